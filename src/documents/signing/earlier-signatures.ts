import { CannotSign } from './cannot-sign';
import { firstNode, idText, nodeIn, nodesIn, NotDer, octetsOf, type Node } from './der';
import { fieldNumbers, wholeNumber, type PdfFile } from './pdf-file';
import { itemsOf } from './pdf-syntax';
import { joined, latin1Bytes, sameBytes } from './platform';
import { sha256 } from '../../values/digest';

/**
 * Refuses a file that was changed after somebody signed it: who signs next must not vouch for what the first one never saw.
 *
 * Compares digests only. Whose the signatures are, and whether they are trusted, is for a validator with a list of issuers.
 *
 * @throws {CannotSign}
 */
export async function checkUnchanged(file: PdfFile): Promise<void> {
  let covered = 0;
  for (const number of fieldNumbers(file)) {
    const signature = file.entries(number).get('V');
    if (signature === undefined) continue;
    const entries = file.entriesAt(signature);
    const [start, length, again, rest] = itemsOf(entries.get('ByteRange') ?? '').map(wholeNumber);
    if (start !== 0 || length === undefined || again === undefined || rest === undefined)
      throw new CannotSign('pdf/changed');
    const signed = joined(file.bytes.subarray(0, length), file.bytes.subarray(again, again + rest));
    const digest = digestIn(entries.get('Contents') ?? '');
    if (!digest || !sameBytes(digest, await sha256(signed))) throw new CannotSign('pdf/changed');
    covered = Math.max(covered, again + rest);
  }
  // What is added after the last signature is signed by nobody.
  if (covered > 0 && covered !== file.bytes.length) throw new CannotSign('pdf/changed');
}

const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';

function digestIn(contents: string): Uint8Array | undefined {
  const hex = /^<([0-9a-fA-F]*)>$/.exec(contents)?.[1] ?? '';
  try {
    const bytes = latin1Bytes(hex.replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16))));
    const whole = firstNode(bytes);
    if (whole.tag !== 0x30) return undefined;
    const signed = nodeIn(nodeIn(whole, 1), 0);
    const signers = nodesIn(signed).filter(({ tag }) => tag === 0x31)[1];
    const attributes = nodesIn(nodeIn(signers, 0)).find(({ tag }) => tag === 0xa0);
    const found = attributes && nodesIn(attributes).find(isDigest);
    return found && octetsOf(nodeIn(nodeIn(found, 1), 0));
  } catch (problem) {
    if (problem instanceof NotDer) return undefined;
    throw problem;
  }
}

function isDigest(attribute: Node): boolean {
  return idText(nodeIn(attribute, 0)) === MESSAGE_DIGEST;
}
