import type { PaperFile } from '../../documents/papers/paper-file';
import type { Issue } from '../../claim/issue';
import type { Language } from '../../text/language';
import type { Day } from '../../values/day';
import type { Checked } from '../state/pane-state';
import { loadPapers } from './load-papers';

/** The papers of a claim, and what some of them lack. */
export interface MadePapers {
  /** What they were made from: when the workbook has been read anew they no longer hold. */
  readonly of: Checked;
  readonly files: readonly PaperFile[];
  readonly issues: readonly Issue[];
}

/** Every paper that fits the claim. @throws when the files that make them do not come */
export async function makePapers(checked: Checked, language: Language, today: Day): Promise<MadePapers> {
  const { makers, fonts } = await loadPapers();
  const context = makers.paperContext(checked.reading.rules, language, today, fonts);
  return { of: checked, ...makers.allPapers(checked.claim, context) };
}
