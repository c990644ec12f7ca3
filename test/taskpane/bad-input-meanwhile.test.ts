import { Retries } from '../../src/taskpane/session/retries';
import { WAITS } from '../../src/taskpane/session/waits';
import { speech } from '../../src/taskpane/say';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import { problemSentence } from '../../src/taskpane/views/shared/problem-sentence';
import { regulationAtHand } from '../../src/regulation/at-hand';
import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { WorkbookError } from '../../src/workbook/workbook';
import type { ExcelHost } from '../office-host/excel-host';
import { inExcelHost } from '../office-host/in-excel-host';
import type { WorkbookModel } from '../office-host/model/workbook-model';
import { snapshotOf } from '../workbook/host-snapshot';
import { exampleWorkbook, typeIn, type TypedWorkbook } from './example-workbook';
import { paneInNode, type PaneInNode } from './session-in-node';

const SUM = 19_069_38;
const INSPECTION = 2_029_15;

/** What happens to a workbook while the pane is open, and what the pane may not write. Nothing is ever left half written. */
describe('bad-input-meanwhile', () => {
  const excel = inExcelHost();
  let right: TypedWorkbook;
  let wrong: TypedWorkbook;
  beforeAll(async () => {
    right = await exampleWorkbook('arbeidsgiver.xlsx');
    wrong = await exampleWorkbook('feil.xlsx');
  });

  async function opened(
    workbook = right,
  ): Promise<PaneInNode & { readonly host: ExcelHost; readonly model: WorkbookModel }> {
    const { host } = excel.client;
    typeIn(host.model, workbook);
    return { ...(await another()), host, model: host.model };
  }

  async function another(): Promise<PaneInNode> {
    const pane = paneInNode(excel.client.host);
    pane.session.recheck();
    await pane.settled();
    return pane;
  }

  const told = ({ problem }: PaneState) => problem && problemSentence(problem, speech('nb'));
  const sum = ({ checked }: PaneState) => checked?.claim.totals.amountOre;

  /** Once, at one of the round trips from now on. */
  function during(host: ExcelHost, trip: number, happen: () => void): void {
    const first = host.syncs;
    let isDone = false;
    host.faultAt = (number) => {
      if (isDone || number !== first + trip) return undefined;
      isDone = true;
      happen();
      return undefined;
    };
  }

  describe('a sheet that goes', () => {
    it.each([
      // why                              what is done
      ['it is deleted', (model: WorkbookModel) => model.deleteSheet(model.sheet('Timeliste')!)],
      [
        'it is hidden, and the user goes on',
        (model: WorkbookModel) => {
          model.sheet('Timeliste')!.visibility = 'Hidden';
          model.activate(model.sheet('Honorar')!);
        },
      ],
    ])('%s: the claim is without it, and nobody is told of an error', async (_why, happen) => {
      const { model, settled } = await opened();
      happen(model);
      const state = await settled();
      expect([sum(state), told(state)]).toEqual([0, undefined]);
    });

    it('another name, and the user goes on: it is read under that', async () => {
      const { model, settled } = await opened();
      model.sheet('Timeliste')!.name = 'Mars';
      model.activate(model.sheet('Honorar')!);
      const state = await settled();
      expect([sum(state), told(state), state.checked?.reading.readings[0]?.sheet]).toEqual([SUM, undefined, 'Mars']);
    });

    it.each([1, 2, 3])('deleted at round trip %i of a check: the next one is without it', async (trip) => {
      const { host, model, session, settled } = await opened();
      during(host, trip, () => model.deleteSheet(model.sheet('Timeliste')!));
      session.recheck();
      const state = await settled();
      expect([sum(state), told(state)]).toEqual([0, undefined]);
    });

    it('a way to one of its cells says that it is gone, and what to do', async () => {
      const { model, session, settled } = await opened();
      model.deleteSheet(model.sheet('Timeliste')!);
      session.goTo('Timeliste', { row: 5, column: 1 });
      expect(told(await settled())).toMatch(/finnes ikke lenger\. Trykk Prøv igjen/);
    });

    it('a way to a cell of a hidden sheet says how to see it', async () => {
      const { model, session, settled } = await opened();
      model.activate(model.sheet('Timeliste')!);
      model.sheet('Innstillinger')!.visibility = 'Hidden';
      session.goTo('Innstillinger', { row: 5, column: 2 });
      expect(told(await settled())).toBe(
        'Arket «Innstillinger» er skjult. Høyreklikk på en arkfane, velg Vis, og prøv igjen.',
      );
      expect(model.selection.sheet.name).toBe('Timeliste');
    });

    it('a way to a cell of another sheet than the chosen one leads there', async () => {
      const { model, session, settled } = await opened();
      model.select(model.area('Utlegg!C3'));
      session.goTo('Timeliste', { row: 6, column: 1 });
      await settled();
      expect(model.selection.address).toBe('Timeliste!A6');
    });
  });

  it.each([1, 2, 3])('a table that grows at round trip %i of a check is read to its end', async (trip) => {
    const { host, model, session, settled } = await opened();
    during(host, trip, () => {
      model.table('Timeliste')!.resize(model.area('Timeliste!A4:H46'));
      model.setFormats(model.area('Timeliste!A46:C46'), [['dd.mm.yyyy', 'hh:mm', 'hh:mm']]);
      model.type('Timeliste!A46:C46', [[45_357, 0.375, 0.5]]);
      model.type('Timeliste!F46', 'Fysisk befaring');
    });
    session.recheck();
    const state = await settled();
    expect([sum(state), told(state)]).toEqual([SUM + INSPECTION, undefined]);
  });

  describe('Excel does not answer', () => {
    it('somebody types in a cell: it is checked when they are done', async () => {
      const { host, model, session, settled } = await opened();
      host.isEditingCell = true;
      session.recheck();
      setTimeout(() => {
        host.isEditingCell = false;
        model.type('Timeliste!A5', '');
      }, 200);
      const state = await settled();
      expect([sum(state), told(state)]).toEqual([SUM - INSPECTION, undefined]);
    });

    it.each([
      // why                               what is done to Excel                                  told
      ['somebody types in a cell', (host: ExcelHost) => (host.isEditingCell = true), /^Excel er opptatt\. Trykk Enter/],
      ['the session is lost', (host: ExcelHost) => (host.isSessionLost = true), /^Excel svarer ikke lenger\./],
      [
        'the workbook is protected',
        ({ model }: ExcelHost) => (model.isStructureProtected = true),
        /^Arbeidsboka er beskyttet mot nye ark\./,
      ],
    ])('%s: a template is not inserted, and the workbook is as it was', async (_why, happen, sentence) => {
      const { host, model, session, settled } = await opened();
      model.deleteSheet(model.sheet('Timeliste')!);
      await settled();
      const before = snapshotOf(model);
      // Loaded beforehand, as the pane does not wait for it on a machine that is not busy with tests.
      await import('../../src/new-sheets/new-sheets');
      happen(host);
      session.insertTemplate(regulationAtHand('vestland-provenemnd')!);
      expect(told(await settled())).toMatch(sentence);
      expect(snapshotOf(model)).toEqual(before);
    });

    it('and then answers again: the problem is gone with the next check', async () => {
      const { host, session, settled } = await opened();
      host.isSessionLost = true;
      session.recheck();
      expect(told(await settled())).toMatch(/^Excel svarer ikke/);
      host.isSessionLost = false;
      session.recheck();
      expect(told(await settled())).toBeUndefined();
    });

    it('a sheet too large for Excel to give: it is told', async () => {
      const { host, model, session, settled } = await opened();
      model.type('Timeliste!H5', 'x'.repeat(30_000));
      host.settings.payloadLimit = 20_000;
      session.recheck();
      expect(told(await settled())).toMatch(/^Arket er større enn Excel klarer å gi fra seg/);
    });

    it.each([
      // why                                   reason          tries   waits
      ['typing in a cell takes its time', 'busy', 20, 700],
      ['a sheet that went is soon seen', 'sheetGone', 3, 100],
      ['a lost session does not come back', 'lostSession', 0, 0],
    ] as const)('%s: %s is tried %i times', (_why, reason, tries, wait) => {
      const retries = new Retries(WAITS);
      const waits = Array.from({ length: tries + 1 }, () => retries.waitAfter(new WorkbookError(reason, '')));
      expect(waits).toEqual([...Array.from({ length: tries }, () => wait), undefined]);
      retries.succeeded();
      expect(retries.waitAfter(new WorkbookError(reason, ''))).toBe(tries === 0 ? undefined : wait);
    });
  });

  describe('marks', () => {
    const marked = (model: WorkbookModel) =>
      model.sheets.filter(({ conditionalFormats }) => conditionalFormats.length > 0).map(({ name }) => name);

    it('lie over the colours of the user, and leave them byte for byte as they were', async () => {
      const { model, session, settled } = await opened(wrong);
      model.area('Timeliste!A5:H20').each(({ look }) => Object.assign(look, { fill: '#FFFF00', bold: true }));
      const before = snapshotOf(model);
      session.setMarking(true);
      await settled();
      expect(marked(model)).toEqual(['Innstillinger', 'Timeliste', 'Honorar']);
      const colours = model.area('Timeliste!A5:H20').map((cell) => cell?.look.fill);
      expect(new Set(colours.flat())).toEqual(new Set(['#FFFF00']));
      session.setMarking(false);
      await settled();
      expect(snapshotOf(model)).toEqual(before);
    });

    it('are not put on a protected sheet: the others have theirs, and the sheet is named', async () => {
      const { model, session, settled } = await opened(wrong);
      model.sheet('Innstillinger')!.protection = {};
      session.setMarking(true);
      const state = await settled();
      expect([state.notMarked, told(state), marked(model)]).toEqual([
        ['Innstillinger'],
        undefined,
        ['Timeliste', 'Honorar'],
      ]);
      model.sheet('Innstillinger')!.protection = undefined;
      session.recheck();
      expect((await settled()).notMarked).toEqual([]);
      expect(marked(model)).toEqual(['Innstillinger', 'Timeliste', 'Honorar']);
    });

    it.each([
      ['has protected is opened for them meanwhile', undefined, [], ['Innstillinger', 'Timeliste', 'Honorar']],
      ['has protected, and has a password since, is named', 'hemmelig', ['Timeliste'], ['Innstillinger', 'Honorar']],
    ])('a sheet that Krav %s', async (_why, password, notMarked, expected) => {
      const { model, session, settled } = await opened(wrong);
      const book = await ExcelWorkbook.open();
      await book.apply([{ edit: 'protect', sheet: 'Timeliste' }]);
      model.sheet('Timeliste')!.password = password;
      const before = snapshotOf(model);
      session.setMarking(true);
      const state = await settled();
      expect([state.notMarked, told(state), marked(model)]).toEqual([notMarked, undefined, expected]);
      expect(await book.protection('Timeliste')).toBe('ours');
      session.setMarking(false);
      await settled();
      expect(snapshotOf(model)).toEqual(before);
    });

    it('that are being put on a sheet of a sent claim do not close it again when it is returned', async () => {
      const { model, session, settled } = await opened();
      const { protection } = model.sheet('Timeliste')!;
      await session.takeStep({ step: 'submit', name: 'Kari Lønn' });
      await settled();
      const ours = model.sheet('Timeliste')!.protection;
      expect([protection, ours === undefined]).toEqual([undefined, false]);
      // Somebody lifts it, changes a cell and puts it back.
      model.sheet('Timeliste')!.protection = undefined;
      model.type('Timeliste!C5', "'16:00");
      model.sheet('Timeliste')!.protection = ours;
      await settled();
      session.setMarking(true);
      await session.takeStep({ step: 'return', name: 'Per Attestant', reason: 'wrongHours', text: 'Se på timene.' });
      const state = await settled();
      expect([state.stepTaken?.entry?.to, state.notMarked, marked(model)]).toEqual(['returned', [], ['Timeliste']]);
      expect([model.sheet('Timeliste')!.protection, model.sheet('Kravlogg')!.protection === undefined]).toEqual([
        undefined,
        false,
      ]);
    });

    it('do not mind a protected sheet where there is nothing to mark', async () => {
      const { model, session, settled } = await opened(wrong);
      model.sheet('Utlegg')!.protection = {};
      session.setMarking(true);
      const state = await settled();
      expect([state.notMarked, marked(model)]).toEqual([[], ['Innstillinger', 'Timeliste', 'Honorar']]);
    });

    it('stay on a sheet that has been protected since, and go when it is opened', async () => {
      const { model, session, settled } = await opened(wrong);
      const before = snapshotOf(model);
      session.setMarking(true);
      await settled();
      model.sheet('Timeliste')!.protection = {};
      session.setMarking(false);
      expect((await settled()).notMarked).toEqual(['Timeliste']);
      expect(marked(model)).toEqual(['Timeliste']);
      model.sheet('Timeliste')!.protection = undefined;
      session.recheck();
      expect((await settled()).notMarked).toEqual([]);
      expect(snapshotOf(model)).toEqual(before);
    });

    it('of two panes are the same marks: each cell has one, and either pane takes all away', async () => {
      const one = await opened(wrong);
      const { model } = one;
      const before = snapshotOf(model);
      one.session.setMarking(true);
      await one.settled();
      const cells = () =>
        model.sheet('Timeliste')!.conditionalFormats.flatMap(({ areas }) => areas.map(({ address }) => address));
      const once = cells();
      const other = await another();
      model.type('Timeliste!H5', 'ny');
      await Promise.all([one.settled(), other.settled()]);
      expect(cells().sort()).toEqual(once.sort());
      other.session.setMarking(false);
      one.session.setMarking(false);
      await Promise.all([one.settled(), other.settled()]);
      model.type('Timeliste!H5', '');
      await Promise.all([one.settled(), other.settled()]);
      expect(snapshotOf(model)).toEqual(before);
    });

    it('put on by two panes in the same moment are all gone when either takes them away', async () => {
      const [one, other] = [await opened(wrong), await another()];
      const before = snapshotOf(one.model);
      one.session.setMarking(true);
      other.session.setMarking(true);
      await Promise.all([one.settled(), other.settled()]);
      other.session.setMarking(false);
      await other.settled();
      expect(snapshotOf(one.model)).toEqual(before);
    });

    it('that a pane which is gone has left follow what is mended', async () => {
      const first = await opened(wrong);
      const { model } = first;
      const before = snapshotOf(model);
      first.session.setMarking(true);
      await first.settled();
      const { session, settled } = await another();
      const { isMarking } = await settled();
      expect(isMarking).toBe(true);
      session.setMarking(false);
      await settled();
      expect(snapshotOf(model)).toEqual(before);
    });
  });
});
