import type { Cap } from '../regulation/kinds';
import type { Ore } from '../values/money';
import { openLine, type Assessing, type OpenLine } from './assessing';
import type { TrailStep } from './claim';
import { limitOn } from './day-cap';
import { withinLimit } from './employer-refund';
import type { TimeEntry } from './entry';
import { issue } from './issue';
import type { Part } from './ordinary-hours';
import { noRate } from './rules';

/** A line for a part of an entry, its amount still unknown. */
export function startLine(entry: TimeEntry, part: Part, kind: string, assessing: Assessing): OpenLine {
  const line = openLine(entry, kind, assessing.lineBasis(kind));
  line.from = part.from;
  line.to = part.to;
  line.minutes = part.minutes;
  return line;
}

/** Holds a line against the limit of its day and adds it. */
export function addCappedLine(line: OpenLine, trail: TrailStep[], rawOre: Ore, cap: Cap, assessing: Assessing): void {
  const limit = limitOn(cap, line.day, assessing.settings.specialApproval, assessing.figures);
  line.rawOre = rawOre;
  line.trail = trail;
  assessing.lines.push(line);
  if ('missing' in limit) {
    assessing.add(noRate(limit.missing, line.day, { sheet: line.sheet, row: line.row }));
    return;
  }
  const usedOre = assessing.ledger.usedOn(line.day);
  const { cutOre, amountOre } = withinLimit(
    line.day,
    rawOre,
    line.components,
    cap.basis,
    limit.capOre,
    assessing.ledger,
  );
  line.capOre = limit.capOre;
  line.capBasis = limit.basis;
  line.cutOre = cutOre;
  line.amountOre = amountOre;
  trail.push(
    { step: 'raw', amountOre: rawOre },
    { step: 'cap', capOre: limit.capOre, usedOre, basis: cap.basis, special: limit.special },
  );
  if (cutOre > 0) {
    trail.push({ step: 'cut', cutOre });
    assessing.add(
      issue(
        'warning',
        'cap/cut',
        { sheet: line.sheet, row: line.row },
        { day: line.day, capOre: limit.capOre, cutOre },
      ),
    );
  }
  trail.push({ step: 'amount', amountOre });
}
