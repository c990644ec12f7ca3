import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PaperFile } from '../documents/papers/paper-file';
import { Failure } from './failure';

/** @throws {Failure} with what the file system said */
export function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (problem) {
    const code = codeOf(problem);
    throw code === 'ENOENT'
      ? new Failure('noSuchFile', { text: path })
      : new Failure('cannotReadFile', { text: path, reason: code });
  }
}

/**
 * Writes files so that each is whole or not there: first beside its place, then moved into it.
 *
 * @throws {Failure}
 */
export function writeFiles(folder: string, files: readonly PaperFile[]): void {
  const moves: { from: string; to: string }[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, bytes } of files) {
      const to = join(folder, name);
      const from = join(folder, `.${name}.partial`);
      moves.push({ from, to });
      writeFileSync(from, bytes);
    }
    for (const { from, to } of moves) renameSync(from, to);
  } catch (problem) {
    for (const { from } of moves) rmSync(from, { force: true });
    throw new Failure('cannotWrite', { text: folder, reason: codeOf(problem) });
  }
}

/** Puts new content in a file's place in one step. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  writeFiles(dirname(path), [{ name: basename(path), bytes }]);
}

/** Whether there is something of that name, also a link that leads nowhere. */
export function isTaken(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Whether both names lead to one file: by links, or by other letters where the file system takes them for the same. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino;
}

export function codeOf(problem: unknown): string {
  return (problem as { code?: string }).code ?? String(problem);
}
