import { identityFromKey, identityFromP12 } from '../../../src/documents/signing/identity';
import { byOpenssl, madeIdentity, p12, pem, type Made } from './made-identity';
import { isOpenssl } from './programs';

/** Each row starts openssl, on a machine that may be busy. */
jest.setTimeout(30_000);

const NEVER = async (): Promise<string> => {
  throw new Error('the password was asked for');
};
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

describe('identity', () => {
  let rsa: Made;
  let p256: Made;
  let other: Made;
  let certificate: Uint8Array;
  let key: Uint8Array;

  beforeAll(async () => {
    rsa = await madeIdentity();
    p256 = await madeIdentity({ name: 'Åse Ødegård', kind: 'P-256' });
    other = await madeIdentity();
    certificate = pem('CERTIFICATE', rsa.certificate);
    key = pem('PRIVATE KEY', rsa.key);
  });

  it.each([
    // why                                        key                         certificate
    ['PEM', () => key, () => certificate],
    ['DER', () => rsa.key, () => rsa.certificate],
    ['text around the PEM', () => joined(bytesOf('Bag Attributes\n'), key), () => certificate],
    ['Windows line ends', () => bytesOf(Buffer.from(key).toString().replaceAll('\n', '\r\n')), () => certificate],
    ['both in one file', () => joined(key, certificate), () => joined(key, certificate)],
    ['the issuer’s certificate first', () => key, () => joined(pem('CERTIFICATE', other.certificate), certificate)],
    [
      'an issuer with a key of another kind',
      () => key,
      () => joined(pem('CERTIFICATE', p256.certificate), certificate),
    ],
  ])('reads a key and a certificate: %s', async (_why, keyFile, certificateFile) => {
    const { certificate: found, key: held } = await identityFromKey(keyFile(), certificateFile(), NEVER);
    expect(found.bytes).toEqual(rsa.certificate);
    expect(found).toMatchObject({ name: 'Kari Nordmann', validFrom: '20200101000000Z', validTo: '20401231235959Z' });
    expect(held).toMatchObject({ type: 'private', extractable: false });
  });

  it('keeps the other certificates as its chain', async () => {
    const files = joined(pem('CERTIFICATE', other.certificate), certificate);
    const { chain } = await identityFromKey(key, files, NEVER);
    expect(chain.map(({ bytes }) => bytes)).toEqual([other.certificate]);
  });

  it('leaves the caller’s file as it is', async () => {
    const file = rsa.key.slice();
    await identityFromKey(file, certificate, NEVER);
    expect(file).toEqual(rsa.key);
  });

  it.each([
    // why                                key                                  certificate                    fault
    ['another’s key', () => pem('PRIVATE KEY', other.key), () => certificate, 'key/other-certificate'],
    ['another kind of key', () => pem('PRIVATE KEY', p256.key), () => certificate, 'key/other-certificate'],
    ['no key in the file', () => certificate, () => certificate, 'key/none'],
    ['no certificate in the file', () => key, () => key, 'certificate/none'],
    ['text for a key', () => bytesOf('hei'), () => certificate, 'key/unreadable'],
    ['nothing for a key', () => new Uint8Array(0), () => certificate, 'key/unreadable'],
    ['text for a certificate', () => key, () => bytesOf('hei'), 'certificate/unreadable'],
    ['a certificate cut short', () => key, () => rsa.certificate.subarray(0, 300), 'certificate/unreadable'],
    [
      'a key that is no base 64',
      () => bytesOf('-----BEGIN PRIVATE KEY-----\n%%%\n-----END PRIVATE KEY-----'),
      () => certificate,
      'key/unreadable',
    ],
    ['an old key', () => pem('RSA PRIVATE KEY', rsa.key), () => certificate, 'key/not-pkcs8'],
    [
      'an old key, encrypted',
      () =>
        bytesOf(
          '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----',
        ),
      () => certificate,
      'key/not-pkcs8',
    ],
    ['a file far too large for a key', () => new Uint8Array(1_000_001), () => certificate, 'key/unreadable'],
  ])('refuses %s', async (_why, keyFile, certificateFile, fault) => {
    await expect(identityFromKey(keyFile(), certificateFile(), NEVER)).rejects.toMatchObject({ fault });
  });

  it.each(['RSA-1024', 'P-384'] as const)('refuses a key of %s', async (kind) => {
    const { key: bytes, certificate: of } = await madeIdentity({ kind });
    await expect(identityFromKey(bytes, of, NEVER)).rejects.toMatchObject({ fault: 'key/kind' });
  });

  it('refuses what is no P12', async () => {
    for (const file of [new Uint8Array(0), bytesOf('hei'), certificate, rsa.certificate, rsa.key]) {
      await expect(identityFromP12(file, async () => 'x')).rejects.toMatchObject({ fault: 'p12/unreadable' });
    }
  });
});

