import { unzipSync, zipSync } from 'fflate';
import { NO_TIME } from '../documents/bundle/zip-file';
import { utf8 } from '../values/digest';
import { fileSort } from '../documents/vouchers/file-sort';
import { textOf } from '../documents/vouchers/told/text-bytes';
import { isIdentityNumberCell } from '../values/identity-number';
import type { ChangeSort } from './change';
import { masked, type Hiding } from './masked';
import { redactedJpeg, redactedPng } from './redacted-picture';

const MOST_BYTES = 200_000_000;

const TEXTS =
  /^(?:xl\/(?:sharedStrings|worksheets\/[^/]+|comments[^/]*|comments\/[^/]+|threadedComments\/[^/]+)|word\/[^/]+)\.xml$/;

export interface RedactedOffice {
  readonly bytes: Uint8Array;
  /** Each with the part of the file that it was in. */
  readonly changes: readonly (readonly [ChangeSort, string])[];
}

/**
 * A workbook or a document with what tells of people masked in its texts, and without who made it. What is in charts, drawings and macros
 * is as it was.
 *
 * @returns nothing when it cannot be opened
 */
export function redactedOffice(bytes: Uint8Array, hiding: Hiding): RedactedOffice | undefined {
  const files = unpacked(bytes);
  if (!files) return undefined;
  const changes: (readonly [ChangeSort, string])[] = [];
  const made: Record<string, Uint8Array> = {};
  for (const [path, part] of Object.entries(files)) {
    // A picture of the first page shows what is masked in it.
    if (/^docProps\/thumbnail\./.test(path)) continue;
    made[path] = redactedPart(path, part, hiding, changes);
  }
  return { bytes: zipSync(made, { level: 6, mtime: NO_TIME }), changes };
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  let size = 0;
  try {
    const files = unzipSync(bytes, { filter: ({ originalSize }) => (size += originalSize) <= MOST_BYTES });
    return size > MOST_BYTES ? undefined : files;
  } catch {
    return undefined;
  }
}

function redactedPart(
  path: string,
  part: Uint8Array,
  hiding: Hiding,
  changes: (readonly [ChangeSort, string])[],
): Uint8Array {
  if (path === '_rels/.rels') return utf8(textOf(part).replace(/<Relationship\b[^>]*thumbnail[^>]*\/>/g, ''));
  if (/^docProps\/(?:core|app|custom)\.xml$/.test(path)) return utf8(withoutProperties(textOf(part)));
  if (/^(?:xl\/persons\/[^/]+|word\/people)\.xml$/.test(path)) return utf8(withoutAuthors(textOf(part)));
  if (TEXTS.test(path)) {
    const xml = maskedXml(withoutAuthors(textOf(part)), hiding, (change) => changes.push([change, path]));
    return utf8(xml);
  }
  const sort = fileSort(part);
  return sort === 'jpeg' ? redactedJpeg(part) : sort === 'png' ? redactedPng(part) : part;
}

/** Who, for whom and what of; not what tells how the file is read. */
const PROPERTIES =
  /(<(dc:creator|cp:lastModifiedBy|dc:title|dc:subject|dc:description|cp:keywords|cp:category|Company|Manager|HyperlinkBase)(?:\s[^>]*)?>)[^<]*(?=<\/\2>)/g;

function withoutProperties(xml: string): string {
  return xml.replace(PROPERTIES, '$1').replace(/<property\b[\s\S]*?<\/property>/g, '');
}

function withoutAuthors(xml: string): string {
  return xml
    .replace(/(\s(?:displayName|userId|w:author|w15:author|w:initials)=")[^"]*(?=")/g, '$1')
    .replace(/(<author>)(?!Krav<)[^<]*(?=<\/author>)/g, '$1');
}

/** A text may be parted into runs of different looks: they are read as one, and each gets its own letters back. */
const HOLDERS = /<(si|is|w:p|text|threadedComment|c)\b(?:[^>]*[^/>])?>[\s\S]*?<\/\1>/g;
const RUN = /(<(t|w:t|text)(?:\s[^>]*)?>)([^<]*)(?=<\/\2>)/g;
const NUMBER = /(<v>)(\d{10,11})(?=<\/v>)/g;

function maskedXml(xml: string, hiding: Hiding, note: (change: ChangeSort) => void): string {
  return xml.replace(HOLDERS, (holder) => {
    const written = [...holder.matchAll(RUN)].map(([, , , text = '']) => unescaped(text).normalize('NFC'));
    const { text, changes } = masked(written.join(''), hiding);
    changes.forEach(note);
    let at = 0;
    let run = 0;
    const texts =
      changes.length === 0
        ? holder
        : holder.replace(RUN, (_all, open: string) => {
            const { length } = written[run++] ?? '';
            at += length;
            return open + escaped(text.slice(at - length, at));
          });
    return texts.replace(NUMBER, (all: string, open: string, digits: string) => {
      if (!isIdentityNumberCell(Number(digits))) return all;
      note('masked-identity-number');
      return `${open}0`;
    });
  });
}

function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => named[name] ?? '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
