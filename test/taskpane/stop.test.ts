import type { PaneState } from '../../src/taskpane/state/pane-state';
import { inExcelHost } from '../office-host/in-excel-host';
import { snapshotOf } from '../workbook/host-snapshot';
import { exampleWorkbook, typeIn, type TypedWorkbook } from './example-workbook';
import { paneInNode } from './session-in-node';

/** A check that the user stops, at each of its round trips to the genuine client. */
describe('stop', () => {
  const excel = inExcelHost();
  let example: TypedWorkbook;
  beforeAll(async () => {
    example = await exampleWorkbook('feil.xlsx');
  });

  function opened() {
    const { host } = excel.client;
    typeIn(host.model, example);
    const pane = paneInNode(host);
    /** Stops when the pane asks Excel for the so many-th time from now on. */
    const stopAt = (trip: number): void => {
      const first = host.syncs;
      host.faultAt = (number) => {
        if (number === first + trip) pane.session.stop();
        return undefined;
      };
    };
    return { ...pane, host, model: host.model, stopAt };
  }

  const brief = ({ isWorking, stoppedAt, problem, checked }: PaneState) => ({
    isWorking,
    stoppedAt,
    problem,
    isChecked: checked !== undefined,
  });

  it.each([4, 5, 6, 8, 10])('the first check, while it reads: round trip %i', async (trip) => {
    const { session, settled, stopAt, model, host } = opened();
    const before = snapshotOf(model);
    stopAt(trip);
    session.recheck();
    expect(brief(await settled())).toEqual({
      isWorking: false,
      stoppedAt: 'reading',
      problem: undefined,
      isChecked: false,
    });
    expect(snapshotOf(model)).toEqual(before);
    // And goes on when it is asked to.
    host.faultAt = () => undefined;
    session.recheck();
    expect(brief(await settled())).toMatchObject({ stoppedAt: undefined, isChecked: true });
  });

  it('marking, at each round trip: not one cell is marked, and all are when it is asked for again', async () => {
    const { session, settled, stopAt, model, host } = opened();
    session.recheck();
    await settled();
    const before = snapshotOf(model);
    const reached: PaneState['stoppedAt'][] = [];
    for (let trip = 1; ; trip++) {
      stopAt(trip);
      session.setMarking(true);
      const { stoppedAt } = await settled();
      host.faultAt = () => undefined;
      if (stoppedAt === undefined) break;
      reached.push(stoppedAt);
      expect([trip, snapshotOf(model)]).toEqual([trip, before]);
    }
    expect(marksIn(model)).toBeGreaterThan(10);
    // What there is, how large, and the cells: of all sheets together.
    expect(reached.filter((at) => at === 'reading')).toHaveLength(3);
    // Once when they have been asked for, once when they have been written and are put back.
    expect(reached.filter((at) => at === 'marking').length).toBeGreaterThan(1);
  });

  it('what has been typed meanwhile is not read until it is asked for', async () => {
    const { session, settled, stopAt, model, host } = opened();
    session.recheck();
    await settled();
    const claim = (await settled()).checked?.claim;
    stopAt(3);
    model.type('Timeliste!A5', 45_357);
    const { stoppedAt, checked } = await settled();
    expect(stoppedAt).toBe('reading');
    expect(checked?.claim).toBe(claim);
    host.faultAt = () => undefined;
    session.recheck();
    expect((await settled()).checked?.claim).not.toBe(claim);
  });
});

function marksIn(model: Parameters<typeof snapshotOf>[0]): number {
  return snapshotOf(model).sheets.reduce((sum, { formats }) => sum + formats.flatMap(({ areas }) => areas).length, 0);
}
