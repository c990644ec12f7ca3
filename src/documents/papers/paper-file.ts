/** A paper, or a file that goes with it, ready to be saved. */
export interface PaperFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** Names that are taken get a number: «reiseregning-2026-10-20-2». */
export function withoutDoubles(files: readonly PaperFile[]): PaperFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const dot = file.name.lastIndexOf('.');
    const [stem, ending] = dot < 0 ? [file.name, ''] : [file.name.slice(0, dot), file.name.slice(dot)];
    let { name } = file;
    // Some file systems take «Møte.pdf» and «møte.pdf» for one.
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}-${number}${ending}`;
    taken.add(name.toLowerCase());
    return name === file.name ? file : { ...file, name };
  });
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  xml: 'application/xml',
  csv: 'text/csv',
  eml: 'message/rfc822',
  ics: 'text/calendar',
};

/** What a file is, by the end of its name, for who hands it to a browser. */
export function mediaTypeOf(name: string): string {
  return MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
