import { strFromU8 } from 'fflate';
import { WorkbookError } from '../workbook';
import { decode } from '../xlsx/package/decode';

/** What Windows has where Latin-1 has control characters; the five that it has not are left as they are. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const SEEN = 4096;

/**
 * The text of a file that does not say how it is written: UTF-16 by its mark or its empty bytes, UTF-8 when all of it is, and else
 * Windows-1252, which older Excels write in Norway. A guess of UTF-8 is never wrong about æ, ø and å: alone they are no UTF-8.
 *
 * @throws {WorkbookError} when it is no text
 */
export function fileText(bytes: Uint8Array): string {
  const text = [...decode([withMark(bytes)])].join('');
  if (text.includes('\0')) throw new WorkbookError('notText', 'the file has empty bytes');
  // The sign for «cannot be read» may stand in the file itself.
  if (!text.includes('\ufffd') || hasUnreadable(bytes)) return text;
  return strFromU8(bytes, true).replace(/[\x80-\x9f]/g, (character) => WINDOWS[character.charCodeAt(0) - 0x80]!);
}

/** With the mark that UTF-16 should have: text in a European language has every second byte empty. */
function withMark(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return bytes;
  let even = 0;
  let odd = 0;
  const seen = Math.min(bytes.length, SEEN) & ~1;
  for (let at = 0; at < seen; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd > seen / 4 && even === 0) return marked(0xff, 0xfe, bytes);
  return even > seen / 4 && odd === 0 ? marked(0xfe, 0xff, bytes) : bytes;
}

function marked(first: number, second: number, bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length + 2);
  whole.set([first, second]);
  whole.set(bytes, 2);
  return whole;
}

function hasUnreadable(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return true;
  return false;
}
