import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterPdf } from '../../src/documents/letter/letter';
import { claimOverviewPdf } from '../../src/documents/claim-overview/claim-overview-pdf';
import { refundClaimPdf } from '../../src/documents/refund-claim/refund-claim-pdf';
import { MEMBER, THREE_DAYS } from '../documents/claims';
import { CONTEXT } from '../documents/context';
import { describeReading, pdfLine } from '../documents/read-pdf';
import { byOpenssl, madeIdentity, p12, pem, type Made } from '../documents/signing/made-identity';
import { isOpenssl, isPdfsig, pdfsig } from '../documents/signing/programs';
import { filesIn, kravWith, temporaryFolder, type Ran } from './run';

/** Each row starts the command, on a machine that may be busy. */
jest.setTimeout(60_000);

const PASSWORD = 'blåbærgrød-42';
const NOON = '2026-03-14T12:00';

describe('sign', () => {
  const folder = temporaryFolder();
  const path = (name: string): string => join(folder, name);
  const put = (name: string, bytes: Uint8Array | string): void => writeFileSync(path(name), bytes);
  const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path(name)));

  /** Names of files stand for those in the folder; the signed one is «ut.pdf» unless said. */
  const sign = (args: string, environment: Record<string, string> = { KRAV_PASSWORD: PASSWORD }): Ran => {
    const words = args.split(' ').map((word) => (/\.(pdf|p12|pem|txt)$/.test(word) ? path(word) : word));
    const out = words.includes('--out') ? [] : ['--out', path('ut.pdf')];
    const time = words.includes('--time') ? [] : ['--time', NOON];
    return kravWith(environment, 'sign', ...words, ...out, ...time);
  };

  let made: Made;

  beforeAll(async () => {
    made = await madeIdentity({ name: 'Åse Ødegård' });
    put('krav.pdf', refundClaimPdf(THREE_DAYS, CONTEXT).bytes);
    put('oversyn.pdf', claimOverviewPdf(MEMBER, CONTEXT).bytes);
    put('brev.pdf', letterPdf(THREE_DAYS, CONTEXT).bytes);
    put('halv.pdf', refundClaimPdf(THREE_DAYS, CONTEXT).bytes.subarray(0, 9000));
    put('tekst.txt', 'Dato;Timer\n');
    put('sertifikat.pem', pem('CERTIFICATE', made.certificate));
    put('nokkel.pem', pem('PRIVATE KEY', made.key));
    const other = await madeIdentity({ kind: 'P-256' });
    put('annen.pem', pem('PRIVATE KEY', other.key));
    put('p256.pem', pem('CERTIFICATE', other.certificate));
    const weak = await madeIdentity({ kind: 'P-384' });
    put('p384.pem', pem('PRIVATE KEY', weak.key));
    if (!isOpenssl) return;
    put('ny.p12', p12(made, PASSWORD));
    put('gammel.p12', p12(made, PASSWORD, '-legacy'));
    put('uten.p12', p12(made, PASSWORD, '-nokeys'));
    const lock = ['pkcs8', '-topk8', '-in', '{key}', '-passout', `pass:${PASSWORD}`];
    put('last.pem', byOpenssl(lock, { key: pem('PRIVATE KEY', made.key) }));
  });

  const TWO_FILES = '--cert sertifikat.pem --key nokkel.pem';

  it('signs in a new file, and leaves the paper as it is', () => {
    const before = bytesOf('krav.pdf');
    const { status, stdout } = sign(`krav.pdf --as employer ${TWO_FILES} --role lønningssjef --out signert.pdf`);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `Signert av Åse Ødegård, lønningssjef. Den signerte filen er «${path('signert.pdf')}».\n`,
    });
    expect(bytesOf('krav.pdf')).toEqual(before);
    expect(bytesOf('signert.pdf').subarray(0, before.length)).toEqual(before);
    if (isPdfsig) expect(pdfsig(bytesOf('signert.pdf')).verdicts).toEqual(['Signature is Valid.']);
  });

  it('puts the signed file beside the paper when no place is given, and never over one that is there', () => {
    const once = kravWith(
      {},
      'sign',
      ...`${path('oversyn.pdf')} --as claimant --time ${NOON}`.split(' '),
      '--cert',
      path('sertifikat.pem'),
      '--key',
      path('nokkel.pem'),
    );
    expect(once.status).toBe(0);
    const before = bytesOf('oversyn-signert.pdf');
    const again = sign(`oversyn.pdf --as claimant ${TWO_FILES} --out oversyn-signert.pdf`);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('finnes fra før');
    expect(bytesOf('oversyn-signert.pdf')).toEqual(before);
    expect(sign(`oversyn.pdf --as claimant ${TWO_FILES} --out oversyn.pdf`).status).toBe(2);
  });

  it('gives the same bytes for the same input', () => {
    sign(`krav.pdf --as employer ${TWO_FILES} --out a.pdf`);
    sign(`krav.pdf --as employer ${TWO_FILES} --out b.pdf`);
    expect(bytesOf('a.pdf')).toEqual(bytesOf('b.pdf'));
  });

  it('takes the clock when no time is given', () => {
    const args = ['krav.pdf', '--as', 'employer', '--cert', 'sertifikat.pem', '--key', 'nokkel.pem'].map((word) =>
      word.includes('.') ? path(word) : word,
    );
    expect(kravWith({}, 'sign', ...args, '--out', path('no.pdf')).status).toBe(0);
    expect(Buffer.from(bytesOf('no.pdf')).toString('latin1')).toMatch(/\/M \(D:20\d{12}\+0[12]'00'\)/);
  });

  describeReading('read back', () => {
    it('takes a name with anything in it', () => {
      const name = 'Hansen & Sønn AS (Kåre) \\ 😀';
      const { status, stdout } = kravWith(
        {},
        'sign',
        path('krav.pdf'),
        '--as',
        'employer',
        '--name',
        name,
        '--time',
        NOON,
        '--cert',
        path('sertifikat.pem'),
        '--key',
        path('nokkel.pem'),
        '--out',
        path('navn.pdf'),
      );
      expect(status).toBe(0);
      expect(stdout).toContain('😀');
      expect(pdfLine(bytesOf('navn.pdf'))).toContain('Hansen & Sønn AS (Kåre) \\ \ufffd');
    });
  });

  it.each([
    // why                               arguments                                                  sentence
    ['nobody says who signs', `krav.pdf ${TWO_FILES}`, 'Si hvem som signerer'],
    ['somebody else signs', `krav.pdf --as boss ${TWO_FILES}`, '«boss» er ikke en som kan signere'],
    ['no certificate', 'krav.pdf --as employer', 'Oppgi sertifikatet'],
    ['half a certificate', 'krav.pdf --as employer --key nokkel.pem', 'Oppgi sertifikatet'],
    ['two certificates', `krav.pdf --as employer --p12 ny.p12 ${TWO_FILES}`, 'ikke begge deler'],
    ['a time that is none', `krav.pdf --as employer ${TWO_FILES} --time i-dag`, '«i-dag» er ikke et tidspunkt'],
    ['no file', `--as employer ${TWO_FILES}`, 'Oppgi hvilken fil'],
    ['a file that is not there', `finnes-ikke.pdf --as employer ${TWO_FILES}`, 'Finner ikke filen'],
    ['a certificate that is not there', 'krav.pdf --as employer --p12 finnes-ikke.p12', 'Finner ikke filen'],
    ['a file that is no PDF', `tekst.txt --as employer ${TWO_FILES}`, 'Filen er ikke en PDF'],
    ['half a PDF', `halv.pdf --as employer ${TWO_FILES}`, 'PDF-en er skadet'],
    ['no such field', `krav.pdf --as claimant ${TWO_FILES}`, 'Papiret har ikke noe felt'],
    ['a paper nobody signs', `brev.pdf --as employer ${TWO_FILES}`, 'Papiret har ikke noe felt'],
    ['expired', `krav.pdf --as employer ${TWO_FILES} --time 2041-01-02T12:00`, 'gikk ut 31.12.2040'],
    ['not valid yet', `krav.pdf --as employer ${TWO_FILES} --time 2019-12-31T12:00`, 'gjelder først fra 01.01.2020'],
    ['another’s key', 'krav.pdf --as employer --cert sertifikat.pem --key annen.pem', 'hører ikke sammen'],
    ['a key we cannot sign with', 'krav.pdf --as employer --cert sertifikat.pem --key p384.pem', 'denne slags nøkkel'],
    ['text for a P12', 'krav.pdf --as employer --p12 tekst.txt', 'ikke en P12-fil'],
    ['a password as an argument', `krav.pdf --as employer ${TWO_FILES} --password x`, 'Ukjent valg «--password»'],
  ])('%s: exit 2, a sentence, nothing written', (_why, args, sentence) => {
    const before = filesIn(folder);
    const { status, stdout, stderr } = sign(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+|Error:|undefined|\[object/);
    expect(filesIn(folder)).toEqual(before);
  });

  it.each([
    ['nb', 'Papiret har ikke noe felt'],
    ['nn', 'Papiret har ikkje noko felt'],
    ['en', 'The paper has no field'],
  ])('says it in %s', (language, sentence) => {
    expect(sign(`krav.pdf --as claimant ${TWO_FILES} --lang ${language}`).stderr).toContain(sentence);
  });

  it('does not write a part of a file when there is no place for it', () => {
    const { status } = sign(`krav.pdf --as employer ${TWO_FILES} --out tekst.txt/ut.pdf`);
    expect(status).toBe(2);
    expect(filesIn(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  (isOpenssl ? describe : describe.skip)('with a password', () => {
    it.each(['--p12 ny.p12', '--p12 gammel.p12', '--cert sertifikat.pem --key last.pem'])(
      'signs by %s',
      (certificate) => {
        const out = `${certificate.replace(/\W+/g, '-')}.pdf`;
        const { status, stdout, stderr } = sign(`krav.pdf --as employer ${certificate} --out ${out}`);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(stdout).not.toContain(PASSWORD);
        if (isPdfsig) expect(pdfsig(bytesOf(out)).verdicts).toEqual(['Signature is Valid.']);
      },
    );

    it.each([
      // why                        arguments                                environment                   sentence
      ['wrong', '--p12 ny.p12', { KRAV_PASSWORD: 'feil' }, 'Passordet er feil.'],
      ['wrong for an old one', '--p12 gammel.p12', { KRAV_PASSWORD: '' }, 'Passordet er feil.'],
      ['wrong for a key', '--cert sertifikat.pem --key last.pem', { KRAV_PASSWORD: 'x' }, 'Passordet er feil.'],
      ['missing, and nobody to ask', '--p12 ny.p12', {}, 'Passordet mangler.'],
      ['right, but no key', '--p12 uten.p12', { KRAV_PASSWORD: PASSWORD }, 'har ingen privat nøkkel'],
    ] as [string, string, Record<string, string>, string][])(
      '%s: exit 2 and a sentence',
      (_why, args, environment, sentence) => {
        const { status, stderr } = sign(`krav.pdf --as employer ${args}`, environment);
        expect(status).toBe(2);
        expect(stderr).toContain(sentence);
        expect(stderr).not.toContain(PASSWORD);
        expect(existsSync(path('ut.pdf'))).toBe(false);
      },
    );

    it('leaves neither key nor password in the signed file', () => {
      sign('krav.pdf --as employer --p12 ny.p12 --out sett.pdf');
      const file = Buffer.from(bytesOf('sett.pdf'));
      expect(file.includes(Buffer.from(PASSWORD))).toBe(false);
      expect(file.includes(Buffer.from(made.key.subarray(-100, -60)))).toBe(false);
      expect(file.toString('latin1').includes(Buffer.from(made.key.subarray(-100, -60)).toString('hex'))).toBe(false);
    });
  });
});
