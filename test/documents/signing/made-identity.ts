import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { der, id, integer, NULL, sequence, set } from '../../../src/documents/signing/der';
import { isOpenssl } from './programs';

/** A key with a certificate of its own, made here and now: no key lies in the repository. */
export interface Made {
  /** PKCS#8, DER. */
  readonly key: Uint8Array;
  readonly certificate: Uint8Array;
}

export interface Wanted {
  readonly name?: string;
  readonly kind?: 'RSA' | 'RSA-1024' | 'P-256' | 'P-384';
  /** "20200101000000Z" */
  readonly from?: string;
  readonly to?: string;
}

const KINDS = {
  RSA: { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256' },
  'RSA-1024': {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 1024,
    publicExponent: Uint8Array.of(1, 0, 1),
    hash: 'SHA-256',
  },
  'P-256': { name: 'ECDSA', namedCurve: 'P-256' },
  'P-384': { name: 'ECDSA', namedCurve: 'P-384' },
};

const SHA256_WITH_RSA = sequence(id('1.2.840.113549.1.1.11'), NULL);
const ECDSA_WITH_SHA256 = sequence(id('1.2.840.10045.4.3.2'));

export async function madeIdentity(wanted: Wanted = {}): Promise<Made> {
  const { name = 'Kari Nordmann', kind = 'RSA', from = '20200101000000Z', to = '20401231235959Z' } = wanted;
  const { subtle } = globalThis.crypto;
  const pair = await subtle.generateKey(KINDS[kind], true, ['sign', 'verify']);
  const spki = new Uint8Array(await subtle.exportKey('spki', pair.publicKey));
  const isEc = kind.startsWith('P-');
  const algorithm = isEc ? ECDSA_WITH_SHA256 : SHA256_WITH_RSA;
  const subject = sequence(set(sequence(id('2.5.4.3'), der(0x0c, new TextEncoder().encode(name)))));
  const time = (text: string) => der(0x18, new TextEncoder().encode(text));
  const content = sequence(
    der(0xa0, integer(Uint8Array.of(2))),
    integer(Uint8Array.of(0x42, 0x17)),
    algorithm,
    subject,
    sequence(time(from), time(to)),
    subject,
    spki,
  );
  const signed = new Uint8Array(
    await subtle.sign(isEc ? { name: 'ECDSA', hash: 'SHA-256' } : KINDS[kind].name, pair.privateKey, content.slice()),
  );
  const half = signed.length / 2;
  const signature = isEc ? sequence(integer(signed.subarray(0, half)), integer(signed.subarray(half))) : signed;
  return {
    key: new Uint8Array(await subtle.exportKey('pkcs8', pair.privateKey)),
    certificate: sequence(content, algorithm, der(0x03, Uint8Array.of(0), signature)),
  };
}

export function pem(label: string, bytes: Uint8Array): Uint8Array {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return new Uint8Array(Buffer.from(`-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`));
}

/** What openssl makes of files, by its own arguments. `{name}` stands for a file. */
export function byOpenssl(args: readonly string[], files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  if (!isOpenssl) throw new Error('unreachable: openssl is not on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'krav-openssl-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const paths = args.map((arg) => arg.replace(/\{(\w+)\}/g, (_, name: string) => join(folder, name)));
    const { status, stderr } = spawnSync('openssl', [...paths, '-out', join(folder, 'out')], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return new Uint8Array(readFileSync(join(folder, 'out')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A P12 made by openssl, as other programs would make it. */
export function p12({ key, certificate }: Made, password: string, ...more: readonly string[]): Uint8Array {
  return byOpenssl(
    ['pkcs12', '-export', '-inkey', '{key}', '-in', '{certificate}', '-passout', `pass:${password}`, ...more],
    { key: pem('PRIVATE KEY', key), certificate: pem('CERTIFICATE', certificate) },
  );
}
