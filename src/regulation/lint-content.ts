import type { Report } from './faults';
import type { Figure } from './figures';
import { lintBands } from './lint-bands';
import { lintCapPairs } from './lint-cap-pairs';
import { lintCaps } from './lint-caps';
import { lintCircular } from './lint-circular';
import { lintHourCaps } from './lint-hour-caps';
import { lintPayouts } from './lint-payouts';
import { lintListed } from './lint-shares';
import { lintUnused } from './lint-unused';
import { lintTables } from './lint-tables';
import { lintFigures } from './lint-versions';
import { lintWords } from './lint-words';
import type { Regulation } from './schema';

/** A regulation whose form is right and whose references lead somewhere. */
export interface Content {
  /** As its file says it. */
  readonly regulation: Regulation;
  /** With the agreements that it uses. */
  readonly whole: Regulation;
  /** A figure of the regulation, of an agreement, or of the nation. */
  readonly figureOf: (id: string) => Figure | undefined;
}

/** What has the right form and still cannot be right, or should be looked at. */
export function lintContent(content: Content, report: Report): void {
  const { regulation } = content;
  const { from, checkedThrough, figures, deadlines } = regulation;
  if (checkedThrough < from)
    report('error', 'regulation/checked-before-from', ['checkedThrough'], { from, checkedThrough });
  deadlines.forEach(({ rule, months }, index) => {
    if (rule === 'months' && months === undefined)
      report('error', 'deadline/months-missing', ['deadlines', index, 'months'], {});
  });
  lintTables(regulation, report);
  const canBeWorkedOut = [lintFigures(figures, checkedThrough, report), lintCircular(content, report)];
  lintUnused(content, report);
  lintBands(regulation, report);
  lintPayouts(regulation, report);
  lintWords(regulation, report);
  if (canBeWorkedOut.includes(false)) return;
  lintListed(figures, content.figureOf, report);
  lintCaps(content, report);
  lintHourCaps(content, report);
  lintCapPairs(content, report);
}
