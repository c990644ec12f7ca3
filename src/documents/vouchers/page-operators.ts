import { endOfText } from '../pdf/syntax';
import { latin1Bytes, latin1Text } from '../signing/platform';
import { CannotBind } from './cannot-bind';

/** What is drawn on a page: operators after their operands, as PDF has them. */
const OPERATORS: ReadonlySet<string> = new Set(
  `b B b* B* BI BT c cm CS cs d d0 d1 Do ET f F f* G g gs h i j J K k l m M n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ
  TL Tm Tr Ts Tw Tz v w W W* y ' "`.split(/\s+/),
);

/** The file's own marks of structure: they mean nothing in ours, and would break it. */
const MARKS: ReadonlySet<string> = new Set(['BMC', 'BDC', 'EMC', 'MP', 'DP']);

const INTENTS = ['/RelativeColorimetric', '/AbsoluteColorimetric', '/Perceptual', '/Saturation'];

/** The archive standard allows 28, and the page around it has some. */
const MOST_SAVED = 22;

const MOST_NESTED = 40;

const BLANK = '\\0\\t\\n\\f\\r ';
const BLANKS = new RegExp(`(?:[${BLANK}]|%[^\\r\\n]*)*`, 'y');
const WORD = new RegExp(`/?[^${BLANK}()<>[\\]{}/%]*`, 'y');
const HEX = new RegExp(`<[0-9a-fA-F${BLANK}]*>`, 'y');
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/**
 * A page's operators, without its marks, with printing inks as the screen's colours (plainly, without a profile), and with as many states
 * taken back as are saved.
 *
 * @throws {CannotBind} when the archive standard does not allow what is there
 */
export function archiveOperators(content: Uint8Array): Uint8Array {
  const text = latin1Text(content);
  const kept: string[] = [];
  let operands: string[] = [];
  let saved = 0;
  for (let at = afterBlanks(text, 0); at < text.length; at = afterBlanks(text, at)) {
    if (!isOperator(text, at)) {
      const end = endOfOperand(text, at, 0);
      operands.push(text.slice(at, end));
      at = end;
      continue;
    }
    const operator = wordAt(text, at);
    at += operator.length;
    if (operator === 'BI') {
      const end = endOfPicture(text, at);
      kept.push(`BI ${text.slice(at, end)}`);
      at = end;
    } else if (operator === 'Q') {
      if (saved > 0) kept.push('Q');
      saved = Math.max(0, saved - 1);
    } else if (!MARKS.has(operator)) {
      if (operator === 'q') saved += 1;
      if (saved > MOST_SAVED) throw new CannotBind('features');
      kept.push(...written(operator, operands));
    }
    operands = [];
  }
  for (; saved > 0; saved -= 1) kept.push('Q');
  return latin1Bytes(kept.join('\n'));
}

function written(operator: string, operands: readonly string[]): string[] {
  if (operator === 'BX' || operator === 'EX') return [];
  if (!OPERATORS.has(operator)) throw new CannotBind('features');
  if (operator === 'k' || operator === 'K') return [`${screenColour(operands)} ${operator === 'k' ? 'rg' : 'RG'}`];
  if ((operator === 'cs' || operator === 'CS') && operands[0] === '/DeviceCMYK') throw new CannotBind('colours');
  if (operator === 'ri' && !INTENTS.includes(operands[0] ?? '')) return [];
  return [[...operands, operator].join(' ')];
}

function screenColour(inks: readonly string[]): string {
  if (inks.length !== 4 || !inks.every((ink) => NUMBER.test(ink))) throw new CannotBind('features');
  const [cyan, magenta, yellow, black] = inks.map((ink) => Math.min(1, Math.max(0, Number(ink))));
  const light = 1 - (black as number);
  return [cyan, magenta, yellow].map((ink) => Math.round((1 - (ink as number)) * light * 1e4) / 1e4).join(' ');
}

function isOperator(text: string, at: number): boolean {
  const word = wordAt(text, at);
  return (
    word !== '' &&
    !word.startsWith('/') &&
    !NUMBER.test(word) &&
    !['true', 'false', 'null'].includes(word) &&
    !isOdd(word)
  );
}

/** Numbers that some programs write: «--5», «1.2.3», «5-3». Readers take them for numbers; the standard does not. */
function isOdd(word: string): boolean {
  if (!/^[\d+.-]+$/.test(word)) return false;
  throw new CannotBind('features');
}

function endOfOperand(text: string, at: number, depth: number): number {
  if (at >= text.length || depth > MOST_NESTED) throw new CannotBind('features');
  if (text.startsWith('<<', at)) return endOfGroup(text, at + 2, '>>', depth);
  if (text[at] === '[') return endOfGroup(text, at + 1, ']', depth);
  if (text[at] === '(') return afterText(text, at);
  if (text[at] === '<') {
    HEX.lastIndex = at;
    const hex = HEX.exec(text);
    if (!hex) throw new CannotBind('features');
    return at + hex[0].length;
  }
  const word = wordAt(text, at);
  if (word === '') throw new CannotBind('features');
  return at + word.length;
}

function endOfGroup(text: string, start: number, close: string, depth: number): number {
  let at = afterBlanks(text, start);
  while (!text.startsWith(close, at)) at = afterBlanks(text, endOfOperand(text, at, depth + 1));
  return at + close.length;
}

function afterText(text: string, start: number): number {
  const end = endOfText(text, start);
  if (end < 0) throw new CannotBind('features');
  return end;
}

/** A small picture among the operators: «ID», one blank, bytes that may look like anything, «EI». */
function endOfPicture(text: string, start: number): number {
  const begin = text.slice(start, start + 2000).search(new RegExp(`[${BLANK}]ID[${BLANK}]`));
  if (begin < 0) throw new CannotBind('features');
  const about = text.slice(start, start + begin);
  if (/\/(?:CMYK|DeviceCMYK)\b/.test(about)) throw new CannotBind('colours');
  if (/\/(?:LZW|LZWDecode|DCT|DCTDecode)\b|\/(?:I|Interpolate)\s+true/.test(about)) throw new CannotBind('features');
  const end = new RegExp(`[${BLANK}]EI(?=[${BLANK}]|$)`, 'g');
  end.lastIndex = start + begin + 4;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    const after = found.index + 3;
    // Bytes of a picture may read «EI» too; operators after it are plain letters.
    if (/^[\t\n\f\r\x20-\x7e]*$/.test(text.slice(after, after + 12))) return after;
  }
  throw new CannotBind('features');
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

function afterBlanks(text: string, at: number): number {
  BLANKS.lastIndex = at;
  BLANKS.exec(text);
  return BLANKS.lastIndex;
}
