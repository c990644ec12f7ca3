import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findingsIn } from '../../claim/text-findings';
import type { PaperFile } from '../../documents/papers/paper-file';
import { MOST_FILE_BYTES } from '../../documents/vouchers/limits';
import { counted, type Change } from '../../privacy/change';
import { masked, type Hiding } from '../../privacy/masked';
import { neutralNames } from '../../privacy/neutral-names';
import { redactedFile } from '../../privacy/redacted-file';
import { Failure } from '../failure';
import { readBytes } from '../files';
import { readHeic } from '../heic';
import { NOT_HANDED } from '../vouchers';

/** A file of the copy, and the folder in it. */
export interface RedactedCopy extends PaperFile {
  readonly folder: string;
}

export interface RedactedFolder {
  readonly files: readonly RedactedCopy[];
  readonly changes: readonly Change[];
}

/** Every file of a folder and of those in it, in the order of their names. @throws {Failure} when it cannot be read */
export async function redactedFolder(root: string, hiding: Hiding, word: string): Promise<RedactedFolder> {
  const files: RedactedCopy[] = [];
  const changes: Change[] = [];
  await copy(root, '', '');
  return { files, changes: counted(changes) };

  async function copy(from: string, folder: string, shown: string): Promise<void> {
    const names = namesIn(from).filter((name) => !NOT_HANDED.test(name));
    const neutral = namesOfCopies(names, hiding, word);
    for (const [index, name] of names.entries()) {
      const [path, to] = [join(from, name), neutral[index] ?? name];
      const about = statSync(path);
      if (about.isDirectory()) {
        const masking = masked(name, hiding).text;
        await copy(path, join(folder, masking), `${shown}${masking}/`);
        continue;
      }
      const made = about.size > MOST_FILE_BYTES ? undefined : await redactedFile(readBytes(path), hiding, readHeic);
      const called = made?.ending ? `${to}${made.ending}` : to;
      const file = `${shown}${called}`;
      if (called !== name) changes.push({ file, change: 'renamed', where: called, count: 1 });
      if (!made) changes.push({ file, change: 'left-out', where: called, count: 1 });
      else {
        files.push({ folder, name: called, bytes: made.bytes });
        changes.push(...made.changes.map((one) => ({ ...one, file })));
      }
    }
  }
}

/** A voucher is called by its number; another file keeps its name unless that tells of somebody. */
function namesOfCopies(names: readonly string[], { rule, people }: Hiding, word: string): string[] {
  const isTelling = (name: string): boolean =>
    masked(name, { rule, people }).changes.length > 0 || findingsIn(name, rule, people).length > 0;
  const isVoucher = (name: string): boolean =>
    /^(?:bilag|vedlegg|kvittering)?[\s_.-]*\d{1,3}[\s_.-].*\.(?:pdf|jpe?g|png|heic)$/i.test(name);
  const changed = names.filter((name) => isVoucher(name) || isTelling(name));
  const neutral = neutralNames(changed, word);
  return names.map((name) => neutral[changed.indexOf(name)] ?? name);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (problem) {
    const code = (problem as { code?: string }).code ?? String(problem);
    throw new Failure('cannotReadFile', { text: folder, reason: code });
  }
}
