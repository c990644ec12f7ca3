import { termReader } from '../claim/terms';
import type { Rules } from '../claim/rules';
import { nationalFigures, ownRegulation, REGULATION_IDS } from '../regulation/load';
import type { Day } from '../values/day';
import { day, isOmitted, optional, quotedText } from './arguments';
import { wrong } from './refusal';

let ours: readonly Rules[] | undefined;
let reader: ReturnType<typeof termReader> | undefined;

/** The regulation of an id or a name, in any of the three languages. Left out: the first of Krav's own. */
export function chosenRules(regulation: unknown): Rules {
  ours ??= REGULATION_IDS.map(rulesOf);
  reader ??= termReader(ours.map(({ regulation: { id, name } }) => ({ id, words: [id, ...Object.values(name)] })));
  const text = isOmitted(regulation) ? REGULATION_IDS[0] : String(regulation);
  const match = reader(text ?? '');
  const found = match.match === 'one' ? ours.find(({ regulation: { id } }) => id === match.id) : undefined;
  return found ?? wrong('regulation', { text: quotedText(regulation), names: REGULATION_IDS.join(', ') });
}

/**
 * Left out: the last day that the regulation's source speaks of. Not today, for then a sheet would change its amounts by being opened
 * next year.
 */
export function chosenDay(value: unknown, { regulation }: Rules): Day {
  return optional(value, day) ?? regulation.checkedThrough;
}

function rulesOf(id: string): Rules {
  const regulation = ownRegulation(id);
  if (!regulation) throw new Error(`unreachable: our own ${id} is not there`);
  return { regulation, national: nationalFigures() };
}
