import { inExcelHost } from './in-excel-host';

const matrix = { dimensionality: 'matrix' };
const FUNCTIONS = [
  { id: 'DOBLE', name: 'DOBLE', parameters: [{}] },
  { id: 'SUM2', name: 'SUM2', parameters: [matrix, {}] },
  { id: 'FEIL', name: 'FEIL', parameters: [{}] },
  { id: 'BRUKER', name: 'BRUKER', parameters: [] },
];

/** Formulas of the page's own, worked out by the genuine runtime. */
describe('custom-functions', () => {
  const excel = inExcelHost();

  function associate(): void {
    const { customFunctions, host } = excel.client;
    host.functions.register('KRAV', FUNCTIONS);
    customFunctions.associate('DOBLE', (amount: number) => amount * 2);
    customFunctions.associate('SUM2', (rows: number[][], more: number | null) => [
      [rows.flat().reduce((sum, amount) => sum + amount, 0), more ?? -1],
    ]);
    customFunctions.associate('FEIL', (code: string) => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the client's own class, which its types do not call an error
      throw new customFunctions.Error(code as CustomFunctions.ErrorCode, 'Ingen sats den dagen.');
    });
    customFunctions.associate('BRUKER', () => {
      throw new Error('a mistake of ours');
    });
  }

  async function answered(): Promise<void> {
    const until = Date.now() + 3000;
    while (excel.client.host.functions.areWaiting && Date.now() < until) {
      await new Promise((done) => setTimeout(done, 10));
    }
  }

  it.each([
    // why                               formula                     values            message
    ['a number', '=KRAV.DOBLE(21)', [42, ''], undefined],
    ['a cell', '=KRAV.DOBLE(A1)', [8, ''], undefined],
    ['a range, and one left out: it spills', '=KRAV.SUM2(A1:A2)', [7, -1], undefined],
    ['nothing for the year: #N/A with a sentence', '=KRAV.FEIL("#N/A")', ['#N/A', ''], 'Ingen sats den dagen.'],
    ['wrong input: #VALUE! with a sentence', '=KRAV.FEIL("#VALUE!")', ['#VALUE!', ''], 'Ingen sats den dagen.'],
    ['a mistake of ours: #VALUE!', '=KRAV.BRUKER()', ['#VALUE!', ''], expect.anything()],
  ])('%s', async (_why, formula, values, message) => {
    associate();
    const { model } = excel.client.host;
    model.type('A1', 4);
    model.type('A2', 3);
    model.type('C1', formula);
    expect(model.area('C1').map((cell) => cell?.value)).toEqual([['#BUSY!']]);
    await answered();
    expect(model.area('C1:D1').map((cell) => cell?.value ?? '')).toEqual([values]);
    if (message === undefined || typeof message === 'string')
      expect(model.activeSheet.cell(0, 2)?.errorMessage).toBe(message);
  });

  it('asks again when an argument is changed, and not otherwise', async () => {
    associate();
    const { model } = excel.client.host;
    model.type('A1', 4);
    model.type('C1', '=KRAV.DOBLE(A1)');
    await answered();
    model.type('B9', 'something else');
    expect(excel.client.host.functions.areWaiting).toBe(false);
    model.type('A1', 5);
    await answered();
    expect(model.area('C1').map((cell) => cell?.value)).toEqual([[10]]);
  });
});
