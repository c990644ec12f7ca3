import type { Issue, IssuePlace } from '../../claim/issue';
import { issue } from '../../claim/issue';
import { NO_SETTINGS, type Settings } from '../../claim/settings';
import type { Field } from '../../claim/entry';
import type { Day } from '../../values/day';
import { isBlank, quoted } from '../cells/cell-text';
import { withoutIdentityNumbers } from '../../values/identity-number';
import type { ChosenHeader } from '../header/chosen-headers';
import { addColumn, columnMapKey } from '../header/column-map';
import type { ColumnMap } from '../header/table-columns';
import { IssueBook } from '../issue-book';
import { nearest } from '../../values/nearest';
import type { Cell } from '../table';
import { sheetOfRegulation, type SheetRegulations } from './claim-sheets';
import { ColumnSettings, headerOfSetting } from './column-setting';
import { costFromCells } from './social-costs';
import { SETTING_FIELDS, SETTING_NAMES, settingKey, type SettingKey } from './setting-fields';
import { readSetting } from './setting-value';

export interface ReadSettings {
  readonly settings: Settings;
  /** Sheet -> where its fields stand, as the workbook remembers it. */
  readonly sheetMaps: Readonly<Record<string, ColumnMap>>;
  /** What the user has said that headers mean. */
  readonly chosenHeaders: readonly ChosenHeader[];
  readonly sheetRegulations: SheetRegulations;
  readonly issues: readonly Issue[];
}

const NUMBERED = /^(.+)\.(\d+)$/;
const SOCIAL_COST = /^wage\.socialCosts\.(\d+)\.(name|percent)$/;

/** Where the setting lies in `Settings`, when its name there says the unit. */
const PLACES: Readonly<Partial<Record<SettingKey, string>>> = {
  'wage.hourly': 'wage.hourlyOre',
  'wage.customerRate': 'wage.customerRateOre',
};

type CostCells = { name?: Cell; percent?: Cell; place: IssuePlace };

/** Gathers settings one by one, from a table and from a file, and makes `Settings` of them. */
export class SettingBook {
  private readonly values = new Map<SettingKey, unknown>();
  private readonly costs = new Map<string, CostCells>();
  private readonly maps: Record<string, Partial<Record<Field, number>>> = {};
  private readonly columns = new ColumnSettings();
  private readonly regulations: Record<string, string> = {};
  private readonly book = new IssueBook();
  private readonly extra: Issue[] = [];
  private source = new Set<SettingKey>();

  /** What comes after this replaces what came before, without a word: a file that the user hands in goes before the table. */
  startSource(): void {
    this.finishCosts();
    this.costs.clear();
    this.columns.startSource();
    this.source = new Set();
  }

  add(name: string, cell: Cell, place: IssuePlace): void {
    if (isBlank(cell)) return;
    const cost = SOCIAL_COST.exec(name.trim());
    const column = columnMapKey(name.trim());
    const ruled = sheetOfRegulation(name.trim());
    const header = headerOfSetting(name);
    if (cost) this.addCost(cost[1] as string, cost[2] as 'name' | 'percent', cell, place);
    else if (column) this.addMap(name.trim(), column.sheet, column.field, cell, place);
    else if (ruled !== undefined) this.addSheetRegulation(ruled, cell, { ...place, setting: name.trim() });
    else if (header !== undefined)
      this.extra.push(...this.columns.add(header, cell, { ...place, setting: name.trim() }));
    else this.addSetting(name, cell, place);
  }

  problem<Text extends string>(code: 'setting/not-an-object', text: Text): void {
    this.book.add('error', code, {}, { text });
  }

  finish(): ReadSettings {
    this.finishCosts();
    this.checkPairs();
    const settings = structuredCopy(NO_SETTINGS) as Record<string, unknown>;
    for (const [key, value] of this.values) put(settings, (PLACES[key] ?? key).split('.'), value);
    return {
      settings: settings as unknown as Settings,
      sheetMaps: this.maps,
      chosenHeaders: this.columns.all(),
      sheetRegulations: this.regulations,
      issues: [...this.book.all(), ...this.extra],
    };
  }

