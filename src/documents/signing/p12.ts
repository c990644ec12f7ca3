import { CannotSign } from './cannot-sign';
import { firstNode, idText, nodeIn, nodesIn, NotDer, octetsOf, type Node } from './der';
import { decrypted, MOST_P12_ROUNDS, roundsOf, type Password } from './encrypted-key';
import { MOST_KEY_BYTES } from './key-files';
import { derived, passwordForms, SHA_1, SHA_256, SHA_512, type Digest } from './p12-password';
import { subtle } from './platform';

const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const KEY_BAG = '1.2.840.113549.1.12.10.1.1';
const ENCRYPTED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';
const X509 = '1.2.840.113549.1.9.22.1';

const DIGESTS: Readonly<Record<string, Digest>> = {
  '1.3.14.3.2.26': SHA_1,
  '2.16.840.1.101.3.4.2.1': SHA_256,
  '2.16.840.1.101.3.4.2.3': SHA_512,
};

/** What a P12 file holds, opened. */
export interface P12Content {
  /** PKCS#8, in the open: to be wiped by who takes it. */
  readonly key: Uint8Array;
  readonly certificates: readonly Uint8Array[];
}

interface Bag {
  readonly kind: string;
  readonly value: Node;
}

/**
 * The key and the certificates of a P12 file (PFX), of the new encryption and the old.
 *
 * @source RFC 7292
 * @throws {CannotSign}
 */
export async function readP12(file: Uint8Array, password: string): Promise<P12Content> {
  if (file.length > MOST_KEY_BYTES) throw new CannotSign('p12/unreadable');
  try {
    const whole = firstNode(file);
    const safe = octetsOf(contentOf(nodeIn(whole, 1), DATA));
    const opened = await openedBy(password, nodesIn(whole)[2], safe);
    const bags = await bagsIn(safe, opened);
    const certificates = bags
      .filter(({ kind }) => kind === CERTIFICATE_BAG)
      .flatMap(({ value }) => certificateIn(value));
    const key = await firstKey(bags, opened);
    if (!key) throw new CannotSign('p12/no-key');
    return { key, certificates };
  } catch (problem) {
    throw problem instanceof NotDer ? new CannotSign('p12/unreadable') : problem;
  }
}

/** The password in the form that the file's own check agrees with. A file without a check is opened by trying. */
async function openedBy(text: string, check: Node | undefined, safe: Uint8Array): Promise<Password> {
  const forms = passwordForms(text);
  if (!check) return { text, p12: forms[0] as Uint8Array };
  const [info, salt, rounds] = nodesIn(check);
  if (!info || !salt) throw new NotDer();
  const digest = DIGESTS[idText(nodeIn(nodeIn(info, 0), 0))];
  if (!digest) throw new CannotSign('key/encryption');
  for (const p12 of forms) {
    const size = { digest, purpose: 3, bytes: digest.size } as const;
    const bytes = derived(p12, octetsOf(salt), rounds ? roundsOf(rounds, MOST_P12_ROUNDS) : 1, size);
    const key = await subtle().importKey('raw', bytes, { name: 'HMAC', hash: digest.name }, false, ['verify']);
    if (await subtle().verify('HMAC', key, octetsOf(nodeIn(info, 1)), safe)) return { text, p12 };
  }
  throw new CannotSign('key/password');
}

async function bagsIn(safe: Uint8Array, password: Password): Promise<Bag[]> {
  const bags: Bag[] = [];
  for (const info of nodesIn(firstNode(safe))) {
    const isEncrypted = idText(nodeIn(info, 0)) === ENCRYPTED_DATA;
    const content = isEncrypted
      ? await openedContent(contentOf(info, ENCRYPTED_DATA), password)
      : octetsOf(contentOf(info, DATA));
    for (const bag of nodesIn(firstNode(content)))
      bags.push({ kind: idText(nodeIn(bag, 0)), value: nodeIn(nodeIn(bag, 1), 0) });
  }
  return bags;
}

async function openedContent(encrypted: Node, password: Password): Promise<Uint8Array> {
  const info = nodeIn(encrypted, 1);
  return decrypted(nodeIn(info, 1), octetsOf(nodeIn(info, 2)), password);
}

/** @throws {NotDer} when the content is of another kind: signed with somebody's public key, for instance */
function contentOf(info: Node, kind: string): Node {
  if (idText(nodeIn(info, 0)) !== kind) throw new NotDer();
  return nodeIn(nodeIn(info, 1), 0);
}

function certificateIn(bag: Node): Uint8Array[] {
  return idText(nodeIn(bag, 0)) === X509 ? [octetsOf(nodeIn(nodeIn(bag, 1), 0))] : [];
}

async function firstKey(bags: readonly Bag[], password: Password): Promise<Uint8Array | undefined> {
  for (const { kind, value } of bags) {
    if (kind === KEY_BAG) return value.whole.slice();
    if (kind === ENCRYPTED_KEY_BAG) return decrypted(nodeIn(value, 0), octetsOf(nodeIn(value, 1)), password);
  }
  return undefined;
}
