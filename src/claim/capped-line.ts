import type { Cap } from '../regulation/kinds';
import { minutes } from '../values/minutes';
import type { Ore } from '../values/money';
import { openLine, type Assessing, type OpenLine } from './assessing';
import type { TrailStep } from './claim';
import { limitOn } from './day-cap';
import { withinLimit } from './employer-refund';
import type { TimeEntry } from './entry';
import { issue } from './issue';
import type { Part } from './ordinary-hours';
import { noRate } from './rules';
import { shareSteps } from './share-steps';

/** A line for a part of an entry, its amount still unknown. */
export function startLine(entry: TimeEntry, part: Part, kind: string, assessing: Assessing): OpenLine {
  const line = openLine(entry, kind, assessing.lineBasis(kind));
  line.from = part.from;
  line.to = part.to;
  line.minutes = part.minutes;
  return line;
}

/** Holds a line against the limit of its day and adds it. */
export function addCappedLine(
  line: OpenLine,
  trail: TrailStep[],
  rawOre: Ore,
  cap: Cap,
  assessing: Assessing,
  wholeDay = false,
): void {
  if (cap.hour && !wholeDay && line.minutes === 0) {
    // So much an hour of no hours is nothing: whoever states an amount must say how long, or that it was the whole day.
    assessing.add(
      issue('error', 'loss/hours-or-amount-missing', { sheet: line.sheet, row: line.row }, { day: line.day }),
    );
    line.rawOre = rawOre;
    line.trail = trail;
    assessing.lines.push(line);
    return;
  }
  const share = { minutes: line.minutes ?? minutes(0), wholeDay };
  const limit = limitOn(cap, line.day, assessing.settings.specialApproval, assessing.figures, share);
  line.rawOre = rawOre;
  line.trail = trail;
  assessing.lines.push(line);
  if ('missing' in limit) {
    assessing.add(noRate(limit.missing, line.day, { sheet: line.sheet, row: line.row }));
    return;
  }
  const ledger = assessing.ledgerOf(cap);
  const usedOre = ledger.usedOn(line.day);
  const { cutOre, amountOre } = withinLimit(line.day, rawOre, line.components, cap.basis, limit, ledger);
  assessing.used(limit.hour ?? limit.found);
  line.capOre = limit.capOre;
  line.capBasis = limit.basis;
  line.cutOre = cutOre;
  line.amountOre = amountOre;
  trail.push({ step: 'raw', amountOre: rawOre }, ...shareSteps(limit.hour ?? limit.found));
  trail.push({ step: 'cap', capOre: limit.dayOre, usedOre, basis: cap.basis, special: limit.special });
  if (limit.hour)
    trail.push({ step: 'hourCap', capOre: limit.capOre, minutes: share.minutes, rateOre: limit.hour.value });
  if (cutOre > 0) {
    trail.push({ step: 'cut', cutOre });
    const place = { sheet: line.sheet, row: line.row };
    const values = { day: line.day, capOre: limit.capOre, cutOre };
    const { minutes: length } = share;
    assessing.add(
      limit.hour && limit.capOre < limit.dayOre
        ? issue('warning', 'cap/cut-hours', place, { ...values, minutes: length })
        : issue('warning', 'cap/cut', place, values),
    );
  }
  trail.push({ step: 'amount', amountOre });
}
