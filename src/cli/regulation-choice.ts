import type { Rules } from '../claim/rules';
import { loadRegulation, nationalFigures, ownRegulation, REGULATION_IDS } from '../regulation/load';
import { Failure } from './failure';
import { readBytes } from './files';

export const DEFAULT_REGULATION = 'vestland-provenemnd';

/** Our own regulation by its id, or a user's from a file. */
export function chosenRules(choice: string): Rules {
  const own = ownRegulation(choice);
  if (own) return { regulation: own, national: nationalFigures() };
  if (!/\.json$/i.test(choice)) throw new Failure('noRegulation', { text: choice, names: REGULATION_IDS.join(', ') });
  const loaded = loadRegulation(readJson(choice));
  if (!loaded.ok) {
    throw new Failure(
      'wrongRegulation',
      { text: choice },
      loaded.faults.map(({ path, message }) => `  ${path}: ${message}`),
    );
  }
  return { regulation: loaded.regulation, national: nationalFigures() };
}

/** @throws {Failure} when the file is no JSON */
export function readJson(path: string): unknown {
  const text = Buffer.from(readBytes(path))
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch (problem) {
    throw new Failure('wrongSettings', { text: path, reason: (problem as Error).message });
  }
}
