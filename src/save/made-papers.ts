import { assess } from '../claim/assess';
import { withOwnFigures } from '../claim/own-figures';
import type { PaperFile } from '../documents/papers/paper-file';
import type { SavedInput } from '../documents/saved-link/saved-link';
import { knownRegulation, nationalFigures } from '../regulation/load';
import type { Papers } from '../taskpane/papers/load-papers';

export type MadePapers =
  | { readonly made: true; readonly files: readonly PaperFile[] }
  | { readonly made: false; readonly reason: 'unknownRegulation' | 'notMade' };

/** The claim is worked out again from its rows, and its papers made as the pane and the terminal make them: the same bytes. */
export function madePapers(input: SavedInput, { makers, fonts }: Papers): MadePapers {
  const { regulation: id, language, today, settings, ownFigures, entries, paper, signedBy } = input;
  const regulation = knownRegulation(id);
  if (!regulation) return { made: false, reason: 'unknownRegulation' };
  const rules = withOwnFigures({ regulation, national: nationalFigures() }, ownFigures);
  const { claim, issues } = assess(entries, settings, rules, today);
  if (issues.some(({ severity }) => severity === 'error')) return { made: false, reason: 'notMade' };
  const context = { ...makers.paperContext(rules, language, today, fonts), ...(signedBy && { signedBy }) };
  const papers = makers.allPapers(claim, context);
  const files = papers.files.filter(({ name }) => paper === undefined || name === paper);
  return files.length > 0 ? { made: true, files } : { made: false, reason: 'notMade' };
}
