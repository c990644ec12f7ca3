import type { Cap } from '../regulation/kinds';
import type { Day } from '../values/day';
import { NO_ORE, ore, type Ore } from '../values/money';
import type { Basis } from './claim';
import { issue, type Issue } from './issue';
import type { FigureBook } from './rules';
import type { SpecialApproval } from './settings';

/** The limit that holds on one day. */
export interface DayLimit {
  readonly capOre: Ore;
  readonly basis: Basis;
  readonly special: boolean;
}

/** What is left of each day's limit as lines are added. Kinds that share a limit share the ledger. */
export class DayLedger {
  private readonly used = new Map<Day, Ore>();

  usedOn(day: Day): Ore {
    return this.used.get(day) ?? NO_ORE;
  }

  /** Holds an amount against the day's limit; what goes beyond it is cut. An amount that reaches the limit exactly is not cut. */
  take(day: Day, heldOre: Ore, capOre: Ore): { readonly cutOre: Ore } {
    const used = this.usedOn(day);
    const left = Math.max(0, capOre - used);
    const cutOre = ore(Math.max(0, heldOre - left));
    this.used.set(day, ore(used + heldOre - cutOre));
    return { cutOre };
  }
}

/** The limit on a day: the higher one only with an approval that names all that the regulation asks for. */
export function limitOn(
  cap: Cap,
  day: Day,
  approval: SpecialApproval | undefined,
  figures: FigureBook,
): DayLimit | { readonly missing: { name: string; nearest: Day } } {
  const special = cap.special !== undefined && approval !== undefined && missingOfApproval(cap, approval).length === 0;
  const found = figures.on(special && cap.special ? cap.special.figure : cap.figure, day);
  return found.found ? { capOre: found.value, basis: found.basis, special } : { missing: found };
}

/** What a special approval lacks, as setting keys. */
export function missingOfApproval(cap: Cap, approval: SpecialApproval): string[] {
  return (cap.special?.needs ?? []).filter((part) => !approval[part]).map((part) => `specialApproval.${part}`);
}

/** Said once for a claim. */
export function approvalIssues(cap: Cap, approval: SpecialApproval | undefined): Issue[] {
  if (!cap.special || !approval) return [];
  const missing = missingOfApproval(cap, approval);
  if (missing.length === cap.special.needs.length || missing.length === 0) return [];
  return missing.map((setting) => issue('warning', 'special-approval/incomplete', { setting }, { missing: setting }));
}
