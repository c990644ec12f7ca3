/* eslint-disable no-restricted-syntax -- the package's own shape */
declare module 'pdfmake' {
  const pdfmake: {
    virtualfs: { writeFileSync(name: string, content: string, encoding: 'base64'): void };
    addFonts(fonts: object): void;
    setUrlAccessPolicy(policy: () => boolean): void;
    setLocalAccessPolicy(policy: () => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
  };
  export default pdfmake;
}

declare module 'pdfmake/build/vfs_fonts' {
  const files: Readonly<Record<string, string>>;
  export default files;
}
