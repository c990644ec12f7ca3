import { knownRegulation, ownRegulation, REGULATION_IDS, wholeRegulation } from './load';
import type { Regulation } from './schema';

/**
 * The regulations at hand in this runtime: Krav's own and those that the user has handed in. Nothing is stored: what was handed in is
 * forgotten with the page, for a file that lay stored would go on giving amounts after its owner had mended it.
 */

interface HandedIn {
  readonly stated: Regulation;
  readonly whole: Regulation;
}

const handedIn = new Map<string, HandedIn>();
const listeners: ((id: string) => void)[] = [];

/**
 * Takes a user's regulation in. A second one of the same id takes the place of the first.
 *
 * @param regulation checked by the linter, and not of the id of one of Krav's own: the caller refuses those with a sentence
 */
export function handIn(regulation: Regulation): void {
  const { id } = regulation;
  if (REGULATION_IDS.includes(id)) throw new Error(`unreachable: ${id} is the id of one of our own`);
  handedIn.set(id, { stated: regulation, whole: wholeRegulation(regulation) });
  for (const listener of listeners) listener(id);
}

/** Krav's own first, then the user's in the order in which they came. */
export function regulationIdsAtHand(): readonly string[] {
  return [...REGULATION_IDS, ...handedIn.keys()];
}

export function isHandedIn(id: string): boolean {
  return handedIn.has(id);
}

/**
 * A regulation with the agreements that it uses: what claims and formulas are worked out under.
 *
 * @returns undefined when none of that id is at hand
 */
export function regulationAtHand(id: string): Regulation | undefined {
  return knownRegulation(id) ?? handedIn.get(id)?.whole;
}

/** A regulation as its file says it, without the agreements that it uses. */
export function statedRegulation(id: string): Regulation | undefined {
  return ownRegulation(id) ?? handedIn.get(id)?.stated;
}

/** Called with the id each time that a regulation has been handed in, the same id again too. */
export function onHandedIn(listener: (id: string) => void): void {
  listeners.push(listener);
}
