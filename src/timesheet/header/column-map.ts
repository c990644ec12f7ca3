import type { Field } from '../../claim/entry';
import { issue, type Issue } from '../../claim/issue';
import { nearest } from '../../values/nearest';
import { HEADERS } from '../../text/headers';
import { columnLetters, columnNumber } from '../table';
import { fieldOfName } from './header-name';
import type { ColumnMap } from './table-columns';

export interface ParsedColumnMap {
  readonly map: ColumnMap;
  readonly issues: readonly Issue[];
}

/** «Dato=B, Fra=C»: which column holds what, in any header's words. A semicolon parts as well as a comma. */
export function parseColumnMap(text: string): ParsedColumnMap {
  const map: Partial<Record<Field, number>> = {};
  const issues: Issue[] = [];
  for (const part of text.split(/[,;]/)) {
    if (part.trim() === '') continue;
    const at = part.lastIndexOf('=');
    if (at < 0) issues.push(issue('error', 'map/not-a-pair', {}, { text: part.trim() }));
    else issues.push(...addColumn(map, part.slice(0, at), part.slice(at + 1)));
  }
  return { map, issues };
}

/** Adds one column to a map; what is wrong with it comes back as issues. */
export function addColumn(map: Partial<Record<Field, number>>, name: string, letters: string): Issue[] {
  const field = fieldOfName(name.trim());
  const column = columnNumber(letters.trim());
  if (field === undefined)
    return [
      issue(
        'error',
        'map/unknown-field',
        {},
        { name: name.trim(), nearest: nearest(name, Object.values(HEADERS).flat()) },
      ),
    ];
  if (column === undefined)
    return [issue('error', 'map/unknown-column', {}, { name: name.trim(), text: letters.trim() })];
  const taken = (Object.keys(map) as Field[]).some((other) => (other === field) !== (map[other] === column));
  if (taken) return [issue('error', 'map/twice', {}, { name: name.trim(), text: columnLetters(column) })];
  map[field] = column;
  return [];
}

const PREFIX = 'map.';

/** The setting that remembers where a field stands: `map.Timeliste.day` = "B". */
export function columnMapSettings(sheet: string, map: ColumnMap): { readonly key: string; readonly value: string }[] {
  return (Object.keys(map) as Field[]).map((field) => ({
    key: `${PREFIX}${sheet}.${field}`,
    value: columnLetters(map[field] as number),
  }));
}

/** Sheet and field of such a setting; sheets may have points in their names, fields have none. */
export function columnMapKey(key: string): { readonly sheet: string; readonly field: string } | undefined {
  const end = key.lastIndexOf('.');
  if (!key.startsWith(PREFIX) || end <= PREFIX.length) return undefined;
  return { sheet: key.slice(PREFIX.length, end), field: key.slice(end + 1) };
}
