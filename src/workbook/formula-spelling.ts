import { NEWER_FUNCTIONS } from './newer-functions';
import { parseRange } from './ranges';

const TOKENS = [
  '"(?:[^"]|"")*"', // text
  "'(?:[^']|'')*'", // a quoted sheet name
  "\\[(?:'.|[^\\]'[])*\\]", // a structured reference: «'» goes before a bracket in a column's name
  '(?<name>[\\p{L}_\\\\][\\p{L}\\d_.\\\\]*)',
  '\\d[\\d.]*', // so that the E of 1E5 is no name
  '[(){},]',
];
const TOKEN = new RegExp(TOKENS.join('|'), 'gu');

/** The names that LET and LAMBDA give have a prefix of their own; this one may be left out of the call. */
const PARAMETER = '_xlpm.';
const OPTIONAL = '_xlop.';

/**
 * A formula as a person reads and writes it: `KRAV.DIETT(` and `XLOOKUP(`, where the file says `_xldudf_KRAV_DIETT(` and `_xlfn.XLOOKUP(`.
 * A prefix that `asStored` would not give back stays.
 */
export function asShown(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  return formula.replace(TOKEN, (token, name: string | undefined, offset: number) => {
    if (name === undefined || !/^_xl/i.test(name)) return token;
    if (name.toLowerCase().startsWith(PARAMETER)) return name.slice(PARAMETER.length);
    return isCall(formula, offset + token.length) ? shownName(name) : token;
  });
}

/** A formula as the file must hold it, so that Excel knows the add-in's functions and the newer ones of its own. */
export function asStored(formula: string): string {
  const scopes: Scope[] = [];
  let called = '';
  return formula.replace(TOKEN, (token, name: string | undefined, offset: number) => {
    if (name !== undefined) {
      const after = offset + token.length;
      const scope = scopes.at(-1);
      if (scope && isDeclared(scope, name, formula, offset)) scope.names.add(plainParameter(name));
      const isParameter = scopes.some(({ names }) => names.has(name.toLowerCase()));
      if (isParameter) return PARAMETER + name;
      called = isCall(formula, after) ? storedName(name) : '';
      return called === '' ? token : called;
    }
    if (token === '(' || token === '{') scopes.push({ called, place: 0, start: offset + 1, names: new Set() });
    else if (token === ')' || token === '}') scopes.pop();
    else if (token === ',') nextArgument(scopes.at(-1), offset + 1);
    if (token !== '(') called = '';
    return token;
  });
}

/** What stands between two brackets. */
interface Scope {
  /** The function, as the file spells it; empty when the brackets are no call. */
  readonly called: string;
  /** Which argument is at hand, and where it begins. */
  place: number;
  start: number;
  /** What LET or LAMBDA has named so far, in small letters. */
  readonly names: Set<string>;
}

function nextArgument(scope: Scope | undefined, start: number): void {
  if (!scope) return;
  scope.place++;
  scope.start = start;
}

/** A name that stands alone in its argument and is not the last one; LET has a value after each. A cell's address is no name to Excel. */
function isDeclared({ called, place, start }: Scope, name: string, formula: string, offset: number): boolean {
  const canDeclare = called === '_xlfn.LAMBDA' || (called === '_xlfn.LET' && place % 2 === 0);
  if (!canDeclare || parseRange(name) !== undefined) return false;
  const after = formula.slice(offset + name.length).trimStart();
  return formula.slice(start, offset).trim() === '' && after.startsWith(',');
}

function plainParameter(name: string): string {
  const lower = name.toLowerCase();
  const prefix = [PARAMETER, OPTIONAL].find((candidate) => lower.startsWith(candidate)) ?? '';
  return lower.slice(prefix.length);
}

function isCall(formula: string, after: number): boolean {
  return formula.charCodeAt(after) === 0x28;
}

function shownName(name: string): string {
  const ours = /^_xldudf_KRAV[_.]([\p{L}\d]+)$/iu.exec(name)?.[1];
  if (ours !== undefined) return `KRAV.${ours.toUpperCase()}`;
  const plain = name.replace(/^_xlfn\.(?:_xlws\.)?/i, '').toUpperCase();
  return NEWER_FUNCTIONS.get(plain)?.toLowerCase() === name.toLowerCase() ? plain : name;
}

function storedName(name: string): string {
  const ours = /^(?:KRAV\.|_xldudf_KRAV[_.])([\p{L}\d]+)$/iu.exec(name)?.[1];
  if (ours !== undefined) return `_xldudf_KRAV_${ours.toUpperCase()}`;
  const shown = shownName(name).toUpperCase();
  return NEWER_FUNCTIONS.get(shown) ?? name;
}
