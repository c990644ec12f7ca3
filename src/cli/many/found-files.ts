import { lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../failure';

/** A file that was named, or found in a folder that was. */
export interface FoundFile {
  readonly path: string;
  /** Its place in the folder that was named, the same wherever that folder is mounted; of a file that was named, its name. */
  readonly key: string;
  /** What the file system said, where it is a folder that cannot be read. */
  readonly problem?: string;
}

/**
 * The files that are named, and those of the folders that are named, with all below them: in the order of the operands, sorted by path in each
 * folder. Links in a folder are not followed, since they may lead in a ring; nor are hidden files read, nor the `~$` files that Excel keeps
 * beside what is open.
 *
 * @param wanted which names in a folder are read; who names a file has it read whatever it is called
 * @throws {Failure} where what is named is not there
 */
export function foundFiles(operands: readonly string[], wanted: RegExp): FoundFile[] {
  return operands.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw new Failure('noSuchFile', { text: path });
    return found.isDirectory() ? [...inFolder(path, '', wanted)] : [{ path, key: basename(path) }];
  });
}

function* inFolder(folder: string, key: string, wanted: RegExp): Generator<FoundFile> {
  let names: string[];
  try {
    names = readdirSync(folder).sort(byCodePoint);
  } catch (problem) {
    yield { path: folder, key, problem: (problem as { code?: string }).code ?? String(problem) };
    return;
  }
  for (const name of names) {
    if (/^(?:\.|~\$)/.test(name)) continue;
    const [path, below] = [join(folder, name), key === '' ? name : `${key}/${name}`];
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) yield* inFolder(path, below, wanted);
    else if (found?.isFile() && wanted.test(name)) yield { path, key: below };
  }
}

/** No locale decides: the same order on every machine. */
export function byCodePoint(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
