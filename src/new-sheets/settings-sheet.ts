import type { Kind } from '../regulation/kinds';
import type { SettingKey } from '../text/nb/setting-labels';
import { newSheetWords } from '../text/new-sheet-words';
import { settingWords } from '../text/setting-words';
import type { NewSheet } from '../workbook/new-sheets';
import type { CellLook } from '../workbook/workbook';
import { kindsOf, type NewSheetChoice } from './sheet-choice';

const ZONES = ['I', 'Ia', 'II', 'III', 'IV', 'IVa', 'V'];

const DAYS: readonly SettingKey[] = [
  ...(['period.from', 'period.to', 'protocolSignedOn', 'specialApproval.date'] as const),
  ...(['invoice.date', 'invoice.credits.date'] as const),
];

/** What the claim rests on beside its rows. @param choice how the regulation was named */
export function settingsSheet(chosen: NewSheetChoice, choice: string): NewSheet {
  const { regulation, language } = chosen;
  const words = newSheetWords(language);
  const { labels, choices } = settingWords(language);
  const keys = (Object.keys(labels) as SettingKey[]).filter((key) => isAsked(key, chosen));
  const help: Partial<Record<SettingKey, string>> = words.help;
  const [field = '', value = '', explanation = ''] = words.settings.columns;
  const first = (offered: Readonly<Record<string, readonly string[]>>): string[] =>
    Object.values(offered).map(([one = '']) => one);
  const routes = Object.entries(choices.route).filter(([route]) => Object.keys(regulation.routes).includes(route));
  const rowLists = places<readonly string[]>(keys, [
    ['route', first(Object.fromEntries(routes))],
    ['language', first(choices.language)],
    ['workPattern', first(choices.workPattern)],
    ['employer.taxZone', ZONES],
    ['employer.vatRegistered', words.yesNo],
    ['employer.inForetaksregisteret', words.yesNo],
  ]);
  const rowLooks = places<CellLook>(keys, [
    ...DAYS.map((key): [SettingKey, CellLook] => [key, 'date']),
    ['ordinaryHours.from', 'time'],
    ['ordinaryHours.to', 'time'],
    ['wage.hourly', 'money'],
    ['wage.holidayPayPercent', 'percent'],
  ]);
  return {
    name: words.settings.sheet,
    tableName: 'Innstillinger',
    title: words.settings.title,
    intro: words.settings.intro,
    columns: [
      { header: field, width: 40, look: 'text' },
      { header: value, width: 34, look: 'input', rowLists, rowLooks },
      { header: explanation, width: 90, look: 'note' },
    ],
    rows: keys.map((key) => [labels[key], key === 'regulation' ? choice : null, help[key] ?? null]),
    emptyRows: 0,
  };
}

/** By the row of each setting, from 0; those that are not asked for are left out. */
function places<T>(keys: readonly SettingKey[], of: readonly (readonly [SettingKey, T])[]): ReadonlyMap<number, T> {
  return new Map(of.filter(([key]) => keys.includes(key)).map(([key, one]) => [keys.indexOf(key), one]));
}

const LOSSES: readonly Kind['rule'][] = [
  ...(['employerRefund', 'lostIncome', 'selfEmployed', 'unsubstantiated', 'substitute'] as const),
];

/** Whether the regulation has a use for the setting. All are understood when somebody writes them. */
function isAsked(key: SettingKey, { regulation, kinds }: NewSheetChoice): boolean {
  const { employer, member, selfEmployed } = regulation.routes;
  const losses = kindsOf(kinds, ...LOSSES);
  const hasSpecial = losses.some((kind) => 'cap' in kind && kind.cap.special !== undefined);
  const uses: readonly (readonly [RegExp, boolean])[] = [
    // Understood, to be refused with a reason; nobody is asked for them.
    [/^(?:wage\.customerRate|invoice\.vatPercent)$/, false],
    [/^payer\./, regulation.payer === undefined],
    [/^claimant\.(?:email|phone|employeeNumber)$/, regulation.booking !== undefined],
    [/^claimant\.position$/, regulation.claimPer?.unit === 'month'],
    [/^(?:employer|invoice)\.|^wage\.socialCosts$/, employer !== undefined],
    [/^income\./, selfEmployed !== undefined],
    [/^claimedElsewhere$/, employer !== undefined && member !== undefined],
    [/^protocolSignedOn$/, regulation.protocol !== undefined],
    [/^specialApproval\./, hasSpecial],
    [/^(?:wage|ordinaryHours)\.|^(?:workPattern|documentation)$/, losses.length > 0],
  ];
  return uses.every(([pattern, isUsed]) => isUsed || !pattern.test(key));
}
