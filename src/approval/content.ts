import { fingerprint } from '../values/digest';

/**
 * One thing that a claim is made of, as it stood when the claim was sent: a row of the sheet, a setting, a figure of the user's own, the rules,
 * a line with its amount.
 */
export interface ContentPart {
  readonly what: 'rules' | 'setting' | 'figure' | 'row' | 'line' | 'total';
  /** Of a row or a line: where it stood. */
  readonly sheet: string;
  readonly row: number | null;
  /** Names are ids (of fields, of settings); values are texts. */
  readonly values: Readonly<Record<string, string>>;
}

/** What is not now as it was sent. */
export interface ContentChange {
  readonly what: ContentPart['what'];
  readonly change: 'changed' | 'added' | 'removed';
  /** Where it stands now; where it stood, when it is gone. */
  readonly sheet: string;
  readonly row: number | null;
  /** Only the values that differ. "" where there was, or is, none. */
  readonly values: readonly { readonly name: string; readonly was: string; readonly now: string }[];
}

/**
 * The same whatever the sheet is called and however its rows are sorted: it is about what the claim says, not where.
 *
 * @source audit control C-12
 */
export function contentHash(parts: readonly ContentPart[]): Promise<string> {
  return fingerprint(JSON.stringify(parts.map(keyOf).sort()));
}

/** What somebody has changed, apart from what newer rules make of the same rows. */
export function byHand(changes: readonly ContentChange[]): ContentChange[] {
  return changes.filter(({ what }) => what === 'row' || what === 'setting' || what === 'figure');
}

/**
 * What differs between two states of a claim. Rows that were only moved do not.
 *
 * @source audit controls C-12, C-13
 */
export function contentChanges(was: readonly ContentPart[], now: readonly ContentPart[]): ContentChange[] {
  const left = [...was];
  const fresh = now.filter((part) => !take(left, (one) => keyOf(one) === keyOf(part)));
  const changes = fresh.map((part): ContentChange => {
    const before =
      take(left, (one) => one.what === part.what && isSamePlace(one, part)) ??
      take(left, (one) => one.what === part.what && isSameDay(one, part));
    return before
      ? { ...placeOf(part), change: 'changed', values: difference(before.values, part.values) }
      : added(part);
  });
  return [...changes, ...left.map(removed)];
}

function added(part: ContentPart): ContentChange {
  return { ...placeOf(part), change: 'added', values: difference({}, part.values) };
}

function removed(part: ContentPart): ContentChange {
  return { ...placeOf(part), change: 'removed', values: difference(part.values, {}) };
}

function placeOf({ what, sheet, row }: ContentPart) {
  return { what, sheet, row };
}

function take(parts: ContentPart[], isIt: (part: ContentPart) => boolean): ContentPart | undefined {
  const at = parts.findIndex(isIt);
  return at < 0 ? undefined : parts.splice(at, 1)[0];
}

/** Settings, figures and the rules are known by their name; what is of a sheet by its row. */
function isSamePlace(one: ContentPart, other: ContentPart): boolean {
  if (one.row !== null || other.row !== null) return one.sheet === other.sheet && one.row === other.row;
  const isNamed = one.what === 'setting' || one.what === 'figure';
  return !isNamed || Object.keys(one.values).join() === Object.keys(other.values).join();
}

/** A row that was both moved and changed. */
function isSameDay(one: ContentPart, other: ContentPart): boolean {
  const day = one.values['day'];
  return day !== undefined && day === other.values['day'];
}

function difference(was: ContentPart['values'], now: ContentPart['values']): ContentChange['values'] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(now)])];
  return names.flatMap((name) => {
    const [before, after] = [was[name] ?? '', now[name] ?? ''];
    return before === after ? [] : [{ name, was: before, now: after }];
  });
}

function keyOf({ what, values }: ContentPart): string {
  return JSON.stringify([what, sorted(values)]);
}

function sorted(values: ContentPart['values']): [string, string][] {
  return Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
}
