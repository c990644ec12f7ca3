import type { Claim, TrailStep } from '../claim/claim';
import { dayText } from '../text/values';
import { restsOn } from './basis';
import { dayOr, kronerText } from './claim-text';
import type { PaperContext } from './context';
import { oneLine } from './pdf/clean-text';
import type { Words } from './words';

type CapStep = Extract<TrailStep, { step: 'cap' }>;

/** A cap that was used, and what it was used on. */
interface UsedCap extends CapStep {
  /** The kind's name, where the cap is of a whole that is no refund of wage: there is nothing else to say it is held against. */
  readonly of: string;
}

/** By which rules the claim is worked out: the small print under its table, a paragraph each. */
export function ruleNotes(claim: Claim, context: PaperContext, words: Words): string[] {
  const caps = distinctCaps(claim, context);
  const ordinary = caps.filter(({ special }) => !special);
  // The approval says its own cap; alone, it must also say what is held against it.
  const stated = ordinary.length ? ordinary : caps;
  return [
    [regulationNote(claim, context, words), ...stated.map((cap) => capNote(cap, claim, words))].join(' '),
    ...caps.filter(({ special }) => special).map((cap) => specialNote(cap, claim, words)),
    words.text.rounding({ toOre: context.rules.rounding === 'øre' }),
    checkedNote(claim, words),
    ...(restsOn(claim, 'secondary') ? [words.text.secondary({})] : []),
    ...(restsOn(claim, 'user') ? [words.text.ownFigures({})] : []),
    ...(context.notes ?? []),
  ];
}

function regulationNote(claim: Claim, { rules }: PaperContext, words: Words): string {
  const days = [...new Set(claim.lines.map((line) => line.basis.from))].sort().map(dayText);
  const { name, version } = claim.regulation;
  const from = days.join(', ') || version;
  return words.text.regulation({
    regulation: oneLine(name),
    version,
    from,
    ordinaryHoursOnly: rules.ordinaryHoursOnly,
  });
}

function capNote({ capOre, basis, of }: UsedCap, claim: Claim, words: Words): string {
  return words.text.cap({
    cap: kronerText(capOre, words.language),
    total: basis === 'total' && of === '',
    of,
    wage: basis === 'wage',
    wageInclHolidayPay: basis === 'wageInclHolidayPay',
    severalLines: hasSeveralCappedLinesOnADay(claim),
  });
}

function specialNote({ capOre }: CapStep, claim: Claim, words: Words): string {
  const approval = claim.settings.specialApproval ?? {};
  const { missing } = words.label.party;
  return words.text.specialApproval({
    cap: kronerText(capOre, words.language),
    approvedBy: oneLine(approval.approvedBy ?? missing),
    date: dayOr(approval.date, missing),
    caseNumber: oneLine(approval.caseNumber ?? missing),
    reason: oneLine(approval.reason ?? missing, 600).replace(/\.$/, ''),
  });
}

function checkedNote({ regulation, period }: Claim, words: Words): string {
  const later = period !== null && period.to > regulation.checkedThrough;
  return words.text.checked({ checkedThrough: dayText(regulation.checkedThrough), later });
}

/** Each cap that was used, the ordinary before the special. */
function distinctCaps({ lines }: Claim, { kinds }: PaperContext): UsedCap[] {
  const caps = new Map<string, UsedCap>();
  for (const { trail, kind } of lines)
    for (const step of trail) {
      if (step.step !== 'cap') continue;
      const known = kinds[kind];
      const of = step.basis === 'total' && known && known.rule !== 'employerRefund' ? lowerCase(known.name) : '';
      caps.set(`${step.capOre} ${step.basis} ${step.special} ${of}`, { ...step, of });
    }
  return [...caps.values()].sort((a, b) => Number(a.special) - Number(b.special) || a.capOre - b.capOre);
}

function lowerCase(name: string): string {
  const text = oneLine(name);
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function hasSeveralCappedLinesOnADay(claim: Claim): boolean {
  const days = claim.lines.filter((line) => line.capOre !== null).map((line) => line.day);
  return new Set(days).size < days.length;
}