  private addSetting(name: string, cell: Cell, place: IssuePlace): void {
    const numbered = NUMBERED.exec(name.trim());
    const listKey = numbered ? settingKey(numbered[1] as string) : undefined;
    const key = settingKey(name) ?? (listKey !== undefined && isList(listKey) ? listKey : undefined);
    if (key === undefined) {
      const shown = withoutIdentityNumbers(name.trim());
      this.book.add(
        'warning',
        'setting/unknown',
        { ...place, setting: shown },
        { name: shown, nearest: nearest(shown, SETTING_NAMES) },
      );
      return;
    }
    const reading = readSetting(SETTING_FIELDS[key], cell);
    if ('code' in reading) this.book.addProblem(reading, { ...place, setting: key });
    else this.set(key, reading.set, listKey !== undefined, cell, place);
  }

  private set(key: SettingKey, value: unknown, isItem: boolean, cell: Cell, place: IssuePlace): void {
    const before = this.source.has(key) ? this.values.get(key) : undefined;
    if (isItem) this.values.set(key, [...((before as unknown[] | undefined) ?? []), ...(value as unknown[])]);
    else if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value)) {
      this.book.add('error', 'setting/twice', { ...place, setting: key }, { text: quoted(cell) });
    } else this.values.set(key, value);
    this.source.add(key);
  }

  private addCost(number: string, part: 'name' | 'percent', cell: Cell, place: IssuePlace): void {
    const cost = this.costs.get(number) ?? { place: { ...place, setting: `wage.socialCosts.${number}` } };
    this.costs.set(number, { ...cost, [part]: cell });
  }

  private finishCosts(): void {
    if (this.costs.size === 0) return;
    const stated = this.source.has('wage.socialCosts')
      ? (this.values.get('wage.socialCosts') as readonly unknown[])
      : [];
    const costs = [...stated];
    for (const { name, percent, place } of this.costs.values()) {
      const cost = costFromCells(name, percent);
      if (cost !== undefined) costs.push(cost);
      else
        this.book.add('error', 'setting/not-social-costs', place, {
          text: [name, percent].flatMap((cell) => (cell ? [quoted(cell)] : [])).join(' '),
        });
    }
    this.values.set('wage.socialCosts', costs);
  }

  private addMap(key: string, sheet: string, field: string, cell: Cell, place: IssuePlace): void {
    const found = addColumn((this.maps[sheet] ??= {}), field, quoted(cell));
    this.extra.push(
      ...found.map(({ severity, code, values }) => issue(severity, code, { ...place, setting: key }, values)),
    );
  }

  private addSheetRegulation(sheet: string, cell: Cell, place: IssuePlace): void {
    const reading = readSetting('text', cell);
    if ('code' in reading) this.book.addProblem(reading, place);
    else this.regulations[sheet] = String(reading.set);
  }

  private checkPairs(): void {
    const pairs: readonly (readonly [SettingKey, SettingKey])[] = [
      ['ordinaryHours.from', 'ordinaryHours.to'],
      ['period.from', 'period.to'],
    ];
    for (const [from, to] of pairs) {
      if (this.values.has(from) !== this.values.has(to)) {
        const [present, missing] = this.values.has(from) ? [from, to] : [to, from];
        this.book.add('error', 'setting/half-a-pair', { setting: present }, { other: missing });
        this.values.delete(present);
      }
    }
    const first = this.values.get('period.from') as Day | undefined;
    const last = this.values.get('period.to') as Day | undefined;
    if (first !== undefined && last !== undefined && last < first) {
      this.book.add('error', 'setting/period-backwards', { setting: 'period.to' }, { from: first, to: last });
    }
  }
}

function isList(key: SettingKey): boolean {
  const type = SETTING_FIELDS[key];
  return type === 'days' || type === 'amounts' || (typeof type === 'object' && 'choices' in type);
}

function structuredCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

function put(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first, ...rest] = path;
  if (first === undefined) return;
  if (rest.length === 0) target[first] = value;
  else put((target[first] ??= {}) as Record<string, unknown>, rest, value);
}
