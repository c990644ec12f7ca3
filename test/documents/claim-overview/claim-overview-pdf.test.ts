import { claimOverviewPdf } from '../../../src/documents/claim-overview/claim-overview-pdf';
import { HOSTILE_TEXT, MEMBER } from '../claims';
import { CONTEXT } from '../context';
import { describeReading, pdfLine } from '../read-pdf';

describe('claim-overview-pdf', () => {
  it('prints', () => {
    expect(claimOverviewPdf(MEMBER, CONTEXT).pages).toBeLessThanOrEqual(2);
  });

  it('prints a claim without lines', () => {
    const totals = { ...MEMBER.totals, byKind: [] };
    expect(claimOverviewPdf({ ...MEMBER, lines: [], period: null, totals }, CONTEXT).pages).toBe(1);
  });
});

describeReading('claim-overview-pdf, read back', () => {
  it.each([
    ['the sum', 'Krav i alt 11 830,00 kr'],
    ['a line that was cut', '04.03.2024 08:00–15:30 Prøve i kokkfaget 7,50 700,00 5 250,00 4 800,00 450,00 4 800,00 1'],
    ['what to enter', 'Skal førast som: PRØVENEMND Fritidssats'],
    ['what is signed', 'Eg stadfestar at opplysningane er rette'],
  ])('has %s', (_why, words) => {
    expect(pdfLine(claimOverviewPdf(MEMBER, CONTEXT).bytes)).toContain(words);
  });

  it('prints hostile names', () => {
    const kinds = { lostIncome: { rule: 'lostIncome', documents: [], name: HOSTILE_TEXT, entryType: HOSTILE_TEXT } };
    const line = pdfLine(
      claimOverviewPdf({ ...MEMBER, claimant: { name: HOSTILE_TEXT, address: {} } }, { ...CONTEXT, kinds }).bytes,
    );
    expect(line).toContain('<script>alert("x")</script>');
  });
});
