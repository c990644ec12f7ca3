import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../text/language';
import { wordsOf, type Template, type Templates } from '../documents/words';
import { Failure } from './failure';
import { readBytes } from './files';

/** A template's file, e.g. "letter.hbs", and what is in it. */
export type WordFiles = Readonly<Record<string, string>>;

/** An organisation's own words, in a folder of templates called as ours. @throws {Failure} */
export function wordFilesIn(folder: string): WordFiles {
  const names = namesIn(folder);
  const known = knownFiles();
  if (names.length === 0) throw new Failure('noWords', { text: folder, names: [...known.keys()].join(', ') });
  const strange = names.find((name) => !known.has(name));
  if (strange !== undefined) throw new Failure('wordsUnknown', { text: strange, names: [...known.keys()].join(', ') });
  return Object.fromEntries(names.map((name) => [name, Buffer.from(readBytes(join(folder, name))).toString('utf8')]));
}

/**
 * The words, ready to be filled. Handlebars' compiler is read only here: the pages run what was compiled before, so that they need no `eval`.
 *
 * @throws {Failure} with the file and the line of a mistake; from a template too, when it asks for a field that the paper does not have
 */
export async function ownWords(files: WordFiles): Promise<Partial<Templates>> {
  const { default: handlebars } = await import('handlebars');
  const known = knownFiles();
  const words: Partial<Record<keyof Templates, Template>> = {};
  for (const [name, text] of Object.entries(files)) {
    const key = known.get(name);
    if (!key) throw new Failure('wordsUnknown', { text: name, names: [...known.keys()].join(', ') });
    const options = { strict: true, knownHelpersOnly: true, noEscape: true };
    // Parsed first: a mistake would else show only when the words are used.
    orFailure(name, () => handlebars.precompile(text, options));
    const template = handlebars.compile(text, options);
    words[key] = (fields) => orFailure(name, () => template(fields));
  }
  return words;
}

function orFailure<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (problem) {
    throw new Failure('wordsWrong', { text: file, line: lineOf(problem), reason: reasonOf(problem) });
  }
}

function lineOf(problem: unknown): number {
  const { lineNumber, message } = problem as { readonly lineNumber?: number; readonly message: string };
  return lineNumber ?? Number(/on line (\d+)|- (\d+):\d+/.exec(message)?.slice(1).find(Boolean) ?? 1);
}

/** The first part of what Handlebars says, on one line: after it comes a drawing of the place. */
function reasonOf(problem: unknown): string {
  const [first = '', ...rest] = (problem as Error).message.split('\n');
  const expected = rest.find((line) => line.startsWith('Expecting')) ?? '';
  return [first.replace(/^Parse error on line \d+:$/, '').replace(/ in \[object Object\]| - \d+:\d+$/g, ''), expected]
    .filter(Boolean)
    .join(' ');
}

/** "declaration-claimant.hbs" -> "declarationClaimant". */
function knownFiles(): ReadonlyMap<string, keyof Templates> {
  const language: Language = 'nb';
  const keys = Object.keys(wordsOf(language).text) as (keyof Templates)[];
  return new Map(keys.map((key) => [`${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.hbs`, key]));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.hbs'))
      .sort();
  } catch (problem) {
    const code = (problem as { code?: string }).code ?? String(problem);
    if (code === 'ENOENT') throw new Failure('noSuchFile', { text: folder });
    throw new Failure('cannotReadFile', { text: folder, reason: code });
  }
}
