import { changedCells } from '../../approval/changed-cells';
import { returnedIssues, type ReturnNote } from '../../approval/returned';
import { approvalOf } from '../../flow/approval';
import { assessReading } from '../../flow/assess-reading';
import { claimBasis, DEFAULT_REGULATION, type WorkbookCells } from '../../flow/basis';
import { readRows } from '../../flow/read-rows';
import { regulationAtHand } from '../../regulation/at-hand';
import { nationalFigures } from '../../regulation/load';
import type { Stop } from '../../workbook/workbook';
import type { Day } from '../../values/day';
import { isBlank, type Checked } from '../state/pane-state';
import { breathe } from './breathe';
import { otherClaims } from './other-claims';
import { RegulationNotHere } from './problem';

/**
 * cells -> claim and issues, under the regulations at hand. In parts, so that the pane answers while a long sheet is checked.
 *
 * @param chosen the regulation that the user has chosen in the pane
 * @param pasted a return that the user has pasted
 * @throws {RegulationNotHere}
 */
export async function check(
  cells: WorkbookCells,
  chosen: string | undefined,
  today: Day,
  pasted?: ReturnNote,
  stop?: Stop,
): Promise<Checked> {
  let isRegulationStated = false;
  const basis = claimBasis(cells, { regulation: chosen }, (named) => {
    isRegulationStated = chosen === undefined && named !== undefined;
    const id = named ?? DEFAULT_REGULATION;
    const regulation = regulationAtHand(id);
    if (!regulation) throw new RegulationNotHere(id);
    return { regulation, national: nationalFigures() };
  });
  await breathe();
  stop?.throwIfAborted();
  const reading = readRows(cells, basis, {});
  await breathe();
  stop?.throwIfAborted();
  const { claim, issues } = assessReading(reading, today);
  await breathe();
  stop?.throwIfAborted();
  const { ownFigures, settings, rules } = reading;
  const approval = await approvalOf({ cells, claim, ownFigures, settings, issues, rules });
  const returned = approval.state.returned ?? pasted;
  const changed = changedCells(approval.state, approval.changes, claim);
  const all = [...(returned ? returnedIssues(returned) : []), ...issues, ...approval.issues, ...changed];
  const others = await otherClaims(cells, reading.regulation, today);
  stop?.throwIfAborted();
  return { cells, reading, claim, issues: isBlank({ cells }) ? [] : all, isRegulationStated, approval, others };
}
