import { choiceWords as en, settingLabels as labelsEn } from '../../text/en/setting-labels';
import {
  choiceWords as nb,
  settingLabels as labelsNb,
  type ChoiceName,
  type SettingKey,
} from '../../text/nb/setting-labels';
import { choiceWords as nn, settingLabels as labelsNn } from '../../text/nn/setting-labels';
import { headerName } from '../header/header-name';

export type { SettingKey } from '../../text/nb/setting-labels';

export type SettingType =
  | 'text'
  | 'postalCode'
  | 'kid'
  | 'organisationNumber'
  | 'accountNumber'
  | 'amount'
  | 'percent'
  | 'day'
  | 'clock'
  | 'yesNo'
  | 'days'
  | 'amounts'
  | 'socialCosts'
  | { readonly choice: ChoiceName }
  | { readonly choices: ChoiceName };

/** What each setting holds. Drives the table «Innstillinger», the settings file and `krav new`. In the order they are asked for. */
export const SETTING_FIELDS: Readonly<Record<SettingKey, SettingType>> = {
  route: { choice: 'route' },
  regulation: 'text',
  language: { choice: 'language' },
  'claimant.name': 'text',
  'claimant.address.street': 'text',
  'claimant.address.postalCode': 'postalCode',
  'claimant.address.city': 'text',
  'claimant.accountNumber': 'accountNumber',
  'claimant.email': 'text',
  'claimant.phone': 'text',
  'claimant.employeeNumber': 'text',
  'claimant.position': 'text',
  'payer.name': 'text',
  'payer.unit': 'text',
  'employer.name': 'text',
  'employer.organisationNumber': 'organisationNumber',
  'employer.address.street': 'text',
  'employer.address.postalCode': 'postalCode',
  'employer.address.city': 'text',
  'employer.accountNumber': 'accountNumber',
  'employer.vatRegistered': 'yesNo',
  'employer.inForetaksregisteret': 'yesNo',
  'employer.taxZone': { choice: 'taxZone' },
  'employer.contact.name': 'text',
  'employer.contact.email': 'text',
  'employer.contact.phone': 'text',
  'wage.hourly': 'amount',
  'wage.holidayPayPercent': 'percent',
  'wage.socialCosts': 'socialCosts',
  'wage.customerRate': 'amount',
  'invoice.vatPercent': 'percent',
  'ordinaryHours.from': 'clock',
  'ordinaryHours.to': 'clock',
  'period.from': 'day',
  'period.to': 'day',
  protocolSignedOn: 'day',
  documentation: { choices: 'documentation' },
  workPattern: { choice: 'workPattern' },
  'specialApproval.approvedBy': 'text',
  'specialApproval.date': 'day',
  'specialApproval.reason': 'text',
  'specialApproval.caseNumber': 'text',
  'invoice.number': 'text',
  'invoice.date': 'day',
  'invoice.kid': 'kid',
  'invoice.orderNumber': 'text',
  'invoice.vatCategory': { choice: 'vatCategory' },
  'invoice.credits.number': 'text',
  'invoice.credits.date': 'day',
  'income.pensionable': 'amounts',
  'income.capital': 'amount',
  'income.pension': 'amount',
  claimedElsewhere: 'days',
  claimNumber: 'text',
  logEnd: 'text',
};

export const SETTING_KEYS = Object.keys(SETTING_FIELDS) as readonly SettingKey[];

/** Every name that a setting can be written with: its key, and its label in each language. */
export const SETTING_NAMES: readonly string[] = [
  ...Object.values(labelsNb),
  ...Object.values(labelsNn),
  ...Object.values(labelsEn),
  ...SETTING_KEYS,
];

const keysByName: ReadonlyMap<string, SettingKey> = new Map(
  SETTING_KEYS.flatMap((key) =>
    [key, labelsNb[key], labelsNn[key], labelsEn[key]].map((name: string): [string, SettingKey] => [
      headerName(name),
      key,
    ]),
  ),
);

export function settingKey(name: string): SettingKey | undefined {
  return keysByName.get(headerName(name));
}

/** The choice that a word stands for, in any language. */
export function choiceOf(name: ChoiceName, word: string): string | undefined {
  const wanted = headerName(word);
  return choicesOf(name).find((choice) =>
    [choice, ...wordsFor(name, choice)].some((known) => headerName(known) === wanted),
  );
}

/** What can be written, for a sentence. */
export function choicesText(name: ChoiceName): string {
  return choicesOf(name)
    .map((choice) => (name === 'taxZone' ? choice : `«${wordsFor(name, choice)[0]}»`))
    .join(', ');
}

type Words = Readonly<Record<ChoiceName, Readonly<Record<string, readonly string[]>>>>;

const LANGUAGES: readonly Words[] = [nb, nn, en];

function choicesOf(name: ChoiceName): string[] {
  return Object.keys(nb[name]);
}

function wordsFor(name: ChoiceName, choice: string): readonly string[] {
  return LANGUAGES.flatMap((words) => words[name][choice] ?? []);
}