(isOpenssl ? describe : describe.skip)('identity, from files that openssl made', () => {
  let rsa: Made;
  let p256: Made;

  beforeAll(async () => {
    rsa = await madeIdentity();
    p256 = await madeIdentity({ kind: 'P-256' });
  });

  const LEGACY = ['-legacy'];
  const P12S: [string, string, string[]][] = [
    // why                                       password            arguments of openssl
    ['as it is made today: AES-256', 'hemmeleg', []],
    ['a password with Norwegian letters', 'blåbærgrød', []],
    ['a password with an emoji', 'pass😀ord', []],
    ['an empty password', '', []],
    ['AES-128', 'hemmeleg', ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC']],
    ['as it was made before: RC2 and TripleDES', 'hemmeleg', LEGACY],
    ['the same, with Norwegian letters', 'blåbærgrød', LEGACY],
    ['the same, with an empty password', '', LEGACY],
    ['RC2 of 128 bits', 'hemmeleg', [...LEGACY, '-certpbe', 'PBE-SHA1-RC2-128']],
    ['TripleDES for all', 'hemmeleg', [...LEGACY, '-descert']],
    ['TripleDES of the new scheme', 'hemmeleg', ['-keypbe', 'DES-EDE3-CBC', '-certpbe', 'DES-EDE3-CBC']],
    ['certificates in the open', 'hemmeleg', ['-certpbe', 'NONE']],
    ['the key in the open', 'hemmeleg', ['-keypbe', 'NONE']],
    ['a check by SHA-512', 'hemmeleg', ['-macalg', 'sha512']],
    ['a check by SHA-1', 'hemmeleg', ['-macalg', 'sha1']],
    ['no check', 'hemmeleg', ['-nomac']],
    ['many rounds', 'hemmeleg', ['-iter', '20000']],
    ['one round', 'hemmeleg', ['-noiter', '-nomaciter']],
  ];

  it.each(P12S)('reads a P12: %s', async (_why, word, args) => {
    for (const made of [rsa, p256]) {
      const { certificate } = await identityFromP12(p12(made, word, ...args), async () => word);
      expect(certificate.bytes).toEqual(made.certificate);
    }
  });

  it.each(P12S.filter(([, , args]) => !args.includes('NONE') && !args.includes('-nomac')))(
    'says that the password is wrong: %s',
    async (_why, word, args) => {
      const file = p12(rsa, word, ...args);
      for (const wrong of [`${word}x`, word === '' ? 'x' : '', 'HEMMELEG'])
        await expect(identityFromP12(file, async () => wrong)).rejects.toMatchObject({ fault: 'key/password' });
    },
  );

  it('refuses a P12 without a key', async () => {
    const file = p12(rsa, 'x', '-nokeys');
    await expect(identityFromP12(file, async () => 'x')).rejects.toMatchObject({ fault: 'p12/no-key' });
  });

  it('refuses a way of encrypting that it does not know', async () => {
    const file = p12(rsa, 'x', '-keypbe', 'camellia-256-cbc');
    await expect(identityFromP12(file, async () => 'x')).rejects.toMatchObject({ fault: 'key/encryption' });
  });

  it('never fails in another way than by saying why, wherever a P12 is cut or changed', async () => {
    const file = p12(rsa, 'x', '-noiter', '-nomaciter');
    for (let at = 0; at < file.length; at += 7) {
      const turned = file.slice();
      turned[at] = (turned[at] as number) ^ 0xff;
      for (const broken of [turned, file.subarray(0, at)]) {
        const fault = await identityFromP12(broken, async () => 'x').then(
          () => 'none',
          (problem: { fault?: string; message: string }) => problem.fault ?? problem.message,
        );
        expect(fault).toMatch(/^(none|(p12|key|certificate)\/)/);
      }
    }
  }, 30_000);

  it.each([
    ['PBKDF2 and AES', ['-v2', 'aes-256-cbc']],
    ['PBKDF2 with SHA-512', ['-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA512']],
    ['PBKDF2 with SHA-1', ['-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA1']],
    ['TripleDES', ['-v2', 'des3']],
  ])('reads an encrypted key: %s', async (_why, args) => {
    for (const form of ['PEM', 'DER']) {
      const file = byOpenssl(['pkcs8', '-topk8', '-in', '{key}', '-passout', 'pass:grønn', '-outform', form, ...args], {
        key: pem('PRIVATE KEY', rsa.key),
      });
      const { certificate } = await identityFromKey(file, rsa.certificate, async () => 'grønn');
      expect(certificate.bytes).toEqual(rsa.certificate);
      await expect(identityFromKey(file, rsa.certificate, async () => 'gron')).rejects.toMatchObject({
        fault: 'key/password',
      });
    }
  });
});
