import { CannotSign } from './cannot-sign';
import { firstNode, idText, nodeIn, nodesIn, NotDer, type Node } from './der';
import { latin1Text } from './platform';

/** What signing needs of a certificate. */
export interface Certificate {
  /** The certificate itself, DER. */
  readonly bytes: Uint8Array;
  /** Issuer and serial number, DER each: how a signature names its certificate. */
  readonly issuer: Uint8Array;
  readonly serialNumber: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  /** "20260314110000Z" */
  readonly validFrom: string;
  readonly validTo: string;
  /** Whom it is issued to, when it says so. */
  readonly name: string | undefined;
}

/** @source RFC 5280 section 4.1. @throws {CannotSign} */
export function certificateFrom(bytes: Uint8Array): Certificate {
  try {
    const whole = firstNode(bytes);
    const parts = nodesIn(nodeIn(whole, 0));
    const [serialNumber, , issuer, validity, subject, publicKey] = parts[0]?.tag === 0xa0 ? parts.slice(1) : parts;
    if (!serialNumber || !issuer || !validity || !subject || !publicKey) throw new NotDer();
    return {
      bytes: whole.whole,
      issuer: issuer.whole,
      serialNumber: serialNumber.whole,
      publicKey: publicKey.whole,
      validFrom: timeOf(nodeIn(validity, 0)),
      validTo: timeOf(nodeIn(validity, 1)),
      name: commonName(subject),
    };
  } catch (problem) {
    if (problem instanceof NotDer) throw new CannotSign('certificate/unreadable');
    throw problem;
  }
}

const UTC_TIME = 0x17;

/** UTCTime has two digits of the year: 50 and up is the last century. */
function timeOf({ tag, content }: Node): string {
  const text = latin1Text(content);
  const whole = tag === UTC_TIME ? `${Number(text.slice(0, 2)) >= 50 ? '19' : '20'}${text}` : text;
  if (!/^\d{14}Z$/.test(whole)) throw new NotDer();
  return whole;
}

const COMMON_NAME = '2.5.4.3';

function commonName(subject: Node): string | undefined {
  for (const part of nodesIn(subject).flatMap((set) => nodesIn(set))) {
    if (idText(nodeIn(part, 0)) !== COMMON_NAME) continue;
    const value = nodeIn(part, 1);
    const text = textOf(value);
    if (text) return text;
  }
  return undefined;
}

const UTF8_STRING = 0x0c;
const BMP_STRING = 0x1e;

function textOf({ tag, content }: Node): string {
  if (tag === BMP_STRING) {
    const units: number[] = [];
    for (let at = 0; at + 1 < content.length; at += 2)
      units.push((content[at] as number) * 256 + (content[at + 1] as number));
    return String.fromCharCode(...units);
  }
  const text = latin1Text(content);
  if (tag !== UTF8_STRING) return text;
  try {
    return decodeURIComponent(
      text.replace(/[^a-zA-Z0-9]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`),
    );
  } catch {
    return text;
  }
}
