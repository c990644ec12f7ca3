import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine can read text out of a PDF. */
export const CAN_READ = spawnSync('pdftotext', ['-v']).status === 0;

/** Tests that read the paper as a person would. Skipped, and said so, where no reader is installed. */
export const describeReading = CAN_READ ? describe : describe.skip;
if (!CAN_READ) console.warn('SKIPPED: pdftotext is not installed, so the text of the papers is not read back.');

/** A PDF's text, laid out as on the page. */
export function pdfText(bytes: Uint8Array): string {
  // A suite that is skipped is still read through.
  if (!CAN_READ) return '';
  const read = spawnSync('pdftotext', ['-layout', savedPdf(bytes), '-'], { encoding: 'utf8' });
  if (read.status !== 0) throw new Error(read.stderr);
  return read.stdout.replaceAll('\u00a0', ' ');
}

/** As one line, so that a sentence is found where it was broken. */
export function pdfLine(bytes: Uint8Array): string {
  return pdfText(bytes).replace(/\s+/g, ' ');
}

/** In a new file of its own. */
export function savedPdf(bytes: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'krav-pdf-')), 'paper.pdf');
  writeFileSync(file, bytes);
  return file;
}

/** Every object that is not compressed, as text: dictionaries, XMP. */
export function pdfSource(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
