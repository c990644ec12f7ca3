import { printSheet } from '../../src/delivery/print-sheet';
import { offeredPapers } from '../../src/documents/papers/offered-papers';
import { regulationAtHand } from '../../src/regulation/at-hand';
import type { Day } from '../../src/values/day';
import { CONTEXT } from '../documents/context';
import { errorOf } from '../office-host/excel-host';
import { inExcelHost } from '../office-host/in-excel-host';
import type { WorkbookModel } from '../office-host/model/workbook-model';
import { snapshotOf } from '../workbook/host-snapshot';
import { exampleWorkbook, typeIn, type TypedWorkbook } from './example-workbook';
import { paneInNode, type PaneInNode } from './session-in-node';

const TODAY = '2024-04-02' as Day;

/** What Krav has written is taken back whole, or nothing is touched. */
describe('undo', () => {
  const excel = inExcelHost();
  let example: TypedWorkbook;
  beforeAll(async () => {
    example = await exampleWorkbook('arbeidsgiver.xlsx');
  });

  async function opened(
    workbook: TypedWorkbook | null = example,
  ): Promise<PaneInNode & { readonly model: WorkbookModel }> {
    const { host } = excel.client;
    typeIn(host.model, workbook);
    const pane = paneInNode(host);
    pane.session.recheck();
    await pane.settled();
    return { ...pane, model: host.model };
  }

  /** The first paper as a sheet, as Dokument writes it. @returns the sheet's name */
  async function addSheet({ session, settled, store }: PaneInNode): Promise<string | undefined> {
    const claim = store.get().checked?.claim;
    const form = claim && offeredPapers(claim, CONTEXT)[0]?.form;
    if (!form) throw new Error('the first paper is a form');
    const name = await session.addSheet((taken) => printSheet({ form, language: 'nb', madeOn: TODAY }, taken));
    await settled();
    return name;
  }

  it('a sheet to print is taken back whole', async () => {
    const pane = await opened();
    const before = snapshotOf(pane.model);
    const name = await addSheet(pane);
    expect(pane.store.get().lastWrite).toEqual([name]);
    expect(pane.model.sheet(name ?? '')).toBeDefined();
    pane.session.undo();
    expect((await pane.settled()).undone).toBe('undone');
    expect(snapshotOf(pane.model)).toEqual(before);
  });

  it.each<[string, (model: WorkbookModel, name: string) => void]>([
    // why                       what the user has done since
    ['another name', (model, name) => (model.sheet(name)!.name = 'Mitt ark')],
    ['deleted', (model, name) => model.deleteSheet(model.sheet(name)!)],
    ['written in', (model, name) => model.type(`'${name}'!A1`, 'mitt')],
  ])('a sheet that the user has given %s since is not touched', async (_why, happen) => {
    const pane = await opened();
    const name = await addSheet(pane);
    happen(pane.model, name ?? '');
    const before = snapshotOf(pane.model);
    pane.session.undo();
    const { undone, lastWrite, problem } = await pane.settled();
    expect([undone, lastWrite, problem]).toEqual(['changedSince', undefined, undefined]);
    expect(snapshotOf(pane.model)).toEqual(before);
  });

  it.each([1, 2, 3, 4, 6, 8])(
    'a template that Excel stops at round trip %i leaves the workbook as it was, and nothing to take back',
    async (trip) => {
      const pane = await opened();
      const { host } = excel.client;
      pane.model.deleteSheet(pane.model.sheet('Timeliste')!);
      await pane.settled();
      const before = snapshotOf(pane.model);
      const first = host.syncs;
      let isStopped = false;
      host.faultAt = (number) => {
        if (isStopped || number !== first + trip) return undefined;
        isStopped = true;
        return {
          carriedOut: 3,
          reply: { response: errorOf({ code: 'GeneralException', message: 'Something went wrong.' }) },
        };
      };
      pane.session.insertTemplate(regulationAtHand('vestland-provenemnd')!);
      const { problem, lastWrite } = await pane.settled();
      expect([isStopped, problem !== undefined, lastWrite]).toEqual([true, true, undefined]);
      expect(snapshotOf(pane.model)).toEqual(before);
    },
  );

  it('a check that runs meanwhile harms nothing: all is taken back', async () => {
    const pane = await opened();
    pane.model.deleteSheet(pane.model.sheet('Timeliste')!);
    await pane.settled();
    const before = snapshotOf(pane.model);
    pane.session.recheck();
    pane.session.insertTemplate(regulationAtHand('vestland-provenemnd')!);
    pane.session.recheck();
    expect((await pane.settled()).lastWrite).toContain('Timeliste');
    pane.session.recheck();
    pane.session.undo();
    pane.session.recheck();
    expect((await pane.settled()).undone).toBe('undone');
    expect(snapshotOf(pane.model)).toEqual(before);
  });

  describe('postal places', () => {
    it('a protected sheet is tried once for each code, and nobody is told', async () => {
      const pane = await opened(null);
      const { host } = excel.client;
      pane.session.insertTemplate(regulationAtHand('vestland-provenemnd')!);
      await pane.settled();
      const cell = (label: string, column: string): string => {
        const sheet = pane.model.sheet('Innstillinger')!;
        for (let row = 1; row < 60; row++)
          if (pane.model.area(`A${row}`, sheet).map((one) => one?.value)[0]?.[0] === label)
            return `Innstillinger!${column}${row}`;
        throw new Error(`${label} is not in the settings`);
      };
      // The cells of a template are open in a protected sheet; those of the users' own sheets are not.
      pane.model.area(cell('Medlem: poststed', 'B')).each(({ look }) => delete look.locked);
      pane.model.sheet('Innstillinger')!.protection = {};
      pane.model.type(cell('Medlem: postnummer', 'B'), "'6800");
      expect((await pane.settled()).problem).toBeUndefined();
      const trips = async (): Promise<number> => {
        const first = host.syncs;
        pane.session.recheck();
        expect((await pane.settled()).problem).toBeUndefined();
        return host.syncs - first;
      };
      const [once, again] = [await trips(), await trips()];
      expect(again).toBe(once);
      expect(pane.model.area(cell('Medlem: poststed', 'B')).map((one) => one?.value ?? '')[0]?.[0]).toBe('');

      pane.model.sheet('Innstillinger')!.protection = undefined;
      expect(await trips()).toBe(once);
      pane.model.type(cell('Medlem: postnummer', 'B'), "'5003");
      await pane.settled();
      expect(pane.model.area(cell('Medlem: poststed', 'B')).map((one) => one?.value ?? '')[0]?.[0]).toBe('BERGEN');
    });
  });
});
