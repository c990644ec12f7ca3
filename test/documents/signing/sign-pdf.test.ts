import { identityFromKey, type Identity } from '../../../src/documents/signing/identity';
import { fieldNumbers, PdfFile } from '../../../src/documents/signing/pdf-file';
import { signPdf } from '../../../src/documents/signing/sign-pdf';
import { momentFromText, type Moment } from '../../../src/values/moment';
import { letterPdf } from '../../../src/documents/letter/letter';
import { claimOverviewPdf } from '../../../src/documents/claim-overview/claim-overview-pdf';
import { refundClaimPdf } from '../../../src/documents/refund-claim/refund-claim-pdf';
import { specificationPdf } from '../../../src/documents/specification/specification-pdf';
import { HOSTILE, MEMBER, THREE_DAYS } from '../claims';
import { CONTEXT } from '../context';
import { describeReading, pdfLine, pdfSource } from '../read-pdf';
import { byOpenssl, madeIdentity, pem, type Wanted } from './made-identity';
import { paper, signing } from './papers';
import { isOpenssl, isPdfsig, pdfsig } from './programs';
import { isVera, veraPdf } from './vera';

const FONTS = CONTEXT.fonts;

async function identity(wanted: Wanted = {}): Promise<Identity> {
  const { key, certificate } = await madeIdentity(wanted);
  return identityFromKey(key, certificate, async () => '');
}

