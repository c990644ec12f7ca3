import { sendingPlan, type SendingPlan } from '../../claim/sending-plan';
import { assessReading } from '../../flow/assess-reading';
import { claimBasis, type WorkbookCells } from '../../flow/basis';
import { otherRegulations } from '../../flow/other-regulations';
import { readRows } from '../../flow/read-rows';
import { regulationAtHand } from '../../regulation/at-hand';
import { nationalFigures } from '../../regulation/load';
import type { Day } from '../../values/day';
import { breathe } from './breathe';

/** Another claim in the workbook: by when it must be sent, and when it is paid. */
export interface OtherClaim {
  readonly regulation: string;
  readonly payer: string;
  readonly from: Day;
  readonly plan: SendingPlan;
}

/** The claims of the sheets that follow other regulations than this one. A regulation that is not at hand has a message of its own. */
export async function otherClaims(cells: WorkbookCells, own: string, today: Day): Promise<OtherClaim[]> {
  const found: OtherClaim[] = [];
  for (const id of otherRegulations(cells, own)) {
    const regulation = regulationAtHand(id);
    if (!regulation) continue;
    await breathe();
    const reading = readRows(
      cells,
      claimBasis(cells, { regulation: id }, () => ({ regulation, national: nationalFigures() })),
      {},
    );
    const { claim } = assessReading(reading, today);
    if (!claim.period) continue;
    const plan = sendingPlan(claim, reading.rules.regulation.payouts, today);
    found.push({ regulation: id, payer: claim.payer.name, from: claim.period.from, plan });
  }
  return found;
}
