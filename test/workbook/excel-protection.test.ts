import type { Edit } from '../../src/workbook/workbook';
import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { errorOf, type Reply } from '../office-host/excel-host';
import { inExcelHost } from '../office-host/in-excel-host';
import type { WorkbookModel } from '../office-host/model/workbook-model';
import { snapshotOf } from './host-snapshot';
import { reasonOf } from './reason';

const set: Edit = { edit: 'setCells', sheet: 'Ark1', cells: [{ row: 1, column: 1, value: 'ny', look: 'input' }] };
const mark: Edit = { edit: 'mark', sheet: 'Ark1', marks: [{ row: 2, column: 1, severity: 'error', text: 'Feil' }] };
const protect: Edit = { edit: 'protect', sheet: 'Ark1' };
const unprotect: Edit = { edit: 'unprotect', sheet: 'Ark1' };

/** Some cells are open under a protection, as in Krav's own sheets. */
function fill(model: WorkbookModel): void {
  model.type('A1', 'Dag');
  model.type('A2', 5);
  model.type('B2', 6);
  model.area('A2').each(({ look }) => (look.locked = false));
}

const refused: Reply = { response: errorOf({ code: 'GeneralException', message: 'Something went wrong.' }) };

describe('excel-protection', () => {
  const excel = inExcelHost();

  it('locks the cells that were open, also those just written, and lets columns be widened and comments be written', async () => {
    const { model } = excel.client.host;
    fill(model);
    await (await ExcelWorkbook.open()).apply([set, protect]);
    expect(['A1', 'A2', 'B2'].map((cell) => model.area(cell).map((one) => one?.look.locked ?? true)[0]?.[0])).toEqual([
      true,
      true,
      true,
    ]);
    expect(model.activeSheet.protection).toMatchObject({
      allowEditObjects: true,
      allowFormatColumns: true,
      allowAutoFilter: true,
      allowFormatCells: false,
      allowInsertRows: false,
    });
    expect(() => model.type('A2', 7)).toThrow();
  });

  it('protects an empty sheet', async () => {
    const { model } = excel.client.host;
    await (await ExcelWorkbook.open()).apply([protect]);
    expect(model.activeSheet.protection).toBeDefined();
  });

  it.each<[why: string, protection: Record<string, unknown>, string | undefined, Edit[], string]>([
    ['by the user, without a password', {}, undefined, [unprotect, set, mark], 'nothing was thrown'],
    ['with a password: what is written there is refused', {}, 'hemmelig', [unprotect, set], 'protectedSheet'],
    ['with a password: the other edits are carried out', {}, 'hemmelig', [unprotect], 'nothing was thrown'],
    ['by the user, not opened', {}, undefined, [set, protect], 'protectedSheet'],
  ])('a sheet protected %s', async (_why, protection, password, edits, reason) => {
    const { model } = excel.client.host;
    fill(model);
    Object.assign(model.activeSheet, { protection, password });
    const workbook = await ExcelWorkbook.open();
    expect(await reasonOf(workbook.apply([...edits, { edit: 'addSheet', name: 'Nytt' }]))).toBe(reason);
    const isCarriedOut = reason !== 'protectedSheet';
    expect(model.sheet('Nytt') !== undefined).toBe(isCarriedOut);
    expect(model.activeSheet.password).toBe(password);
  });

  describe.each([
    // why                                  actions carried out
    ['Excel refuses before it begins', 0],
    ['Excel stops in the middle', 3],
  ])('%s', (_why, carriedOut) => {
    // Structure, used cells, asking and taking away, asking and writing, asking and protecting, structure.
    const ROUND_TRIPS = 9;
    it.each(Array.from({ length: ROUND_TRIPS }, (_, index) => index + 1))(
      'at round trip %i: protection and open cells are as they were',
      async (failing) => {
        const { host } = excel.client;
        fill(host.model);
        host.model.activeSheet.protection = { allowSort: true };
        const workbook = await ExcelWorkbook.open();
        const before = snapshotOf(host.model);
        const first = host.syncs;
        host.faultAt = (number) => (number === first + failing ? { carriedOut, reply: refused } : undefined);
        const reason = await reasonOf(workbook.apply([unprotect, set, protect]));
        host.faultAt = () => undefined;
        // A refusal to take the protection away is let through: what comes after is refused.
        expect(['cannotWrite', 'protectedSheet']).toContain(reason);
        expect(snapshotOf(host.model)).toEqual(before);
      },
    );
  });

  it('takes the round trips that the test above counts', async () => {
    const { host } = excel.client;
    fill(host.model);
    host.model.activeSheet.protection = { allowSort: true };
    const workbook = await ExcelWorkbook.open();
    const first = host.syncs;
    await workbook.apply([unprotect, set, protect]);
    expect(host.syncs - first).toBe(9);
    expect(await workbook.protection('Ark1')).toBe('ours');
  });
});
