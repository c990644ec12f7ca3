import { figureOf, onOneLine } from '../../src/delivery/print-table';
import { linesOf } from '../../src/delivery/print-widths';
import { printSheet } from '../../src/delivery/print-sheet';
import { freeSheetName } from '../../src/delivery/sheet-name';
import { offeredPapers } from '../../src/documents/papers/offered-papers';
import type { SignedBy } from '../../src/documents/signing/signed-by';
import { isPrinted } from '../../src/timesheet/printed-sheet';
import type { Day } from '../../src/values/day';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { MEMBER, THREE_DAYS } from '../documents/claims';
import { CONTEXT } from '../documents/context';

const TODAY = '2024-04-02' as Day;
const TYPED: SignedBy = {
  ...{ as: 'employer', name: 'Åse Ødegård', role: 'lønningssjef', at: { day: TODAY }, place: 'Bergen' },
  mark: 'typed',
};

function sheetOf(claim: typeof THREE_DAYS, signedBy: readonly SignedBy[] = []) {
  const [{ form } = {}] = offeredPapers(claim, CONTEXT);
  if (!form) throw new Error('the first paper is a form');
  return printSheet({ form, language: 'nb', madeOn: TODAY, signedBy }, []);
}

async function read({ name, edits }: ReturnType<typeof printSheet>) {
  const workbook = XlsxWorkbook.blank();
  await workbook.apply(edits);
  return XlsxWorkbook.open(workbook.toBytes()).content(name);
}

describe('print-sheet', () => {
  it.each([
    // why                                  text                    number
    ['an amount', '4\u00a0800,50', 4800.5],
    ['hours', '7,50', 7.5],
    ['a cut below zero', '−12,00', -12],
    ['hours that two decimals do not say', '7:20', undefined],
    ['nothing', '–', undefined],
    ['a day', '12.03.2024', undefined],
    ['an amount as the English write it', '4\u00a0800.50', undefined],
  ])('%s: %s', (_why, text, expected) => {
    expect(figureOf(text, 'nb')).toBe(expected);
  });

  it.each([
    // why                                wanted                      taken                expected
    ['free', 'Refusjonskrav 1', [], 'Refusjonskrav 1'],
    ['taken, in other letters', 'Krav', ['KRAV', 'krav 2'], 'Krav 3'],
    ['letters that Excel refuses', "Krav [1]: 2/3 'a'", [], 'Krav 1 2 3 a'],
    ['too long', 'x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(29)} 2`],
    ['nothing left', '??', [], 'Krav'],
  ])('%s: a sheet is called what Excel allows', (_why, wanted, taken, expected) => {
    expect(freeSheetName(wanted, taken)).toBe(expected);
  });

  it('breaks sentences between words, and heads not at all', () => {
    expect(linesOf('ein to tre fire', 7)).toEqual(['ein to', 'tre', 'fire']);
    expect(onOneLine('Sosiale\nkostnader')).toBe('Sosiale kostnader');
    expect(onOneLine('Ferie-\npenger 12 %')).toBe('Feriepenger 12 %');
    expect(onOneLine('Over\u00ad\nnatting')).toBe('Overnatting');
    expect(onOneLine('Krav-\nNr.')).toBe('Krav- Nr.');
  });

  it.each([
    ['a refund claim', THREE_DAYS],
    ['a member’s', MEMBER],
  ])('%s: is written in a workbook, adds up, and is never read as a timesheet', async (_why, claim) => {
    const content = await read(sheetOf(claim));
    const rows = [...content.rows];
    const numbers = rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'number' ? value : [])));
    expect(numbers).toContain(claim.totals.amountOre / 100);
    expect(isPrinted(content)).toBe(true);
  });

  it('shows a typed signature, and leaves a line where none is', async () => {
    const texts = async (by: readonly SignedBy[]) =>
      [...(await read(sheetOf(THREE_DAYS, by))).rows].flatMap(({ cells }) => cells.map(({ value }) => String(value)));
    expect(await texts([TYPED])).toContain('Sted og dato: Bergen, 02.04.2024');
    expect((await texts([])).some((text) => /^Sted og dato: _+/.test(text))).toBe(true);
    expect((await texts([{ ...TYPED, mark: [] }])).some((text) => /^Sted og dato: _+/.test(text))).toBe(true);
  });

  it.each([
    ['a sheet of the user’s own by the same name', [['Refusjonskrav 2024-0042'], ['Dato', 'Timer']], false],
    ['one with the words far down', [['Dato', 'Timer'], [], [], [], ['Krav leser ikke dette arket']], false],
    ['one in nynorsk', [['Timeliste'], ['Laga av Krav 02.04.2024 for utskrift. Krav les ikkje dette arket.']], true],
  ] as [string, string[][], boolean][])('%s', (_why, texts, expected) => {
    const rows = texts.map((row, index) => ({
      number: index + 1,
      isHidden: false,
      cells: row.map((value, at) => ({ column: at + 1, value, shows: 'text' as const })),
    }));
    expect(isPrinted({ name: 'x', rows } as never)).toBe(expected);
  });
});