const changed = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const copy = Buffer.from(bytes);
  copy.write(to, copy.indexOf(from, 0, 'latin1'), 'latin1');
  return new Uint8Array(copy);
};

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('sign-pdf', () => {
  let employee: Identity;
  let employer: Identity;
  let once: Uint8Array;
  let twice: Uint8Array;
  const unsigned = paper();

  beforeAll(async () => {
    employee = await identity();
    employer = await identity({ name: 'Åse Ødegård', kind: 'P-256' });
    once = (await signPdf(unsigned, signing('claimant'), employee, FONTS)).bytes;
    const second = signing('employer', { name: 'Åse Ødegård', role: undefined });
    twice = (await signPdf(once, second, employer, FONTS)).bytes;
  });

  it.each([
    ['the refund claim: the employer', refundClaimPdf(THREE_DAYS, CONTEXT).bytes, ['(employer)']],
    ['the overview: the claimant', claimOverviewPdf(MEMBER, CONTEXT).bytes, ['(claimant)']],
    ['a paper for both', unsigned, ['(claimant)', '(employer)']],
    ['the letter: nobody', letterPdf(THREE_DAYS, CONTEXT).bytes, []],
    ['the specification: nobody', specificationPdf(THREE_DAYS, CONTEXT).bytes, []],
  ])('has the fields of %s', (_why, bytes, names) => {
    const file = new PdfFile(bytes);
    expect(fieldNumbers(file).map((number) => file.entries(number).get('T'))).toEqual(names);
    expect(pdfSource(bytes).includes('/AcroForm')).toBe(names.length > 0);
  });

  it('leaves every earlier byte', () => {
    expect(once.subarray(0, unsigned.length)).toEqual(unsigned);
    expect(twice.subarray(0, once.length)).toEqual(once);
  });

  it('gives the same bytes for the same input with RSA', async () => {
    const again = await signPdf(unsigned, signing('claimant'), employee, FONTS);
    expect(again.bytes).toEqual(once);
  });

  it('points to the page that a field is on, also when it is not the last', () => {
    const file = new PdfFile(unsigned);
    for (const number of fieldNumbers(file)) {
      const page = file.entries(number).get('P') as string;
      expect(pdfSource(unsigned)).toContain(`/Type /OBJR\n/Obj ${number} 0 R\n/Pg ${page}`);
    }
    expect(new Set(fieldNumbers(file).map((number) => file.entries(number).get('P'))).size).toBe(2);
  });

  it('takes the name from the certificate and the role from the paper’s language, where none is given', async () => {
    const signed = await signPdf(unsigned, signing('employer', { name: undefined, role: ' ' }), employer, FONTS);
    expect(signed).toMatchObject({ name: 'Åse Ødegård', role: 'for arbeidsgivaren' });
  });

  it.each([
    // why                          name                       left out on the page
    ['an ampersand', 'Hansen & Sønn AS', []],
    ['parentheses and backslashes', '(Kari) \\) /Name >> \\(', []],
    ['Norwegian and Sámi letters', 'Ærfugl Øyvind Åsnes Kárášjohka', []],
    ['an emoji', 'Kari 😀', ['😀']],
    ['half of an emoji', 'Kari \ud83d', []],
    ['line breaks and control characters', 'Kari\r\n\u0000\u0007Nordmann', []],
    ['a name longer than the line', 'Ærespanskrøllemannsforsikring '.repeat(20), []],
    ['capitals', 'WWWWWWWW MMMMMMMM '.repeat(8), []],
  ])('signs with %s in the name', async (_why, name, leftOut) => {
    const signed = await signPdf(unsigned, signing('claimant', { name, role: name }), employee, FONTS);
    expect(signed.leftOut).toEqual(leftOut);
    if (isPdfsig) expect(pdfsig(signed.bytes).verdicts).toEqual(['Signature is Valid.']);
  });

  it('writes the name in the signature itself with all its letters', async () => {
    const { bytes } = await signPdf(unsigned, signing('claimant', { name: 'Åse (😀) \\' }), employee, FONTS);
    const [, hex = ''] = /\/Name <feff([0-9a-f]+)>/.exec(pdfSource(bytes)) ?? [];
    const units = (hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16));
    expect(String.fromCharCode(...units)).toBe('Åse (😀) \\');
  });

  it.each([
    ['winter', '2026-03-14T12:00', "/M (D:20260314120000+01'00')"],
    ['summer', '2026-07-01T12:00', "/M (D:20260701120000+02'00')"],
  ])('writes the time that was handed in, as in Norway: %s', async (_why, time, expected) => {
    const at = momentFromText(time) as Moment;
    const { bytes } = await signPdf(unsigned, signing('claimant', { at }), employee, FONTS);
    expect(pdfSource(bytes)).toContain(expected);
  });

  it.each([
    // why                                       from               to                 time                fault
    ['the minute before it is valid', '20260314110000Z', '20270314110000Z', '2026-03-14T11:59', 'certificate/not-yet'],
    ['the first minute, by Norwegian time', '20260314110000Z', '20270314110000Z', '2026-03-14T12:00', null],
    ['within the first minute', '20260314110059Z', '20270314110000Z', '2026-03-14T12:00', null],
    ['the last minute', '20250314110000Z', '20260314110000Z', '2026-03-14T12:00', null],
    ['the minute after', '20250314110000Z', '20260314110000Z', '2026-03-14T12:01', 'certificate/expired'],
    ['across midnight', '20260313233000Z', '20270314110000Z', '2026-03-14T00:30', null],
    ['across midnight, too early', '20260313233000Z', '20270314110000Z', '2026-03-14T00:29', 'certificate/not-yet'],
  ])('judges the certificate by the handed-in time: %s', async (_why, from, to, time, fault) => {
    const of = await identity({ from, to, kind: 'P-256' });
    const work = signPdf(unsigned, signing('claimant', { at: momentFromText(time) as Moment }), of, FONTS);
    await (fault ? expect(work).rejects.toMatchObject({ fault }) : expect(work).resolves.toBeDefined());
  });

  it.each([
    // why                                      the file                                         fault
    ['no PDF', () => bytesOf('Dato;Timer\n'), 'pdf/none'],
    ['an empty file', () => new Uint8Array(0), 'pdf/none'],
    ['cut in half', () => unsigned.subarray(0, unsigned.length >> 1), 'pdf/broken'],
    ['the last bytes missing', () => unsigned.subarray(0, unsigned.length - 20), 'pdf/broken'],
    ['encrypted', () => inTrailer(unsigned, '/Encrypt 9 0 R'), 'pdf/encrypted'],
    ['of another program', () => bytesOf(pdfSource(unsigned).replaceAll('(Krav)', '(Word)')), 'pdf/not-ours'],
    ['saved anew in the new form', () => newForm(unsigned), 'pdf/not-ours'],
    ['without a place to sign', () => letterPdf(THREE_DAYS, CONTEXT).bytes, 'field/none'],
    ['without this place', () => refundClaimPdf(THREE_DAYS, CONTEXT).bytes, 'field/none'],
    ['signed there already', () => once, 'field/signed'],
    ['larger than we read', () => new Uint8Array(50_000_001), 'pdf/too-large'],
  ])('refuses a file that is %s', async (_why, file, fault) => {
    await expect(signPdf(file(), signing('claimant'), employee, FONTS)).rejects.toMatchObject({ fault });
  });

  it.each([
    ['a byte of the paper', () => changed(once, '/Title', '/Titla')],
    ['the name that is shown', () => changed(once, '/Reason', '/Reasom')],
    ['something added after the signature', () => new Uint8Array([...once, ...bytesOf(addition(once))])],
    ['a signature that is none', () => changed(once, '/Contents <3', '/Contents <0')],
  ])('does not let a second person sign what was changed after the first: %s', async (_why, file) => {
    await expect(signPdf(file(), signing('employer'), employer, FONTS)).rejects.toMatchObject({ fault: 'pdf/changed' });
  });

  (isPdfsig ? describe : describe.skip)('judged by poppler', () => {
    it('is valid once and twice, RSA and P-256', () => {
      expect(pdfsig(once).verdicts).toEqual(['Signature is Valid.']);
      expect(pdfsig(twice).verdicts).toEqual(['Signature is Valid.', 'Signature is Valid.']);
      expect(pdfsig(twice).whole).toContain('Signing Hash Algorithm: SHA-256');
      expect(pdfsig(twice).whole).toContain('Signature Type: ETSI.CAdES.detached');
      expect(pdfsig(twice).whole.match(/Total document signed/g)).toHaveLength(1);
    });

    it.each([
      ['a paper whose texts are hostile', () => refundClaimPdf(HOSTILE, CONTEXT).bytes],
      ['in bokmål', () => refundClaimPdf(THREE_DAYS, { ...CONTEXT, language: 'nb' }).bytes],
    ])('is valid on %s', async (_why, file) => {
      const { bytes } = await signPdf(file(), signing('employer'), employer, FONTS);
      expect(pdfsig(bytes).verdicts).toEqual(['Signature is Valid.']);
    });

    it('shows a byte that is changed after signing, to the one that signed before it and to the one after', () => {
      const early = pdfsig(changed(twice, '/Title', '/Titla')).verdicts;
      expect(early).toEqual(['Digest Mismatch.', 'Digest Mismatch.']);
      const late = Buffer.from(twice);
      late.write('/Reasom', late.lastIndexOf('/Reason'), 'latin1');
      expect(pdfsig(new Uint8Array(late)).verdicts).toEqual(['Signature is Valid.', 'Digest Mismatch.']);
    });
  });

  (isOpenssl ? it : it.skip)('is a CMS that openssl takes as CAdES', () => {
    const source = pdfSource(once);
    const [, from = '', to = ''] = /\/ByteRange \[0 (\d+) (\d+)/.exec(source) ?? [];
    const cms = Buffer.from(source.slice(Number(from) + 1, Number(to) - 1), 'hex');
    const content = new Uint8Array([...once.subarray(0, Number(from)), ...once.subarray(Number(to))]);
    const files = '-in {cms} -content {content} -CAfile {issuer}'.split(' ');
    const args = [
      'cms',
      '-verify',
      '-cades',
      '-binary',
      '-inform',
      'DER',
      '-purpose',
      'any',
      '-no_check_time',
      ...files,
    ];
    const issuer = pem('CERTIFICATE', employee.certificate.bytes);
    expect(byOpenssl(args, { cms: new Uint8Array(cms), content, issuer }).length).toBe(content.length);
  });

  describeReading('read back', () => {
    it('shows name, role and time of both', () => {
      const text = pdfLine(twice);
      expect(text).toContain('Kari Nordmann medlem 14.03.2026 kl. 12:00');
      expect(text).toContain('Åse Ødegård for arbeidsgivaren 14.03.2026 kl. 12:00');
    });
  });

  (isVera ? it : it.skip)(
    'complies with PDF/A-3a and PDF/UA-1 with no signature, one and two',
    async () => {
      const hostile = signing('employer', { name: 'Hansen & Sønn AS (😀) \\' });
      const papers = [
        unsigned,
        once,
        twice,
        (await signPdf(refundClaimPdf(HOSTILE, CONTEXT).bytes, hostile, employer, FONTS)).bytes,
      ];
      expect(veraPdf(...papers)).toEqual({ failed: [], passed: 2 * papers.length });
    },
    60_000,
  );
});

function inTrailer(bytes: Uint8Array, entry: string): Uint8Array {
  const text = pdfSource(bytes);
  const at = text.lastIndexOf('trailer\n<<') + 10;
  return bytesOf(`${text.slice(0, at)}\n${entry}${text.slice(at)}`);
}

/** As if another program had written the table of objects as an object. */
function newForm(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const at = text.lastIndexOf('\nxref') + 1;
  return bytesOf(`${text.slice(0, at)}9 0 obj\n<< /Type /XRef >>\nendobj\nstartxref\n${at}\n%%EOF\n`);
}

/** A revision by which nobody stands: the catalogue written anew. */
function addition(bytes: Uint8Array): string {
  const file = new PdfFile(bytes);
  const at = bytes.length;
  const object = `${file.root} 0 obj\n${file.object(file.root)}endobj\n`;
  const table = `xref\n${file.root} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<< /Size ${file.size} /Root ${file.root} 0 R /Info ${file.trailer.get('Info')} /Prev ${file.tableAt} >>\n`;
  return `${object}${table}${trailer}startxref\n${at + object.length}\n%%EOF\n`;
}
