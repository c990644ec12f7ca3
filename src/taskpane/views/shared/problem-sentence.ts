import type { Speech } from '../../say';
import type { Problem } from '../../state/pane-state';

/** What the user is told of a problem: what it is, and what to do next. */
export function problemSentence({ reason, detail }: Problem, { words, say, host }: Speech): string {
  switch (reason) {
    case 'regulation':
      return say(words.problem.regulation, { text: detail });
    case 'hiddenSheet':
      return say(words.refusals.hiddenSheet, { text: detail });
    case 'host':
    case 'internal':
    case 'cannotWrite':
      return words.problem[reason];
    case 'busy':
    case 'protectedSheet':
    case 'lostSession':
    case 'tooLargeForHost':
      return host[reason];
    case 'noSheet':
    case 'sheetGone':
      return words.refusals.sheetGone;
    case 'protectedWorkbook':
    case 'offline':
      return words.refusals[reason];
    default:
      // Of a file that is opened; the pane opens none.
      return words.problem.internal;
  }
}
