import { createHash } from 'node:crypto';
import { Failure } from '../failure';
import type { FoundFile } from './found-files';

/** One part of a work that is split over several runs. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

export const WHOLE: Shard = { part: 1, of: 1 };

/** "2/8". @throws {Failure} */
export function shardFromText(text: string): Shard {
  const [, part = 0, of = 0] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (part < 1 || part > of) throw new Failure('wrongShard', { text });
  return { part, of };
}

/**
 * The files of one part. Which part a file is in is decided by its own place and nothing else: a file that comes or goes moves no other, and two
 * machines with the folder mounted at different places agree.
 */
export function filesOfShard(files: readonly FoundFile[], { part, of }: Shard): FoundFile[] {
  return of === 1 ? [...files] : files.filter(({ key }) => partOf(key, of) === part);
}

function partOf(key: string, of: number): number {
  // macOS writes «å» in file names as two characters, others as one.
  const digest = createHash('sha256').update(key.normalize('NFC')).digest();
  return (digest.readUInt32BE(0) % of) + 1;
}
