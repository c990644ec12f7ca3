import type { Language } from '../../text/language';
import { fill } from '../../text/fill';
import { utcText, type Moment } from '../../values/moment';
import { oneLine } from '../pdf/clean-text';
import type { Fonts } from '../pdf/fonts';
import { wordsOf } from '../words';
import { appearance } from './appearance';
import { CannotSign } from './cannot-sign';
import { checkUnchanged } from './earlier-signatures';
import type { Identity } from './identity';
import { momentText } from './moment-text';
import { fieldNumbers, isOurs, PdfFile } from './pdf-file';
import { itemsOf, textString, type Entries } from './pdf-syntax';
import { joined } from './platform';
import { hexText, sha256, utf8 } from '../../values/digest';
import { Revision } from './revision';
import { putSignature, sealed } from './seal';
import type { Signatory } from './signatory';

export interface Signing {
  readonly as: Signatory;
  /** Else the name in the certificate. */
  readonly name: string | undefined;
  /** Else «for arbeidsgiveren» and the like, in the paper's language. */
  readonly role: string | undefined;
  /** Handed in: no document looks at the clock. The certificate's validity is judged by it. */
  readonly at: Moment;
}

export interface SignedPdf {
  readonly bytes: Uint8Array;
  /** Letters of the name or the role that the font lacks. The page has «\ufffd» there; the signature itself has them. */
  readonly leftOut: readonly string[];
  readonly name: string;
  readonly role: string;
}

/**
 * The same PDF with a signature in the field of that name: PAdES baseline B, added after the bytes that are there.
 *
 * @source ETSI EN 319 142-1; ISO 32000-1 section 12.8
 * @throws {CannotSign} and then nothing is signed
 */
export async function signPdf(pdf: Uint8Array, signing: Signing, identity: Identity, fonts: Fonts): Promise<SignedPdf> {
  checkValidity(identity, signing.at);
  const file = new PdfFile(pdf);
  if (!isOurs(file)) throw new CannotSign('pdf/not-ours');
  const { number, entries } = emptyField(file, signing.as);
  await checkUnchanged(file);

  const language = languageOf(file);
  const words = wordsOf(language);
  const time = momentText(signing.at, words);
  const name = written(signing.name) || written(identity.certificate.name);
  if (!name) throw new CannotSign('certificate/no-name');
  const role = written(signing.role) || words.label.signature.role[signing.as];
  const revision = new Revision(file);
  const shown = appearance({ name, role, time }, sizeOf(entries), fonts, revision);
  const signature = revision.newNumber();
  const told = fill(words.label.signature.signedElectronically, { name, role, time }, language);
  revision.putEntries(
    number,
    new Map([
      ...entries,
      ['AP', `<< /N ${shown.object} 0 R >>`],
      ['V', `${signature} 0 R`],
      ['Contents', textString(told)],
    ]),
  );
  const hole = putSignature(signature, { name, reason: role, at: signing.at }, identity, revision);
  const id = (await sha256(joined(pdf, utf8(told)))).subarray(0, 16);
  const bytes = await sealed(revision.toBytes(hexText(id)), hole, identity);
  return { bytes, leftOut: shown.leftOut, name, role };
}

/** To the minute: a certificate that is valid in a part of it will do. */
function checkValidity({ certificate: { validFrom, validTo } }: Identity, at: Moment): void {
  const minute = (utc: string) => utc.slice(0, 12);
  const time = minute(utcText(at));
  if (time < minute(validFrom)) throw new CannotSign('certificate/not-yet', { from: dayIn(validFrom) });
  if (time > minute(validTo)) throw new CannotSign('certificate/expired', { to: dayIn(validTo) });
}

/** "2026-03-14", of "20260314110000Z". */
function dayIn(utc: string): string {
  return `${utc.slice(0, 4)}-${utc.slice(4, 6)}-${utc.slice(6, 8)}`;
}

function emptyField(file: PdfFile, as: Signatory): { number: number; entries: Entries } {
  const fields = fieldNumbers(file).map((number) => ({ number, entries: file.entries(number) }));
  const field = fields.find(({ entries }) => entries.get('T') === `(${as})` && entries.get('FT') === '/Sig');
  if (!field) throw new CannotSign('field/none');
  if (field.entries.has('V')) throw new CannotSign('field/signed');
  return field;
}

function sizeOf(field: Entries): { width: number; height: number } {
  const [left, bottom, right, top] = itemsOf(field.get('Rect') ?? '').map(Number);
  const width = (right as number) - (left as number);
  const height = (top as number) - (bottom as number);
  if (!(width > 0 && height > 0)) throw new CannotSign('pdf/broken');
  return { width, height };
}

/** Of the paper: what is shown on it is in its own language, whatever the shell speaks. */
function languageOf(file: PdfFile): Language {
  const tag = file.entries(file.root).get('Lang') ?? '';
  return tag.startsWith('(nn') ? 'nn' : tag.startsWith('(en') ? 'en' : 'nb';
}

/** What a person wrote, as one line. Half of a letter of two units has no place in a text string. */
function written(text = ''): string {
  const whole = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  return oneLine(whole.replace(/[\u0000-\u001f\u007f]/g, ' '), 200);
}
