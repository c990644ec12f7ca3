import { joined } from './platform';

/**
 * ASN.1, as certificates and signatures are written. Writes DER; reads BER too, since some programs write P12 files without lengths.
 *
 * @source ITU-T X.690
 */
export interface Node {
  readonly tag: number;
  /** With tag and length. */
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

/** The bytes are not what they say they are. */
export class NotDer extends Error {}

const MOST_DEPTH = 60;

/** The first element of the bytes. @throws {NotDer} */
export function firstNode(bytes: Uint8Array, depth = 0): Node {
  const tag = bytes[0];
  const first = bytes[1];
  if (tag === undefined || first === undefined || (tag & 31) === 31 || depth > MOST_DEPTH) throw new NotDer();
  if (first === 0x80) return withoutLength(bytes, tag, depth);
  const more = first & 0x80 ? first & 0x7f : 0;
  if (more > 4) throw new NotDer();
  const length = more === 0 ? first : bytes.subarray(2, 2 + more).reduce((sum, byte) => sum * 256 + byte, 0);
  const start = 2 + more;
  if (start + length > bytes.length) throw new NotDer();
  return { tag, whole: bytes.subarray(0, start + length), content: bytes.subarray(start, start + length) };
}

/** What is inside a sequence, a set or an explicit tag. @throws {NotDer} */
export function nodesIn({ content }: Node): Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < content.length; at += (nodes[nodes.length - 1] as Node).whole.length)
    nodes.push(firstNode(content.subarray(at)));
  return nodes;
}

/** The nth element inside. @throws {NotDer} when there are fewer */
export function nodeIn(parent: Node | undefined, index: number): Node {
  const node = parent && nodesIn(parent)[index];
  if (!node) throw new NotDer();
  return node;
}

/** An octet string, also one that is written in pieces. */
export function octetsOf(node: Node, depth = 0): Uint8Array {
  if (depth > MOST_DEPTH) throw new NotDer();
  return node.tag & 0x20 ? joined(...nodesIn(node).map((piece) => octetsOf(piece, depth + 1))) : node.content;
}

/** "1.2.840.113549.1.7.1" */
export function idText({ content }: Node): string {
  const numbers: number[] = [];
  let number = 0;
  for (const byte of content) {
    number = number * 128 + (byte & 127);
    if (byte & 128) continue;
    numbers.push(number);
    number = 0;
  }
  const [first = 0, ...rest] = numbers;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}

/** A small whole number. @throws {NotDer} when it is too large to be one */
export function numberOf({ content }: Node): number {
  if (content.length === 0 || content.length > 6) throw new NotDer();
  return content.reduce((sum, byte) => sum * 256 + byte, 0);
}

/** An element whose end is marked instead of its length told. */
function withoutLength(bytes: Uint8Array, tag: number, depth: number): Node {
  for (let at = 2; at + 1 < bytes.length;) {
    if (bytes[at] === 0 && bytes[at + 1] === 0)
      return { tag, whole: bytes.subarray(0, at + 2), content: bytes.subarray(2, at) };
    at += firstNode(bytes.subarray(at), depth + 1).whole.length;
  }
  throw new NotDer();
}

export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = joined(...parts);
  return joined(Uint8Array.from([tag, ...lengthBytes(content.length)]), content);
}

export function sequence(...parts: readonly Uint8Array[]): Uint8Array {
  return der(0x30, ...parts);
}

/** The elements of a set stand in the order of their bytes. */
export function set(...parts: readonly Uint8Array[]): Uint8Array {
  return der(0x31, ...inOrder(parts));
}

export function inOrder(parts: readonly Uint8Array[]): Uint8Array[] {
  return [...parts].sort((one, other) => {
    const differs = one.findIndex((byte, index) => byte !== other[index]);
    return differs < 0 ? one.length - other.length : (one[differs] as number) - (other[differs] ?? -1);
  });
}

export function octets(bytes: Uint8Array): Uint8Array {
  return der(0x04, bytes);
}

/** @param bytes of a number that is not negative, highest first */
export function integer(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const short = bytes.subarray(start);
  return (short[0] as number) & 0x80 ? der(0x02, Uint8Array.of(0), short) : der(0x02, short);
}

export function id(text: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  return der(0x06, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

export const NULL = Uint8Array.of(5, 0);

function base128(number: number): number[] {
  const bytes = [number & 127];
  for (let rest = Math.floor(number / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift(128 | (rest & 127));
  return bytes;
}

function lengthBytes(length: number): number[] {
  if (length < 128) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest & 255);
  return [128 | bytes.length, ...bytes];
}
