import { unzipSync } from 'fflate';
import { jpegTold, pngTold } from './picture-told';
import { fileSort } from '../file-sort';
import { textOf } from './text-bytes';
import { tell, type ToldByFile, type ToldSort } from './told';

/** @source ECMA-376, part 2, 11 (core properties) and part 1, 22.2 (extended) */
const KNOWN: Readonly<Record<string, ToldSort>> = {
  'dc:creator': 'person',
  'cp:lastModifiedBy': 'person',
  Company: 'person',
  Manager: 'person',
  'dc:title': 'text',
  'dc:subject': 'text',
  'dc:description': 'text',
  'cp:keywords': 'text',
  'cp:category': 'text',
  'dcterms:created': 'time',
  'dcterms:modified': 'time',
  'cp:lastPrinted': 'time',
  Application: 'program',
  HyperlinkBase: 'place',
};

const ABOUT = /^docProps\/(?:core|app)\.xml$/;
const CUSTOM = 'docProps/custom.xml';
const PEOPLE = /^(?:xl\/persons\/[^/]+|xl\/comments[^/]*|xl\/comments\/[^/]+|word\/people|word\/comments[^/]*)\.xml$/;
const PICTURE = /\/media\/[^/]+$/;
const THUMBNAIL = /^docProps\/thumbnail\.\w+$/;

const MOST_BYTES = 100_000_000;

/** What a workbook or a document of Office tells of who made it and when: its properties, its commenters, its pictures. */
export function officeTold(bytes: Uint8Array): ToldByFile[] {
  return Object.entries(parts(bytes)).flatMap(([path, part]) => {
    if (ABOUT.test(path)) return properties(textOf(part));
    if (path === CUSTOM) return custom(textOf(part));
    if (PEOPLE.test(path)) return people(textOf(part));
    if (THUMBNAIL.test(path)) return tell('picture', 'Office thumbnail', path);
    const sort = fileSort(part);
    return sort === 'jpeg' ? jpegTold(part) : sort === 'png' ? pngTold(part) : [];
  });
}

function parts(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = [ABOUT, PEOPLE, PICTURE, THUMBNAIL].some((pattern) => pattern.test(name)) || name === CUSTOM;
        if (isWanted) size += originalSize;
        return isWanted && size <= MOST_BYTES;
      },
    });
  } catch {
    return {};
  }
}

function properties(xml: string): ToldByFile[] {
  return [...xml.matchAll(/<([\w:]+)(?:\s[^>]*)?>([^<]+)<\/\1>/g)].flatMap(([, name = '', value = '']) => {
    const sort = KNOWN[name];
    return sort ? tell(sort, `Office ${name}`, value) : [];
  });
}

function custom(xml: string): ToldByFile[] {
  return [...xml.matchAll(/<property\b[^>]*\bname="([^"]*)"[^>]*>\s*<[\w:]+>([^<]*)</g)].flatMap(
    ([, name = '', value = '']) => tell('text', `Office ${name}`, value),
  );
}

function people(xml: string): ToldByFile[] {
  const names = [
    ...[...xml.matchAll(/\b(?:displayName|w:author|w15:author)="([^"]+)"/g)].map(([, name = '']) => name),
    ...[...xml.matchAll(/<author>([^<]+)<\/author>/g)].map(([, name = '']) => name),
  ];
  // Krav's own notes are signed with its own name.
  return [...new Set(names)]
    .filter((name) => name !== 'Krav')
    .flatMap((name) => tell('person', 'Office comment', name));
}
