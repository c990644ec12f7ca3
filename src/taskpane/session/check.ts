import { assessReading } from '../../flow/assess-reading';
import { claimBasis, DEFAULT_REGULATION, type WorkbookCells } from '../../flow/basis';
import { readRows } from '../../flow/read-rows';
import { regulationAtHand } from '../../regulation/at-hand';
import { nationalFigures } from '../../regulation/load';
import type { Day } from '../../values/day';
import type { Checked } from '../state/pane-state';
import { breathe } from './breathe';
import { RegulationNotHere } from './problem';

/**
 * cells -> claim and issues, under the regulations at hand. In parts, so that the pane answers while a long sheet is checked.
 *
 * @param chosen the regulation that the user has chosen in the pane
 * @throws {RegulationNotHere}
 */
export async function check(cells: WorkbookCells, chosen: string | undefined, today: Day): Promise<Checked> {
  let isRegulationStated = false;
  const basis = claimBasis(cells, { regulation: chosen }, (named) => {
    isRegulationStated = chosen === undefined && named !== undefined;
    const id = named ?? DEFAULT_REGULATION;
    const regulation = regulationAtHand(id);
    if (!regulation) throw new RegulationNotHere(id);
    return { regulation, national: nationalFigures() };
  });
  await breathe();
  const reading = readRows(cells, basis, {});
  await breathe();
  return { cells, reading, ...assessReading(reading, today), isRegulationStated };
}
