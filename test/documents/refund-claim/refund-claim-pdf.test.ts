import { refundClaimPdf } from '../../../src/documents/refund-claim/refund-claim-pdf';
import { HOSTILE, manyDays, refundClaim, THREE_DAYS } from '../claims';
import { CONTEXT } from '../context';
import { describeReading, pdfLine, pdfText } from '../read-pdf';

describe('refund-claim-pdf', () => {
  it('has the specification on a page of its own', () => {
    expect(refundClaimPdf(THREE_DAYS, CONTEXT).pages).toBe(2);
  });

  it('says which letters could not be printed', () => {
    expect(refundClaimPdf(HOSTILE, CONTEXT).leftOut).toEqual(['😀', 'ש', 'ל', 'ו', 'ם']);
  });

  it('prints a claim without lines', () => {
    expect(refundClaimPdf(refundClaim([]), CONTEXT).pages).toBe(2);
  });

  it('prints 400 lines', () => {
    expect(refundClaimPdf(refundClaim(manyDays(400)), CONTEXT).pages).toBeGreaterThan(20);
  });
});

describeReading('refund-claim-pdf, read back', () => {
  const text = pdfText(refundClaimPdf(THREE_DAYS, CONTEXT).bytes);
  const line = text.replace(/\s+/g, ' ');

  it.each([
    ['V-41', 'Org.nr. 987 654 325 MVA'],
    ['V-42', '8601 11 17947'],
    ['V-43', 'Ressursnummer 26503'],
    ['V-44', 'Kari Nordmann'],
    ['V-45', '04.03.2024 08:00–15:30 Gjennomføring av prøve 7,50 5 853,33 4 800,00 1 053,33 4 800,00'],
    ['V-46', '04.03.2024 7,50 600,00 4 500,00 540,00 90,00 723,33 5 853,33 4 800,00 1 053,33 4 800,00 1'],
    ['V-124', '0192:821311632'],
    ['V-126', '31.03.2024'],
    ['the sum', 'Sum 22,50 15 387,05 1 053,33 14 333,72'],
    ['the pages', 'Side 1 av 2'],
  ])('%s is on the paper', (_why, words) => {
    expect(line).toContain(words);
  });

  it('reads from top to bottom', () => {
    const inOrder = [
      'Refusjonskrav',
      'Hansen & Sønn AS',
      'Å betale',
      'Kari Nordmann',
      '04.03.2024',
      '06.03.2024',
      'Sum',
      'Grunnlag:',
      'Stad og dato',
      'Side 1 av 2',
      'Spesifikasjon',
      'Side 2 av 2',
    ];
    let from = 0;
    for (const words of inOrder) {
      const place = text.indexOf(words, from);
      expect([words, place]).not.toEqual([words, -1]);
      from = place;
    }
  });

  it('has heads and page numbers on every page of a long claim', () => {
    const { bytes, pages } = refundClaimPdf(refundClaim(manyDays(400)), CONTEXT);
    const sheets = pdfText(bytes).split('\f').slice(0, pages);
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet).toMatch(/Dato +(Tid +Oppdrag +)?Timar/);
      expect(sheet).toContain(`Side ${index + 1} av ${pages}`);
      if (index > 0) expect(sheet).toContain('Vestland fylkeskommune');
    }
  });

  it('prints hostile text as it is written', () => {
    const hostile = pdfLine(refundClaimPdf(HOSTILE, CONTEXT).bytes);
    expect(hostile).toContain('<script>alert("x")</script> & =SUM(A1) \ufffd \ufffd abc {{employer}}');
    expect(hostile).toContain('9 600,00 kr');
  });

  it.each([
    ['nn', /\b(Hours|Wage|Claim|Page|the|lønn|timer|fra|ikke)\b/i],
    ['nb', /\b(Hours|Wage|Claim|Page|the|løn|timar|frå|ikkje)\b/i],
    ['en', /\b(Timar|Timer|Krav|Side|og|ikke|ikkje)\b/],
  ] as const)('has no word of another language in %s', (language, others) => {
    const regulation = { ...THREE_DAYS.regulation, name: 'X' };
    const lines = THREE_DAYS.lines.map((each) => ({
      ...each,
      text: 'X',
      basis: { ...each.basis, source: { ...each.basis.source, title: 'X', place: 'X' } },
      capBasis: null,
    }));
    const context = {
      ...CONTEXT,
      language: language,
      subject: 'X',
      kinds: { employerRefund: { rule: 'employerRefund', documents: [], name: 'X' } },
    };
    expect(pdfLine(refundClaimPdf({ ...THREE_DAYS, regulation, lines }, context).bytes)).not.toMatch(others);
  });
});
