import { assessReading } from '../../flow/assess-reading';
import { claimBasis, DEFAULT_REGULATION, type WorkbookCells } from '../../flow/basis';
import { readRows } from '../../flow/read-rows';
import { regulationAtHand } from '../../regulation/at-hand';
import { nationalFigures } from '../../regulation/load';
import type { Day } from '../../values/day';
import type { Checked } from '../state/pane-state';
import { RegulationNotHere } from './problem';

/**
 * cells -> claim and issues, under the regulations at hand.
 *
 * @param chosen the regulation that the user has chosen in the pane
 * @throws {RegulationNotHere}
 */
export function check(cells: WorkbookCells, chosen: string | undefined, today: Day): Checked {
  let isRegulationStated = false;
  const basis = claimBasis(cells, { regulation: chosen }, (named) => {
    isRegulationStated = chosen === undefined && named !== undefined;
    const id = named ?? DEFAULT_REGULATION;
    const regulation = regulationAtHand(id);
    if (!regulation) throw new RegulationNotHere(id);
    return { regulation, national: nationalFigures() };
  });
  const reading = readRows(cells, basis, {});
  return { cells, reading, ...assessReading(reading, today), isRegulationStated };
}
