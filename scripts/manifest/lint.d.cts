export interface AboutManifest {
  readonly version: string;
  readonly file: (path: string) => Uint8Array | undefined;
  readonly url: string;
}

export function lintManifest(xml: string, about: AboutManifest): string[];
