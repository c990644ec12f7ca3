import type { ClaimLine, TrailStep } from '../../claim/claim';
import type { JourneyEntry } from '../../claim/entry';
import { fill } from '../../text/fill';
import { amountText, dayText, hoursText, valueText } from '../../text/values';
import { kmFromMetres } from '../../values/distance';
import { clockText } from '../../values/minutes';
import { taxNotes } from '../claim-overview/fields';
import { columnsFor } from '../form/columns';
import { drivingColumns } from '../driving-log/driving-log';
import type { FormPart } from '../form/form';
import { entryOf } from '../form/entry-of';
import { factsOf, ticked } from '../form/facts';
import { baseForm, lacking, withLines, type FormKind, type FormSource } from '../form/form-kind';
import { linesTable } from '../form/lines-table';
import { claimantSigns } from '../form/signing-of';
import type { Fact } from '../page/fact-table';
import { oneLine } from '../pdf/clean-text';
import { voucherColumn, vouchersOn } from '../vouchers/voucher-list';

const RULES = ['perDiem', 'mileage', 'outlay', 'perPiece'];

/**
 * Journeys with board, lodging, driving and outlays, and what of it is tax-free.
 *
 * @source T-65 to T-85, T-98, B-19
 */
export const travelClaim: FormKind = {
  id: 'travelClaim',
  parts: (claim, { kinds }) => {
    const lines = claim.lines.filter(
      (line) =>
        entryOf(claim, line, 'journey') !== undefined ||
        (RULES.includes(kinds[line.kind]?.rule ?? '') && !entryOf(claim, line, 'honorarium')),
    );
    return lines.some((line) => entryOf(claim, line, 'journey')) ? [withLines(claim, lines)] : [];
  },
  missing: (claim) => {
    const journeys = claim.lines.map((line) => entryOf(claim, line, 'journey')).filter((one) => one !== undefined);
    const nights = journeys.filter((one) => one.overnight === true);
    return lacking({
      claimantName: claim.claimant.name,
      claimantAddress: claim.claimant.address.street,
      payerName: claim.payer.name,
      destination: journeys.every(({ destination }) => destination),
      purpose: journeys.every(({ purpose }) => purpose),
      lodgingName: nights.every(({ lodgingName }) => lodgingName),
      lodgingAddress: nights.every(({ lodgingAddress }) => lodgingAddress),
    });
  },
  form(source) {
    const { claim, words } = source;
    const { noteOf, ...base } = baseForm('travelClaim', source);
    const journeys = claim.lines.filter((line) => entryOf(claim, line, 'journey'));
    const rows = [...new Set(journeys.map((line) => entryOf(claim, line, 'journey') as JourneyEntry))];
    const parts = rows.map((entry, index): FormPart => journeyPart(entry, index + 1, journeys, source, noteOf));
    return {
      ...base,
      parts: [...parts, ...drivingPart(source, noteOf), ...outlayPart(source, noteOf), ...vouchersOn(source).parts],
      ...vouchersOn(source).bound,
      notes: [...taxNotes(claim, words), ...base.notes],
      signing: [claimantSigns(words)],
    };
  },
};

function journeyPart(
  entry: JourneyEntry,
  number: number,
  journeys: readonly ClaimLine[],
  { claim, context, words }: FormSource,
  noteOf: (line: ClaimLine) => string,
): FormPart {
  const { form, language, label } = words;
  const lines = journeys.filter((line) => entryOf(claim, line, 'journey') === entry);
  const rows = lines.flatMap((line) => boardRows(line, oneLine(context.kinds[line.kind]?.name ?? line.kind), words));
  const { amount } = columnsFor(withLines(claim, lines), words, noteOf);
  const columns = [
    { head: form.head.type, kind: 'rest' as const, of: (row: BoardRow) => row.name },
    { head: form.head.hours, kind: 'figures' as const, of: (row: BoardRow) => row.hours, optional: true },
    { head: form.head.rate, kind: 'figures' as const, of: (row: BoardRow) => row.rate, optional: true },
    { head: form.head.meals, kind: 'figures' as const, of: (row: BoardRow) => row.meals, optional: true },
    { head: label.head.amount, kind: 'figures' as const, of: (row: BoardRow) => row.amount, total: amount.total },
    {
      head: label.head.basis,
      kind: 'figures' as const,
      of: (row: BoardRow) => (row.line ? noteOf(row.line) : ''),
    },
  ];
  return {
    heading: fill(form.journey, { number, destination: oneLine(entry.destination ?? '') }, language),
    facts: journeyFacts(entry, lines, words),
    table: linesTable(rows, columns, label.total),
  };
}

