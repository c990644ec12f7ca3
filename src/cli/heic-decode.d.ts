/* eslint-disable no-restricted-syntax -- the package exports by default */

/** What Krav uses of it; it has no types. Tested against heic-decode 2.1.0. */
declare module 'heic-decode' {
  interface Unpacked {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8ClampedArray;
  }

  interface Picture {
    readonly width: number;
    readonly height: number;
    decode(): Promise<Unpacked>;
  }

  interface Pictures extends ReadonlyArray<Picture> {
    dispose(): void;
  }

  const decode: { all(of: { buffer: Uint8Array }): Promise<Pictures> };
  export default decode;
}
