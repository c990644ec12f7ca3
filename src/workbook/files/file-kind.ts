import { strFromU8 } from 'fflate';
import { WorkbookError, type WorkbookErrorReason } from '../workbook';
import { isCompoundFile } from '../xlsx/package/compound-file';

/** What can be opened. Which of them it is shows in the bytes; only text is known by its name. */
export type FileKind = 'xlsx' | 'text';

const TEXT_NAMES = /\.(?:csv|tsv|tab|txt)$/i;

/** How files begin that people drop here, and that no spreadsheet is. */
const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
];

/** @throws {WorkbookError} that says what the file is instead */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw refused('emptyFile', 'no bytes');
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) throw refused('pdfFile', 'begins with %PDF');
  if (PICTURES.some((sign) => begins(bytes, sign)) || isPictureBox(bytes)) throw refused('pictureFile', 'a picture');
  if (begins(bytes, [0x50, 0x4b])) return zipKind(name, bytes);
  if (isCompoundFile(bytes)) return 'xlsx';
  // Web pages and XML under the old format's name: Excel opens them.
  if (/\.xls$/i.test(name)) throw refused('oldXls', 'another content under the name of the old format');
  return TEXT_NAMES.test(name) ? 'text' : 'xlsx';
}

/** The names of a zip's parts stand in it as they are. */
function zipKind(name: string, bytes: Uint8Array): FileKind {
  const start = latin(bytes.subarray(0, 200));
  const end = latin(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  if (/mimetypeapplication\/vnd\.oasis\.opendocument/.test(start) || /\.(?:ods|fods|ots)$/i.test(name))
    throw refused('openDocument', 'an OpenDocument file');
  if (/\.numbers$/i.test(name) || /Index\/Document\.iwa|Index\.zip/.test(start + end))
    throw refused('numbersFile', 'a Numbers file');
  if (end.includes('xl/workbook.bin') || /\.xlsb$/i.test(name)) throw refused('binaryWorkbook', 'a binary workbook');
  return 'xlsx';
}

/** HEIC, AVIF and WebP say what they are a few bytes on. */
function isPictureBox(bytes: Uint8Array): boolean {
  return /^(?:.{4}ftyp(?:hei|mif|avif)|RIFF.{4}WEBP)/s.test(latin(bytes.subarray(0, 12)));
}

function begins(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, at) => bytes[at] === byte);
}

function latin(bytes: Uint8Array): string {
  return strFromU8(bytes, true);
}

function refused(reason: WorkbookErrorReason, detail: string): WorkbookError {
  return new WorkbookError(reason, detail);
}