interface BoardRow {
  readonly name: string;
  readonly hours: string;
  readonly rate: string;
  readonly meals: string;
  readonly amount: string;
  readonly line?: ClaimLine;
}

/** A line's 24-hour periods, a row each; a line without periods is a row. */
function boardRows(line: ClaimLine, name: string, { form, language, label }: FormSource['words']): BoardRow[] {
  const kroner = (ore: number): string => amountText(ore, language);
  const periods = line.trail.filter((step) => step.step === 'period');
  if (periods.length === 0)
    return [
      {
        name,
        hours: '',
        rate: line.rateOre === null ? '' : kroner(line.rateOre),
        meals: '',
        amount: line.amountOre === null ? label.noneCut : kroner(line.amountOre),
        line,
      },
    ];
  return periods.map((period, index) => {
    const cut = mealsOf(line.trail, period.number);
    return {
      name: `${name}, ${form.head.period.toLowerCase()} ${period.number}`,
      hours: hoursText(period.minutes, language),
      rate: kroner(period.rateOre),
      meals: cut > 0 ? `−${kroner(cut)}` : '',
      amount: kroner(period.rateOre - cut),
      ...(index === 0 ? { line } : {}),
    };
  });
}

function mealsOf(trail: readonly TrailStep[], number: number): number {
  return trail.reduce((sum, step) => (step.step === 'meals' && step.number === number ? sum + step.amountOre : sum), 0);
}

function journeyFacts(
  entry: JourneyEntry,
  lines: readonly ClaimLine[],
  { form, language }: FormSource['words'],
): Fact[] {
  const { fact } = form;
  const meals = [
    [entry.breakfasts, form.breakfast],
    [entry.lunches, form.lunch],
    [entry.dinners, form.dinner],
  ] as const;
  const covered = meals.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  const lasted = lines.flatMap(({ trail }) => trail).find((step) => step.step === 'journey');
  return factsOf([
    [fact.depart, `${dayText(entry.day)} ${clockText(entry.depart)}`],
    [fact.home, `${dayText(entry.returnDay)} ${clockText(entry.return)}`],
    [fact.lasted, lasted && `${hoursText(lasted.minutes, language)} ${form.head.hours.toLowerCase()}`],
    [fact.destination, entry.destination],
    [fact.route, entry.route],
    [fact.purpose, entry.purpose],
    [fact.event, entry.event],
    [fact.country, entry.country],
    [
      fact.distance,
      entry.oneWay === undefined ? undefined : `${valueText('km', kmFromMetres(entry.oneWay), language)} km`,
    ],
    [fact.overnight, ticked(entry.overnight, form)],
    [fact.lodging, entry.lodging],
    [fact.lodgingName, entry.lodgingName],
    [fact.lodgingAddress, entry.lodgingAddress],
    [fact.privatePart, ticked(entry.privatePart, form)],
    [fact.paidBy, entry.paidBy],
    [fact.mealsCovered, covered.join(', ') || form.none],
  ]);
}

function drivingPart({ claim, words }: FormSource, noteOf: (line: ClaimLine) => string): FormPart[] {
  const lines = claim.lines.filter(({ distance }) => distance !== null);
  if (lines.length === 0) return [];
  const columns = drivingColumns(withLines(claim, lines), words, noteOf);
  return [{ heading: words.form.part.driving, table: linesTable(lines, columns, words.label.total) }];
}

function outlayPart({ claim, context, words }: FormSource, noteOf: (line: ClaimLine) => string): FormPart[] {
  const lines = claim.lines.filter((line) => entryOf(claim, line, 'outlay'));
  if (lines.length === 0) return [];
  const { date, text, amount, note } = columnsFor(withLines(claim, lines), words, noteOf);
  const vat = {
    head: words.form.head.vat,
    kind: 'figures' as const,
    of: (line: ClaimLine) => {
      const entry = entryOf(claim, line, 'outlay');
      return entry?.vat === undefined ? words.label.noneCut : amountText(entry.vat, words.language);
    },
    optional: true,
  };
  const bound = voucherColumn(context.vouchers, words);
  const columns = [date, { ...text, head: words.form.head.outlay }, vat, amount, ...bound, note];
  return [{ heading: words.form.part.outlays, table: linesTable(lines, columns, words.label.total) }];
}
