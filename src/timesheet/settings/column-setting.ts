import { issue, type Issue, type IssuePlace } from '../../claim/issue';
import { COLUMN_NOT_READ, COLUMN_SETTING_LABELS } from '../../text/column-words';
import { HEADERS } from '../../text/headers';
import { nearest } from '../../values/nearest';
import { quoted } from '../cells/cell-text';
import type { ChosenHeader } from '../header/chosen-headers';
import { fieldOfName, headerName } from '../header/header-name';
import type { Cell } from '../table';

/** The header of the setting «Kolonne: Fravær kl.», or `column.Fravær kl.` in a file. */
export function headerOfSetting(name: string): string | undefined {
  const written = name.trim();
  const label = ['column.', ...COLUMN_SETTING_LABELS].find((one) =>
    written.toLowerCase().startsWith(one.toLowerCase()),
  );
  const header = label && written.slice(label.length).trim();
  return header?.replace(/^[«“"](.*)[»”"]$/, '$1') || undefined;
}

/** The headers that the settings say the meaning of, from one source after the other: the last source wins. */
export class ColumnSettings {
  private readonly chosen = new Map<string, ChosenHeader>();
  private source = new Set<string>();

  startSource(): void {
    this.source = new Set();
  }

  add(header: string, cell: Cell, place: IssuePlace): Issue[] {
    const text = quoted(cell);
    const field = NOT_READ.has(headerName(text)) ? 'notRead' : fieldOfName(text.trim());
    if (field === undefined)
      return [issue('error', 'map/unknown-field', place, { name: text, nearest: nearest(text, FIELD_NAMES) })];
    const name = headerName(header);
    const before = this.source.has(name) ? this.chosen.get(name) : undefined;
    if (before !== undefined && before.field !== field) return [issue('error', 'setting/twice', place, { text })];
    this.source.add(name);
    this.chosen.set(name, { header, field, place });
    return [];
  }

  all(): readonly ChosenHeader[] {
    return [...this.chosen.values()];
  }
}

const NOT_READ: ReadonlySet<string> = new Set(COLUMN_NOT_READ.map(headerName));
const FIELD_NAMES = Object.values(HEADERS).flat();
