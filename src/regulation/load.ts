import nationalFile from '../../regulations/norge.json';
import vestlandFile from '../../regulations/vestland-provenemnd.json';
import { nationalFiguresSchema, type NationalFigures } from './figures';
import { regulationSchema, type Regulation } from './schema';

const OURS: readonly unknown[] = [vestlandFile];

/** Ids of the regulations that come with Krav, without reading the files whole. */
export const REGULATION_IDS: readonly string[] = OURS.map((file) => (file as { id: string }).id);

/**
 * One of ours. The tests hold them against the linter; a user's own file goes through it each time.
 *
 * @returns undefined when Krav has no regulation of that id
 */
export function ownRegulation(id: string): Regulation | undefined {
  const file = OURS[REGULATION_IDS.indexOf(id)];
  if (file === undefined) return undefined;
  return regulationSchema.parse(file);
}

export function nationalFigures(): NationalFigures {
  return nationalFiguresSchema.parse(nationalFile);
}
