import { inExcelHost } from '../office-host/in-excel-host';
import { answered, builtFormulas, builtMetadata, cells, openBuiltPage } from './built';

type Row = readonly [why: string, formula: string, result: readonly unknown[]];

const SHEET = [['Møtehonorar', 2], ['Møtehonorar', 1.5], [], ['Prøvehonorar leder', 1], ['Sekretærhonorar', 1]];

const ROWS: readonly Row[] = [
  ['a text and a number', '=KRAV.HONORAR("Prøvehonorar leder",2,"04.03.2024")', [5200]],
  ['decimals', '=KRAV.KILOMETER(37.5,"14.03.2024")', [183.75]],
  ['a day as Excel keeps it', '=KRAV.SATS("vestland-provenemnd","Fritidssats",45355)', [244]],
  ['left out in the middle', '=KRAV.FRITID(2.5,,"04.03.2024")', [610]],
  ['left out at the end', '=KRAV.DIETT("14.03.2024 08:00","14.03.2024 18:00")', [369]],
  ['an empty cell is left out', '=KRAV.FRITID(2.5,B9,"04.03.2024")', [610]],
  ['a number that is checked', '=KRAV.ORGNR("NO 987654325 MVA")', ['987 654 325']],
  [
    'no rate on the day: #N/A and why',
    '=KRAV.SATS("vestland-provenemnd","Fritidssats","31.12.2023")',
    [expect.stringMatching(/^#N\/A Satsen «Fritidssats» finnes ikke for 31\.12\.2023\. Nærmeste dag/)],
  ],
  [
    'wrong input: #VALUE! and why',
    '=KRAV.HONORAR("Møtehonorar",1.5,"04.03.2024")',
    ['#VALUE! «1,5» er ikke et antall. Skriv et helt tall, for eksempel 2.'],
  ],
  ['what must be there is missing', '=KRAV.TAPTINNTEKT(7.5,,"04.03.2024")', ['#VALUE! Her mangler «timesats».']],
  [
    'whole columns spill: each row its own result, one that is wrong its own sentence, an empty one nothing',
    '=KRAV.HONORAR(A1:A5,B1:B5,"04.03.2024")',
    [
      2000,
      '#VALUE! «1,5» er ikke et antall. Skriv et helt tall, for eksempel 2.',
      '',
      2600,
      expect.stringMatching(/^#VALUE! Reglementet har ikke honoraret «Sekretærhonorar»/),
    ],
  ],
  [
    'columns of different lengths',
    '=KRAV.HONORAR(A1:A5,B1:B4,"04.03.2024")',
    [expect.stringMatching(/^#VALUE! Kolonnene i formelen har ulikt antall rader/)],
  ],
  [
    'FORKLAR: a step on each line, and the source',
    '=KRAV.FORKLAR("TAPTINNTEKT",2,600,"02.10.2023","bamble-folkevalgte")',
    [
      '2,00 timer × 600,00 kr = 1\u00a0200,00 kr.',
      ...Array<unknown>(6).fill(expect.any(String)),
      'Krav: 1\u00a0185,14 kr.',
      expect.stringMatching(/Kilde: Forskrift om godtgjørelse/),
    ],
  ],
  [
    'FORKLAR of what it does not explain',
    '=KRAV.FORKLAR("SATS")',
    [expect.stringMatching(/^#VALUE! Krav kan ikke forklare «SATS»/)],
  ],
];

const ENGLISH_ROWS: readonly Row[] = [
  ['an amount', '=KRAV.MILEAGE(37.5,"14.03.2024")', [183.75]],
  ['a name of a rate', '=KRAV.RATEONDAY("vestland-provenemnd","Leisure rate","04.03.2024")', [244]],
  [
    'a sentence',
    '=KRAV.FEE("Meeting fee",1.5,"04.03.2024")',
    [expect.stringMatching(/^#VALUE! .* is not a count\. Write a whole number/)],
  ],
];

const numbered = (rows: readonly Row[]) =>
  rows.map(([why, formula, result], index) => [why, formula, result, index] as const);
const formulasOf = (rows: readonly Row[]): string[] => rows.map(([, formula]) => formula);

/** The formulas as they are built, asked by Excel through the genuine runtime. What each gives is tested by its own file. */
describe('built-formulas', () => {
  describe('in Norwegian', () => {
    const shown = builtFormulas('nb', formulasOf(ROWS), SHEET);

    it.each(numbered(ROWS))('%s: %s', (_why, _formula, result, index) => {
      expect(shown(index, result.length)).toEqual(result);
    });
  });

  describe('in English', () => {
    const shown = builtFormulas('en', formulasOf(ENGLISH_ROWS));

    it.each(numbered(ENGLISH_ROWS))('%s: %s', (_why, _formula, result, index) => {
      expect(shown(index, result.length)).toEqual(result);
    });

    it('a workbook from Norwegian Excel opens here: the ids are the same, only the names differ', () => {
      const [nb, en] = [builtMetadata('nb'), builtMetadata('en')].map(({ functions }) => functions);
      expect(en?.map(({ id }) => id)).toEqual(nb?.map(({ id }) => id));
      const same = en?.filter(({ name }, index) => name === nb?.[index]?.name);
      expect(same?.map(({ id }) => id)).toEqual(['KID']);
    });
  });

  describe('many', () => {
    const excel = inExcelHost();

    it('5,000 calls are all answered', async () => {
      openBuiltPage(excel.client);
      const formulas = Array.from({ length: 5000 }, (_, row) => [`=KRAV.KILOMETER(${row + 1},"14.03.2024")`]);
      const { model } = excel.client.host;
      model.write(model.area('D1:D5000'), formulas);
      await answered(excel.client);
      // 4.90 kr a kilometre.
      expect(cells(excel.client, 'D1:D5000')).toEqual(formulas.map((_, row) => (490 * (row + 1)) / 100));
    }, 15_000);
  });
});
