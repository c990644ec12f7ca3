import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Entry } from '../../claim/entry';
import type { OwnFigure } from '../../claim/own-figures';
import type { Settings } from '../../claim/settings';
import type { Language } from '../../text/language';
import type { Day } from '../../values/day';
import { base64 } from '../../values/base64';
import type { SignedBy } from '../signing/signed-by';

/**
 * What a paper is made from, in the part of an address after «#»: Excel for Mac cannot save a file from the pane, so the pane opens a page in
 * the browser, which makes the same paper again. What follows «#» never reaches a server.
 *
 * Rows and settings, not the claim: they are shorter, and the amounts on a paper are worked out by Krav itself, whoever made the address.
 */
export interface SavedInput {
  /** Id of one of Krav's own: a user's own file is not in the page. */
  readonly regulation: string;
  /** Of the papers. */
  readonly language: Language;
  readonly today: Day;
  readonly settings: Settings;
  readonly ownFigures: readonly OwnFigure[];
  /** Of `entriesToKeep`. */
  readonly entries: readonly Entry[];
  /** Name of the one paper that is wanted; without it all that fit the claim. */
  readonly paper?: string;
  /** Typed names alone: a drawing is not left in a browser's history. */
  readonly signedBy?: readonly SignedBy[];
}

/** Letters that an address may have: Windows' shell cuts at 2,083, which is the shortest limit of those that Excel opens addresses through. */
export const LONGEST_ADDRESS = 2083;

/** More than any claim; what claims to unpack to more is no address of ours. */
const MOST_BYTES = 2_000_000;

/** Begins every fragment, so that an address of a later form is known for what it is. */
const FORM = '1.';

export function fragmentOf(input: SavedInput): string {
  return FORM + base64Url(deflateSync(strToU8(JSON.stringify(input)), { level: 9, mem: 8 }));
}

/** The whole address; undefined when some browser would cut it: the pane then offers another way. */
export function saveAddress(page: string, input: SavedInput): string | undefined {
  const address = `${page}#${fragmentOf(input)}`;
  return address.length > LONGEST_ADDRESS ? undefined : address;
}

/** @returns undefined when the fragment is cut, or is not ours */
export function inputOf(fragment: string): SavedInput | undefined {
  if (!fragment.startsWith(FORM)) return undefined;
  try {
    const packed = bytesOf(fragment.slice(FORM.length));
    // A buffer of a set size: what would not fit is refused, not unpacked.
    const text = strFromU8(inflateSync(packed, { out: new Uint8Array(MOST_BYTES) }));
    const input = JSON.parse(text) as SavedInput;
    return Array.isArray(input.entries) && typeof input.regulation === 'string' ? input : undefined;
  } catch {
    return undefined;
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** As base64, in letters that an address takes as they are. */
function base64Url(bytes: Uint8Array): string {
  return base64(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let length = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) throw new Error('not a letter of ours');
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 0xff;
  }
  return bytes;
}
