import { NATIONAL_FILE, regulationFile } from '../regulation/files';
import { ownRegulation } from '../regulation/load';

/** A file of rules, for a bundle: its id and its text. */
export interface RuleFile {
  readonly id: string;
  readonly text: string;
}

export const NATIONAL = 'norge';

/**
 * The files that a claim's rules come from: the payer's own, the agreements that it uses, and the national figures.
 *
 * @param stated the payer's file, where it is none of Krav's own
 */
export function ruleFiles(id: string, uses: readonly string[], stated?: string): RuleFile[] {
  const texts = new Map<string, string>([[id, stated ?? ownText(id, regulationFile(id))]]);
  const take = (ids: readonly string[]): void => {
    for (const used of ids) {
      if (texts.has(used)) continue;
      texts.set(used, ownText(used, regulationFile(used)));
      take(ownRegulation(used)?.uses ?? []);
    }
  };
  take(uses);
  texts.set(NATIONAL, ownText(NATIONAL, NATIONAL_FILE));
  return [...texts].map(([one, text]) => ({ id: one, text }));
}

const ownTexts = new Map<string, string>();

/** One of our own files, made text once: with many claims it would be a tenth of the work. */
function ownText(id: string, file: unknown): string {
  const known = ownTexts.get(id);
  if (known !== undefined) return known;
  const text = fileText(file);
  ownTexts.set(id, text);
  return text;
}

export function fileText(file: unknown): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
