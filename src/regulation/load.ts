import type { z } from 'zod';
import nationalFile from '../../regulations/norge.json';
import vestlandFile from '../../regulations/vestland-provenemnd.json';
import { nationalFiguresSchema, type NationalFigures } from './figures';
import { regulationSchema, type Regulation } from './schema';

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
  const dangling = danglingReferences(parsed.data);
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

/** Every id that one part of the file uses must stand in another. */
function danglingReferences(regulation: Regulation): RegulationFault[] {
  const faults: RegulationFault[] = [];
  const check = (path: string, id: string, among: object, what: string): void => {
    if (!(id in among)) faults.push({ path, message: `no ${what} "${id}"` });
  };
  for (const [id, figure] of Object.entries(regulation.figures)) {
    figure.versions.forEach((version, index) =>
      version.sources.forEach((source) =>
        check(`figures.${id}.versions[${index}].sources`, source, regulation.sources, 'source'),
      ),
    );
  }
  for (const [id, kind] of Object.entries(regulation.kinds)) {
    kind.sources.forEach((source) => check(`kinds.${id}.sources`, source, regulation.sources, 'source'));
    if ('figure' in kind) check(`kinds.${id}.figure`, kind.figure, regulation.figures, 'figure');
    if (!('cap' in kind)) continue;
    check(`kinds.${id}.cap.figure`, kind.cap.figure, regulation.figures, 'figure');
    if (kind.cap.special)
      check(`kinds.${id}.cap.special.figure`, kind.cap.special.figure, regulation.figures, 'figure');
    kind.cap.covers.forEach((covered) => check(`kinds.${id}.cap.covers`, covered, regulation.kinds, 'kind'));
  }
  regulation.guidance.forEach(({ kinds = [] }, index) =>
    kinds.forEach((kind) => check(`guidance[${index}].kinds`, kind, regulation.kinds, 'kind')),
  );
  for (const [name, route] of Object.entries(regulation.routes)) {
    route?.kinds.forEach((kind) => check(`routes.${name}.kinds`, kind, regulation.kinds, 'kind'));
  }
  return faults;
}

function faultOf(found: z.core.$ZodIssue): RegulationFault {
  const path = found.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return { path: path.replace(/^\./, ''), message: found.message };
}
