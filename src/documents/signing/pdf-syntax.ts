import { endOfText } from '../pdf/syntax';
import { CannotSign } from './cannot-sign';

/** A dictionary's entries, each value as it is written. Names without their slash. */
export type Entries = Map<string, string>;

const BLANK = '[\\0\\t\\n\\f\\r ]';
const REFERENCE = new RegExp(`(\\d+)${BLANK}+(\\d+)${BLANK}+R(?![^\\0\\t\\n\\f\\r ()<>[\\]{}/%])`, 'y');
const WORD = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const BLANKS = new RegExp(`(?:${BLANK}|%[^\\r\\n]*)*`, 'y');

const MOST_DEPTH = 50;

/**
 * The dictionary that begins at a place. Read by the rules of PDF's syntax and not by searching: a text in it may look like anything.
 *
 * @throws {CannotSign} when no whole dictionary is there
 */
export function entriesOf(text: string, at = 0): Entries {
  let place = afterBlanks(text, at);
  if (!text.startsWith('<<', place)) throw new CannotSign('pdf/broken');
  const entries: Entries = new Map();
  for (place = afterBlanks(text, place + 2); !text.startsWith('>>', place); place = afterBlanks(text, place)) {
    if (text[place] !== '/') throw new CannotSign('pdf/broken');
    const start = afterBlanks(text, endOf(text, place, 0));
    const end = endOf(text, start, 0);
    entries.set(text.slice(place + 1, endOf(text, place, 0)), text.slice(start, end));
    place = end;
  }
  return entries;
}

/** What stands in an array, each as it is written. */
export function itemsOf(text: string): string[] {
  if (!text.startsWith('[')) throw new CannotSign('pdf/broken');
  const items: string[] = [];
  for (let at = afterBlanks(text, 1); text[at] !== ']'; at = afterBlanks(text, at)) {
    const end = endOf(text, at, 0);
    items.push(text.slice(at, end));
    at = end;
  }
  return items;
}

export function dictionary(entries: Entries): string {
  return `<<\n${[...entries].map(([name, value]) => `/${name} ${value}\n`).join('')}>>`;
}

/** The number of the object that is pointed to. @throws {CannotSign} */
export function referred(value: string | undefined): number {
  const match = /^(\d+)\s+0\s+R$/.exec(value ?? '');
  if (!match) throw new CannotSign('pdf/broken');
  return Number(match[1]);
}

/** A text of any letters: as UTF-16 in hex, which no parenthesis or backslash can break out of. */
export function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}

/** The place after one value. */
function endOf(text: string, at: number, depth: number): number {
  if (at >= text.length || depth > MOST_DEPTH) throw new CannotSign('pdf/broken');
  if (text.startsWith('<<', at)) return endOfNested(text, at + 2, '>>', depth);
  if (text[at] === '[') return endOfNested(text, at + 1, ']', depth);
  if (text[at] === '(') return afterText(text, at);
  if (text[at] === '<') return after(text.indexOf('>', at));
  const reference = matchAt(REFERENCE, text, at);
  if (reference) return at + reference.length;
  const word = matchAt(WORD, text, text[at] === '/' ? at + 1 : at);
  if (!word && text[at] !== '/') throw new CannotSign('pdf/broken');
  return at + word.length + (text[at] === '/' ? 1 : 0);
}

function endOfNested(text: string, start: number, close: string, depth: number): number {
  let at = afterBlanks(text, start);
  while (!text.startsWith(close, at)) at = afterBlanks(text, endOf(text, at, depth + 1));
  return at + close.length;
}

function afterText(text: string, start: number): number {
  const end = endOfText(text, start);
  if (end < 0) throw new CannotSign('pdf/broken');
  return end;
}

function after(found: number): number {
  if (found < 0) throw new CannotSign('pdf/broken');
  return found + 1;
}

function afterBlanks(text: string, at: number): number {
  return at + matchAt(BLANKS, text, at).length;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
