import type { NationalFigures } from './figures';
import { NATIONAL_FIGURES, OWN_REGULATIONS } from './own-regulations';
import type { Regulation } from './schema';
import { withUsed } from './uses';

/** Ids of the regulations that come with Krav. The first is the one that is meant where nobody says which. */
export const REGULATION_IDS: readonly string[] = OWN_REGULATIONS.map(({ id }) => id);

/**
 * One of ours, as its file says it. The tests hold them against the linter; a user's own file goes through it each time.
 *
 * @returns undefined when Krav has no regulation of that id
 */
export function ownRegulation(id: string): Regulation | undefined {
  return OWN_REGULATIONS[REGULATION_IDS.indexOf(id)];
}

const whole = new Map<string, Regulation>();

/** One of ours with the agreements that it uses: what claims and formulas are worked out under. */
export function knownRegulation(id: string): Regulation | undefined {
  const known = whole.get(id);
  if (known) return known;
  const own = ownRegulation(id);
  if (!own) return undefined;
  const regulation = wholeRegulation(own);
  whole.set(id, regulation);
  return regulation;
}

export function nationalFigures(): NationalFigures {
  return NATIONAL_FIGURES;
}

/**
 * A regulation with the agreements that it uses, and those that they use in turn.
 *
 * @throws when it uses one that Krav does not have: the linter says so first
 */
export function wholeRegulation(regulation: Regulation): Regulation {
  const used: Regulation[] = [];
  const take = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (id === regulation.id || used.some((one) => one.id === id)) continue;
      const agreement = ownRegulation(id);
      if (!agreement) throw new Error(`unreachable: ${regulation.id} uses ${id}, which Krav does not have`);
      used.push(agreement);
      take(agreement.uses);
    }
  };
  take(regulation.uses);
  return used.length === 0 ? regulation : withUsed(regulation, used);
}
