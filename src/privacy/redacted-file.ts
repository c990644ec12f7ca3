import { boundPdf } from '../documents/vouchers/bound-pdf';
import { fileSort } from '../documents/vouchers/file-sort';
import { fileTold } from '../documents/vouchers/told/file-told';
import { textOf } from '../documents/vouchers/told/text-bytes';
import { utf8 } from '../values/digest';
import { MOST_PIXELS } from '../documents/vouchers/limits';
import { boundFromPoints } from '../documents/vouchers/picture';
import type { HeicReader } from '../documents/vouchers/voucher-file';
import type { Change, ChangeSort } from './change';
import { masked, type Hiding } from './masked';
import { redactedJpeg, redactedPng } from './redacted-picture';
import { redactedOffice } from './redacted-office';

export interface RedactedFile {
  readonly bytes: Uint8Array;
  /** Where it must have another: a telephone's picture is made a JPEG. */
  readonly ending?: '.jpg';
  readonly changes: readonly Omit<Change, 'file'>[];
}

/**
 * A copy without what the file tells of itself, and with what its texts tell of people masked. What is seen on a page or in a picture is as
 * it was: no program can tell for sure what that is.
 *
 * @returns nothing for what Krav cannot look into, which a redacted copy may not have
 */
export async function redactedFile(
  bytes: Uint8Array,
  hiding: Hiding,
  heic: HeicReader,
): Promise<RedactedFile | undefined> {
  const made = await copyOf(bytes, hiding, heic);
  if (!made) return undefined;
  const left = new Set((await fileTold(made.bytes)).map(({ where, value }) => `${where}\n${value}`));
  const told = (await fileTold(bytes))
    .filter(({ where, value }) => !left.has(`${where}\n${value}`))
    .map(({ what, where }) => ({ change: `told-${what}` as const, where, count: 1 }));
  return { ...made, changes: [...told, ...made.changes] };
}

async function copyOf(bytes: Uint8Array, hiding: Hiding, heic: HeicReader): Promise<RedactedFile | undefined> {
  switch (fileSort(bytes)) {
    case 'jpeg':
      return { bytes: redactedJpeg(bytes), changes: [] };
    case 'png':
      return { bytes: redactedPng(bytes), changes: [] };
    case 'heic': {
      const points = await heic(bytes, MOST_PIXELS);
      return typeof points === 'string' ? undefined : { bytes: boundFromPoints(points), ending: '.jpg', changes: [] };
    }
    case 'pdf': {
      const made = await boundPdf(bytes);
      if (typeof made === 'string') return undefined;
      return { bytes: made, changes: [{ change: 'made-again', where: 'PDF', count: 1 }] };
    }
    case 'other':
      return isZip(bytes) ? office(bytes, hiding) : text(bytes, hiding);
  }
}

function office(bytes: Uint8Array, hiding: Hiding): RedactedFile | undefined {
  const made = redactedOffice(bytes, hiding);
  return made && { bytes: made.bytes, changes: made.changes.map(([change, where]) => ({ change, where, count: 1 })) };
}

/** Letters of any sort that people write, and nothing that only a program does. */
function text(bytes: Uint8Array, hiding: Hiding): RedactedFile | undefined {
  if (bytes.includes(0)) return undefined;
  const changes: { change: ChangeSort; where: string; count: number }[] = [];
  const written = textOf(bytes).replace(/^\uFEFF/, '');
  const own = /^\s*[<{[]/.test(written) ? forPrograms(hiding) : hiding;
  const lines = written.split('\n').map((line, index) => {
    // A file inside the file, as an invoice has its specification: letters of base 64 say nothing to read.
    if (PACKED.test(line)) return line;
    const found = masked(line, own);
    for (const change of found.changes) changes.push({ change, where: String(index + 1), count: 1 });
    return found.text;
  });
  return { bytes: utf8(lines.join('\n')), changes };
}

/** In XML and JSON eight digits are numbers of things, and capitals begin every word. */
function forPrograms({ rule, people }: Hiding): Hiding {
  const found = { ...rule.found, ...({ name: 'allowed', givenName: 'allowed', phoneNumber: 'allowed' } as const) };
  return { rule: { ...rule, found }, people };
}

const PACKED = /[A-Za-z0-9+/]{400}/;

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
