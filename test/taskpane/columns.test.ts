import { regulationAtHand } from '../../src/regulation/at-hand';
import { REGULATION_IDS } from '../../src/regulation/load';
import { fieldsToChoose } from '../../src/new-sheets/fields-in-use';
import { errorOf } from '../office-host/excel-host';
import { inExcelHost } from '../office-host/in-excel-host';
import type { WorkbookModel } from '../office-host/model/workbook-model';
import { snapshotOf } from '../workbook/host-snapshot';
import { exampleWorkbook, typeIn, type TypedWorkbook } from './example-workbook';
import { paneInNode, type PaneInNode } from './session-in-node';

/** What the employer's example comes to. */
const SUM = 19_069_38;

/** The user says which column is which, through the genuine client. */
describe('columns', () => {
  const excel = inExcelHost();
  let example: TypedWorkbook;
  beforeAll(async () => {
    example = await exampleWorkbook('arbeidsgiver.xlsx');
  });

  /** The example with another header above the clock times. */
  async function opened(cell: string, header: string): Promise<PaneInNode & { readonly model: WorkbookModel }> {
    const { host } = excel.client;
    typeIn(host.model, example);
    host.model.type(cell, header);
    const pane = paneInNode(host);
    pane.session.recheck();
    await pane.settled();
    return { ...pane, model: host.model };
  }

  const total = ({ store }: PaneInNode): number | undefined => store.get().checked?.claim.totals.amountOre;

  it('a column that nobody knows is chosen, kept in the workbook, and taken back', async () => {
    const pane = await opened('Timeliste!B4', 'Fravær kl.');
    const before = snapshotOf(pane.model);
    expect(total(pane)).not.toBe(SUM);
    pane.session.chooseColumn('Fravær kl.', 'Fra');
    await pane.settled();
    expect(total(pane)).toBe(SUM);
    expect(pane.store.get().lastWrite).toEqual(['Innstillinger']);
    pane.session.undo();
    expect((await pane.settled()).undone).toBe('undone');
    expect(snapshotOf(pane.model)).toEqual(before);
    expect(total(pane)).not.toBe(SUM);
  });

  it('as the header says again, in the same row', async () => {
    const pane = await opened('Timeliste!B4', 'Fravær kl.');
    pane.session.chooseColumn('Fravær kl.', 'Til');
    await pane.settled();
    pane.session.chooseColumn('Fravær kl.', 'Fra');
    await pane.settled();
    expect(total(pane)).toBe(SUM);
    expect(settings(pane.model).filter(([name]) => String(name).startsWith('Kolonne'))).toEqual([
      ['Kolonne: Fravær kl.', 'Fra'],
    ]);
    pane.session.chooseColumn('Fravær kl.', null);
    const { checked } = await pane.settled();
    expect(total(pane)).not.toBe(SUM);
    expect(checked?.issues.filter(({ code }) => code.startsWith('column/') || code.startsWith('setting/'))).toEqual([]);
  });

  it('a table that lacks its day is offered, and read when it is said', async () => {
    const pane = await opened('Timeliste!A4', 'Når');
    const { incomplete } = pane.store.get().checked!.reading;
    expect(incomplete.map(({ sheet, headerRow, lacks }) => [sheet, headerRow, lacks])).toEqual([
      ['Timeliste', 4, 'noDay'],
    ]);
    pane.session.chooseColumn('Når', 'Dato');
    const { checked } = await pane.settled();
    expect(checked?.reading.incomplete).toEqual([]);
    expect(total(pane)).toBe(SUM);
  });

  it('a write that Excel refuses leaves the workbook as it was, and is said', async () => {
    const pane = await opened('Timeliste!B4', 'Fravær kl.');
    pane.model.sheet('Innstillinger')!.protection = {};
    const before = snapshotOf(pane.model);
    pane.session.chooseColumn('Fravær kl.', 'Fra');
    const { problem } = await pane.settled();
    expect([problem?.reason, problem?.isOfAction]).toEqual(['protectedSheet', true]);
    expect(snapshotOf(pane.model)).toEqual(before);
  });

  it.each([1, 2, 3, 4, 5])('Excel stops at round trip %i: all of it stands, or nothing', async (trip) => {
    const pane = await opened('Timeliste!B4', 'Fravær kl.');
    const { host } = excel.client;
    const before = snapshotOf(pane.model);
    const first = host.syncs;
    let isStopped = false;
    host.faultAt = (number) => {
      if (isStopped || number !== first + trip) return undefined;
      isStopped = true;
      return {
        carriedOut: 1,
        reply: { response: errorOf({ code: 'GeneralException', message: 'Something went wrong.' }) },
      };
    };
    pane.session.chooseColumn('Fravær kl.', 'Fra');
    const { problem, lastWrite } = await pane.settled();
    expect(isStopped).toBe(true);
    if (lastWrite) expect(total(pane)).toBe(SUM);
    else {
      expect(problem?.reason).toBeDefined();
      expect(snapshotOf(pane.model)).toEqual(before);
    }
  });

  it('the list has the fields of the table, as the payer uses them', () => {
    const vestland = regulationAtHand('vestland-provenemnd')!;
    const { ofTable, others } = fieldsToChoose(vestland, ['time']);
    expect(ofTable).toEqual(
      expect.arrayContaining(['day', 'from', 'to', 'pause', 'hours', 'activity', 'leisureKind', 'note', 'person']),
    );
    expect(others).toContain('km');
    expect(ofTable).not.toContain('km');
    // Nobody sits in a council there, and the sheet of a support contact has no fees.
    expect([...ofTable, ...others]).not.toContain('body');
    const contact = fieldsToChoose(regulationAtHand('lillesand-stottekontakt')!, ['time']);
    expect([...contact.ofTable, ...contact.others]).not.toContain('honorarium');
    for (const id of REGULATION_IDS) {
      const all = fieldsToChoose(regulationAtHand(id)!, []).ofTable;
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

/** Name and value of each row of the settings. */
function settings(model: WorkbookModel): unknown[][] {
  const { cells } = snapshotOf(model).sheets.find(({ name }) => name === 'Innstillinger')!;
  const rows = new Map<number, unknown[]>();
  for (const { place, value } of cells) {
    const [row = 0, column = 0] = place;
    if (column <= 2) rows.set(row, [...(rows.get(row) ?? []), value]);
  }
  return [...rows.values()];
}
