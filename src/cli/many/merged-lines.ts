import { createReadStream } from 'node:fs';
import { VERSION } from '../../delivery/version';
import { overviewHead, overviewLine, type OverviewHead, type OverviewLine } from '../../overview/overview-line';
import { Failure } from '../failure';
import { codeOf } from '../files';
import { byCodePoint } from './found-files';
import type { Lines } from './overview-lines';

interface Part {
  readonly path: string;
  readonly head: OverviewHead;
  readonly lines: AsyncIterator<string>;
  read: number;
  /** What comes next; undefined at the end. */
  next: OverviewLine | undefined;
}

/**
 * The lines of all parts in one order, as if the work had not been split. Each part is sorted, so that a line of each is all that lies in
 * memory.
 *
 * @throws {Failure} where a part is missing, there twice, cut short, changed, or of another split or version
 */
export async function mergedLines(paths: readonly string[]): Promise<Lines> {
  const parts = await Promise.all(paths.map(opened));
  checkWhole(parts);
  return { files: parts.reduce((sum, { head }) => sum + head.files, 0), lines: inOneOrder(parts) };
}

async function* inOneOrder(parts: readonly Part[]): AsyncGenerator<OverviewLine> {
  await Promise.all(parts.map(step));
  for (;;) {
    let first: Part | undefined;
    for (const part of parts)
      if (part.next && (!first?.next || byCodePoint(part.next.file, first.next.file) < 0)) first = part;
    if (!first?.next) return;
    yield first.next;
    await step(first);
  }
}

async function opened(path: string): Promise<Part> {
  const lines = linesOf(path);
  const first = await lineOf(lines, path);
  const head = first === undefined ? undefined : overviewHead(first);
  if (!head) throw new Failure('notAPart', { text: path });
  if (head.krav !== VERSION) throw new Failure('partVersion', { text: path, was: head.krav, now: VERSION });
  return { path, head, lines, read: 0, next: undefined };
}

async function step(part: Part): Promise<void> {
  const { path, head } = part;
  const text = await lineOf(part.lines, path);
  if (text === undefined) {
    if (part.read !== head.files) throw new Failure('partShort', { text: path, files: head.files, found: part.read });
    part.next = undefined;
    return;
  }
  part.read += 1;
  part.next = overviewLine(text);
  if (!part.next || part.read > head.files) throw new Failure('partWrong', { text: path, line: part.read + 1 });
}

async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + String(chunk)).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function lineOf(lines: AsyncIterator<string>, path: string): Promise<string | undefined> {
  try {
    const next = await lines.next();
    return next.done ? undefined : next.value;
  } catch (problem) {
    const code = codeOf(problem);
    throw code === 'ENOENT'
      ? new Failure('noSuchFile', { text: path })
      : new Failure('cannotReadFile', { text: path, reason: code });
  }
}

function checkWhole(parts: readonly Part[]): void {
  const of = parts[0]?.head.shard.of ?? 1;
  const seen = new Set<number>();
  for (const { path, head } of parts) {
    const { part, of: own } = head.shard;
    if (own !== of) throw new Failure('partsDiffer', { text: path, part, of: own, other: of });
    if (seen.has(part)) throw new Failure('partTwice', { text: path, part, of });
    seen.add(part);
  }
  for (let part = 1; part <= of; part += 1) if (!seen.has(part)) throw new Failure('partMissing', { part, of });
}
