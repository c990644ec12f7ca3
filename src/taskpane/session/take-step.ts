import { nextClaimNumber } from '../../approval/claim-number';
import { roleFor, type ApprovalStep, type ReturnReason } from '../../approval/steps';
import { takeStep } from '../../approval/take-step';
import { logEdits } from '../../delivery/log-edits';
import { withRowsProtected } from '../../delivery/row-protection';
import { rowsOf, stepGround } from '../../flow/judged';
import { stepSettings } from '../../new-sheets/step-settings';
import { clockOfInstant, dayOfInstant } from '../../values/day';
import { momentText } from '../../values/moment';
import type { LiveWorkbook } from '../../workbook/live-workbook';
import type { Stop } from '../../workbook/workbook';
import { languageOf, type PaneState } from '../state/pane-state';
import type { Store } from '../state/store';
import type { check } from './check';
import { readCells } from './read-cells';
import type { Writer } from './writer';

/** What the user asks for in the pane. */
export interface StepOfPane {
  readonly step: ApprovalStep;
  readonly name: string;
  readonly reason?: ReturnReason;
  readonly text?: string;
  readonly cells?: string;
}

/** The same, with the user's way to stop it. */
interface StepToTake extends StepOfPane {
  readonly stop: Stop;
}

/**
 * Reads the workbook once more, takes the step if it can be taken, and writes all of it at once.
 *
 * @param checkIt handed in: the session has loaded it already
 * @throws {WorkbookError}
 */
export async function takeStepIn(
  workbook: LiveWorkbook,
  writer: Writer,
  store: Store<PaneState>,
  { stop, ...asked }: StepToTake,
  checkIt: typeof check,
): Promise<void> {
  const { chosenRegulation, today } = store.get();
  const language = languageOf(store.get());
  await workbook.refresh();
  const cells = await readCells(workbook, stop);
  const { approval, reading } = await checkIt(cells, chosenRegulation, today, undefined, stop);
  const at = now();
  const isFirst = asked.step === 'submit' && approval.number === '';
  const claim = isFirst ? nextClaimNumber(rowsOf(approval.log), at.slice(0, 4)) : approval.number;
  const role = roleFor(asked.step, approval.state.status);
  const { issues, entry } = takeStep({ ...asked, claim, role, at }, await stepGround(approval));
  if (entry) {
    const sheets = workbook.sheets.map((sheet) => sheet.name);
    const { row, edits } = await logEdits(entry, approval.content(), { ...approval, sheets, language });
    const before = await workbook.selected();
    const written = [...edits, ...stepSettings(row, reading.settings, cells, language)];
    await writer.writeAsItIs((current) => withRowsProtected(current, asked.step, approval.content(), written), stop);
    // A sheet that is made comes to the front; the user goes on where they stood.
    if (edits.some(({ edit }) => edit === 'addSheet'))
      await workbook.select(before.sheet, { row: before.range.top, column: before.range.left });
    // A log is not taken back: what was done stands in it.
    writer.keep();
  }
  store.set({ stepTaken: { issues, ...(entry && { entry }) } });
}

/** The clock of the machine, as the clocks in Norway show it. */
function now(): string {
  const instant = Date.now();
  return momentText({ day: dayOfInstant(instant), clock: clockOfInstant(instant) });
}
