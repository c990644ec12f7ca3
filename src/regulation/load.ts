import type { z } from 'zod';
import nationalFile from '../../regulations/norge.json';
import vestlandFile from '../../regulations/vestland-provenemnd.json';
import { nationalFiguresSchema, type NationalFigures } from './figures';
import { references } from './references';
import { regulationSchema, type Regulation } from './schema';
import { pathText, type JsonPath } from './json-path';

/** What is wrong with a regulation file, and where: the JSON path and zod's own words, for the person who writes the file. */
export interface RegulationFault {
  readonly path: string;
  readonly message: string;
}

export type Loaded =
  | { readonly ok: true; readonly regulation: Regulation }
  | { readonly ok: false; readonly faults: readonly RegulationFault[] };

/** A regulation from a file's content. A user's own file and ours go the same way. */
export function loadRegulation(content: unknown): Loaded {
  const parsed = regulationSchema.safeParse(content);
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.map(faultOf) };
  const dangling = references(parsed.data).map(({ path, what, id }) => ({
    path: pathText(path),
    message: `no ${what} "${id}"`,
  }));
  return dangling.length > 0 ? { ok: false, faults: dangling } : { ok: true, regulation: parsed.data };
}

const OURS: readonly unknown[] = [vestlandFile];

/** Ids of the regulations that come with Krav, without reading the files whole. */
export const REGULATION_IDS: readonly string[] = OURS.map((file) => (file as { id: string }).id);

/** @returns undefined when Krav has no regulation of that id */
export function ownRegulation(id: string): Regulation | undefined {
  const file = OURS[REGULATION_IDS.indexOf(id)];
  if (file === undefined) return undefined;
  const loaded = loadRegulation(file);
  if (!loaded.ok)
    throw new Error(`unreachable: our own ${id} does not fit the schema: ${JSON.stringify(loaded.faults)}`);
  return loaded.regulation;
}

export function nationalFigures(): NationalFigures {
  return nationalFiguresSchema.parse(nationalFile);
}

function faultOf(found: z.core.$ZodIssue): RegulationFault {
  return { path: pathText(found.path as JsonPath), message: found.message };
}
