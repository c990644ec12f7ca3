/** What Krav uses of node-forge: the old ciphers of P12 files, and digests that need not be waited for. Texts have a byte in each character. */

interface ForgeBuffer {
  bytes(): string;
}

interface ForgeDigest {
  update(bytes: string): ForgeDigest;
  digest(): ForgeBuffer;
}

interface ForgeCipher {
  start(iv: string): void;
  update(input: ForgeBuffer): void;
  /** Whether the padding was right. */
  finish(): boolean;
  readonly output: ForgeBuffer;
}

declare module 'node-forge/lib/des' {
  export function createDecryptionCipher(key: string): ForgeCipher;
}

declare module 'node-forge/lib/rc2' {
  export function createDecryptionCipher(key: string, bits: number): ForgeCipher;
}

declare module 'node-forge/lib/util' {
  export function createBuffer(bytes: string): ForgeBuffer;
}

declare module 'node-forge/lib/sha1' {
  export function create(): ForgeDigest;
}

declare module 'node-forge/lib/sha256' {
  export function create(): ForgeDigest;
}

declare module 'node-forge/lib/sha512' {
  export function create(): ForgeDigest;
}
