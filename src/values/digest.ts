/**
 * SHA-256 of bytes and texts. Our own declarations of what a browser and Node have alike: the core is compiled without the types of either.
 *
 * @see https://www.w3.org/TR/webcrypto-2/
 */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export async function fingerprint(text: string): Promise<string> {
  return hexText(await sha256(utf8(text)));
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function hexText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

declare const crypto: { readonly subtle: { digest(algorithm: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> } };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
