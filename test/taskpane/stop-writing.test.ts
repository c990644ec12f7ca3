import { regulationAtHand } from '../../src/regulation/at-hand';
import type { Session } from '../../src/taskpane/session/session';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import { inExcelHost } from '../office-host/in-excel-host';
import type { WorkbookModel } from '../office-host/model/workbook-model';
import { snapshotOf } from '../workbook/host-snapshot';
import { exampleWorkbook, typeIn, type TypedWorkbook } from './example-workbook';
import { paneInNode } from './session-in-node';

/** What the user has asked Krav to write, stopped at each of its round trips to the genuine client. */
describe('stop-writing', () => {
  const excel = inExcelHost();
  let example: TypedWorkbook;
  beforeAll(async () => {
    example = await exampleWorkbook('arbeidsgiver.xlsx');
    // What is loaded when it is needed is loaded beforehand, so that only Excel is waited for.
    await Promise.all([
      import('../../src/taskpane/session/new-sheets'),
      import('../../src/taskpane/session/take-step'),
    ]);
  });

  const noTimesheet = (model: WorkbookModel) => model.deleteSheet(model.sheet('Timeliste')!);
  const submit = (session: Session) => void session.takeStep({ step: 'submit', name: 'Kari Lønn' });

  it.each<[string, (session: Session) => void, (model: WorkbookModel) => void]>([
    // why, what is asked for, what the user has done before
    ['a template', (session) => session.insertTemplate(regulationAtHand('vestland-provenemnd')!), noTimesheet],
    ['who pays', (session) => session.keepRegulation('bamble-folkevalgte'), () => undefined],
    ['what a column is', (session) => session.chooseColumn('Merknad', 'Oppdrag'), () => undefined],
    ['a step of the claim', submit, () => undefined],
  ])('%s: the workbook is as it was until all of it stands', async (_why, ask, prepare) => {
    const { host } = excel.client;
    typeIn(host.model, example);
    prepare(host.model);
    const { session, store, settled } = paneInNode(host);
    session.recheck();
    await settled();
    const before = snapshotOf(host.model);
    const stopped: PaneState['stoppedAt'][] = [];
    for (let trip = 1; ; trip++) {
      const first = host.syncs;
      host.faultAt = (number) => {
        if (number === first + trip) session.stop();
        return undefined;
      };
      ask(session);
      const { stoppedAt, problem, lastWrite, stepTaken } = await settled();
      host.faultAt = () => undefined;
      expect([trip, problem]).toEqual([trip, undefined]);
      if (stoppedAt !== 'writing') {
        // It stands whole, and with its way back.
        expect(snapshotOf(host.model)).not.toEqual(before);
        expect(lastWrite !== undefined || stepTaken?.entry?.to === 'submitted').toBe(true);
        break;
      }
      stopped.push(stoppedAt);
      expect([trip, snapshotOf(host.model)]).toEqual([trip, before]);
      store.set({ stoppedAt: undefined });
    }
    expect(stopped.length).toBeGreaterThan(2);
    expect(session.writing.at.get()).toEqual({});
  });

  it('what is being taken back: all of it stands, or nothing', async () => {
    const { host } = excel.client;
    typeIn(host.model, example);
    const { session, settled } = paneInNode(host);
    session.recheck();
    await settled();
    const before = snapshotOf(host.model);
    session.keepRegulation('bamble-folkevalgte');
    await settled();
    const written = snapshotOf(host.model);
    let stops = 0;
    for (let trip = 1; ; trip++) {
      const first = host.syncs;
      host.faultAt = (number) => {
        if (number === first + trip) session.stop();
        return undefined;
      };
      session.undo();
      const { stoppedAt, undone } = await settled();
      host.faultAt = () => undefined;
      expect([trip, snapshotOf(host.model)]).toEqual([trip, undone === 'undone' ? before : written]);
      if (stoppedAt !== 'writing') break;
      stops++;
    }
    expect(stops).toBeGreaterThan(1);
  });
});
