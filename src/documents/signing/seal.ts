import { pdfTimeText, type Moment } from '../../values/moment';
import { cms, cmsRoom } from './cms';
import type { Identity } from './identity';
import { textString } from './pdf-syntax';
import { joined, latin1Bytes } from './platform';
import { hexText } from '../../values/digest';
import type { Revision } from './revision';

/** Room that is left for the signature, since it is made of all the other bytes. */
export interface Hole {
  /** Where the four numbers of the range stand. */
  readonly range: number;
  /** The first byte that is not signed, and the first that is again. */
  readonly from: number;
  readonly to: number;
}

export interface Statement {
  readonly name: string;
  readonly reason: string;
  readonly at: Moment;
}

/** Four numbers below the largest file that is read, brackets and spaces. */
const RANGE_ROOM = 45;

/** The signature's dictionary, with a hole in it. @source ISO 32000-1 section 12.8.1; ETSI EN 319 142-1 section 5.3 */
export function putSignature(
  number: number,
  { name, reason, at }: Statement,
  identity: Identity,
  into: Revision,
): Hole {
  const entries = [
    '/Type /Sig',
    '/Filter /Adobe.PPKLite',
    '/SubFilter /ETSI.CAdES.detached',
    `/M (${pdfTimeText(at)})`,
    `/Name ${textString(name)}`,
    `/Reason ${textString(reason)}`,
  ];
  const before = `<<\n${entries.join('\n')}\n/ByteRange `;
  const between = `${' '.repeat(RANGE_ROOM)}\n/Contents `;
  const zeros = `<${'0'.repeat(2 * cmsRoom(identity))}>`;
  const start = into.put(number, `${before}${between}${zeros}\n>>`);
  const range = start + before.length;
  const from = range + between.length;
  return { range, from, to: from + zeros.length };
}

/** The same file with its hole filled. @param bytes are written into */
export async function sealed(bytes: Uint8Array, { range, from, to }: Hole, identity: Identity): Promise<Uint8Array> {
  bytes.set(latin1Bytes(`[0 ${from} ${to} ${bytes.length - to}]`), range);
  const made = hexText(await cms(joined(bytes.subarray(0, from), bytes.subarray(to)), identity));
  if (made.length > to - from - 2) throw new Error('unreachable: the signature is larger than its parts');
  bytes.set(latin1Bytes(made), from + 1);
  return bytes;
}
