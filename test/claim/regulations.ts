import type { Rules } from '../../src/claim/rules';
import { knownRegulation, nationalFigures } from '../../src/regulation/load';
import type { Regulation } from '../../src/regulation/schema';

/** One of Krav's own regulations, as claims are assessed under it. */
export function rulesOf(id: string): Rules {
  return { regulation: knownRegulation(id) as Regulation, national: nationalFigures() };
}
