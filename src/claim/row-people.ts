import type { Entry, RowWithoutEntry } from './entry';
import type { Issue, IssuePlace } from './issue';
import { isSamePerson, personKey } from './person-name';
import { OWN_SETTINGS } from './settings';

/** The person of the row that an issue stands in: empty where the row names nobody, undefined where the issue is about no one row. */
export type WhoseRow = (place: IssuePlace) => string | undefined;

interface Rows {
  readonly entries: readonly Entry[];
  readonly rowsWithoutEntry: readonly RowWithoutEntry[];
  readonly issues: readonly Issue[];
}

/** Whose the rows are that something is said of. */
export function whoseRows({ entries, rowsWithoutEntry, issues }: Rows): WhoseRow {
  const people = new RowPeople();
  // Only rows with issues are kept: a sheet may have a hundred thousand without.
  for (const { place } of issues) people.ask(place);
  for (const { sheet, row, person } of rowsWithoutEntry) people.say({ sheet, row }, person);
  for (const entry of entries) people.say(entry, entry.person ?? '');
  return (place) => people.of(place);
}

/** Those of some rows of some sheets. */
class RowPeople {
  private readonly sheets = new Map<string | undefined, Map<number | undefined, string | undefined>>();

  ask({ sheet, row }: IssuePlace): void {
    const rows = this.sheets.get(sheet);
    if (rows) rows.set(row, undefined);
    else this.sheets.set(sheet, new Map([[row, undefined]]));
  }

  /** Of a row that nobody has asked for nothing is kept. */
  say({ sheet, row }: IssuePlace, person: string): void {
    const rows = this.sheets.get(sheet);
    if (rows?.has(row)) rows.set(row, person);
  }

  of({ sheet, row }: IssuePlace): string | undefined {
    return this.sheets.get(sheet)?.get(row);
  }
}

/** A claim is for one person: what is wrong with others' rows is for a person to look at, and stops nothing. */
export function withoutOthersErrors(
  issues: readonly Issue[],
  claimant: string | undefined,
  whoseRow: WhoseRow,
): readonly Issue[] {
  if (!claimant) return issues;
  return issues.map((found) =>
    found.severity === 'error' && !isSamePerson(whoseRow(found.place), claimant)
      ? { ...found, severity: 'warning' }
      : found,
  );
}

/** What was found while a sheet of many people's rows was read, shared out. */
export interface SharedIssues {
  /** By the key of a person's name: what is about all, and what is about that one's rows. */
  readonly of: (name: string) => readonly Issue[];
  /** Of rows that nobody is named for, and settings that are nobody's. */
  readonly nobodys: readonly Issue[];
}

/**
 * @param claimant whose the rows without a name are, and the settings that are one person's own
 */
export function sharedOut(issues: readonly Issue[], claimant: string | undefined, whoseRow: WhoseRow): SharedIssues {
  const everybodys: Issue[] = [];
  const nobodys: Issue[] = [];
  const byPerson = new Map<string, Issue[]>();
  for (const found of issues) {
    const person = isOwnSetting(found.place) ? '' : whoseRow(found.place);
    const name = person === undefined ? undefined : person || claimant;
    if (person === undefined) everybodys.push(found);
    else if (!name) nobodys.push(found);
    else byPerson.set(personKey(name), [...(byPerson.get(personKey(name)) ?? []), found]);
  }
  return { of: (name) => [...everybodys, ...(byPerson.get(personKey(name)) ?? [])], nobodys };
}

function isOwnSetting({ setting }: IssuePlace): boolean {
  return setting !== undefined && OWN_SETTINGS.has(setting.split('.')[0] ?? '');
}
