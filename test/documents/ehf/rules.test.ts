import type { Issue } from '../../../src/claim/issue';
import { filePreflight } from '../../../src/documents/ehf/file-preflight';
import { preflight } from '../../../src/documents/ehf/preflight';
import { expectSayable } from '../../timesheet/sayable';
import { BROKEN_FILES, DOUBTFUL_FILES, sized, WHOLE_FILES } from './broken-files';
import { BROKEN_INVOICES, DOUBTFUL_INVOICES } from './broken-invoices';
import { RULES, SAMPLE, SAMPLE_CREDIT_NOTE } from './example';
import { RULES_OF_THE_NOTES, ruleNamed } from './rules';

/** Whose exam it was, in the rows that name one. */
const CANDIDATES = ['Ola Kandidat'];

describe('rules', () => {
  it('every rule of the notes has a row that breaks it, and every row a rule', () => {
    const rows = [...BROKEN_INVOICES, ...DOUBTFUL_INVOICES, ...BROKEN_FILES, ...DOUBTFUL_FILES];
    const broken = new Set(rows.map(([rule]) => rule));
    expect(new Set(RULES_OF_THE_NOTES).size).toBe(RULES_OF_THE_NOTES.length);
    expect([...broken].sort()).toEqual([...RULES_OF_THE_NOTES].sort());
  });

  it.each([
    ['the invoice', SAMPLE],
    ['the credit note', SAMPLE_CREDIT_NOTE],
  ])('unbroken, there is nothing to find: %s', (_why, invoice) => {
    expect(preflight(invoice, RULES.references, CANDIDATES)).toEqual([]);
  });

  it.each(WHOLE_FILES)('unbroken, there is nothing to find in the file: %s', (_why, xml) => {
    expect(filePreflight(xml)).toEqual([]);
  });

  it.each(named(BROKEN_INVOICES))('refuses %s: %s', (_rule, _why, row) => {
    expectOne(preflight(row[2], RULES.references, CANDIDATES), 'error', row);
  });

  it.each(named(DOUBTFUL_INVOICES))('doubts %s: %s', (_rule, _why, row) => {
    expectOne(preflight(row[2], RULES.references, CANDIDATES), 'warning', row);
  });

  it.each(named(BROKEN_FILES))('refuses in the file %s: %s', (_rule, _why, row) => {
    expectOne(filePreflight(row[2]), 'error', row);
  });

  it.each(named(DOUBTFUL_FILES))('doubts in the file %s: %s', (_rule, _why, row) => {
    expectOne(filePreflight(row[2]), 'warning', row);
  });

  it('five megabytes are not too much', () => {
    expect(Buffer.byteLength(sized(5_000_000))).toBe(5_000_000);
    expect(filePreflight(sized(5_000_000))).toEqual([]);
  });

  it.each([
    // why                                      file name
    ['a specification of an invoice', 'spesifikasjon-faktura-2026-0042.pdf'],
    ['a word that only begins like one', 'fakturagrunnlag.xlsx'],
  ])('is no copy of the invoice: %s', (_why, filename) => {
    const [first] = SAMPLE.attachments;
    expect(preflight({ ...SAMPLE, attachments: first ? [{ ...first, filename }] : [] })).toEqual([]);
  });

  it.each([
    // why                            note
    ['a given name alone', 'Prøve for Ola.'],
    ['a longer name', 'Prøve for Ola Kandidatsen.'],
  ])('is no candidate: %s', (_why, note) => {
    expect(preflight({ ...SAMPLE, notes: [note] }, RULES.references, ['Ola', ...CANDIDATES])).toEqual([]);
  });
});

type Row = readonly [
  rule: string,
  why: string,
  broken: unknown,
  code: string,
  setting?: string | undefined,
  named?: string,
];

/** Rule and reason are the test's name; the rest is not: a file of five megabytes is no name. */
function named<R extends Row>(rows: readonly R[]): [rule: string, why: string, row: R][] {
  return rows.map((row) => [row[0], row[1], row]);
}

/** Exactly this finding, with a sentence in each language. */
function expectOne(
  issues: readonly Issue[],
  severity: Issue['severity'],
  [rule, , , code, setting, other = ruleNamed(rule, code)]: Row,
): void {
  const found = issues.map((one) => ({
    severity: one.severity,
    code: one.code,
    setting: one.place.setting,
    rule: 'rule' in one.values ? one.values.rule : 'none',
  }));
  expect(found).toEqual([{ severity, code, setting, rule: other }]);
  expectSayable(issues);
}
