import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../text/language';
import { wordsOf, type Template, type Templates } from '../documents/words';
import { oneLine } from '../documents/pdf/clean-text';
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
    orFailure(name, text, () => handlebars.precompile(text, options));
    const template = handlebars.compile(text, options);
    words[key] = (fields) => orFailure(name, text, () => template(fields));
  }
  return words;
}

function orFailure<T>(file: string, text: string, work: () => T): T {
  try {
    return work();
  } catch (problem) {
    const { message } = problem as Error;
    const line = lineOf(problem);
    const at = { text: file, line };
    const [, field] = /^"(.+)" not defined/.exec(message) ?? [];
    if (field !== undefined) throw new Failure('wordsField', { ...at, name: field });
    const [, helper] = /unknown helper (.+?)(?: - \d+:\d+)?$/m.exec(message) ?? [];
    if (helper !== undefined) throw new Failure('wordsHelper', { ...at, name: helper });
    // What Handlebars says of it is for those who make compilers: the user is shown her own line.
    throw new Failure('wordsWrong', { ...at, found: lineShown(text, line) });
  }
}

function lineOf(problem: unknown): number {
  const { lineNumber, message } = problem as { readonly lineNumber?: number; readonly message: string };
  return lineNumber ?? Number(/on line (\d+)|- (\d+):\d+/.exec(message)?.slice(1).find(Boolean) ?? 1);
}

const MOST_SHOWN = 80;

/** The line, or the last one before it with something in it: what is not closed is found at the end of the file. */
function lineShown(text: string, line: number): string {
  const before = text.split(/\r?\n/).slice(0, line);
  const found = before.reverse().find((one) => one.trim() !== '') ?? '';
  const shown = oneLine(found).trim();
  return shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}…` : shown;
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
