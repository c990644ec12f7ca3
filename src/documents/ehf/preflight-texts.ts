import { hasIdentityNumber, withoutIdentityNumbers } from '../../values/identity-number';
import { refused, type Finding } from './findings';
import type { EhfInvoice } from './model';
import { xmlText } from './xml-text';

/** Every text of the invoice: not empty, no national identity number, one note. @source PEPPOL-EN16931-R002, R008; our own rule of privacy */
export function textFindings(invoice: EhfInvoice): readonly Finding[] {
  const texts = textsOf(invoice, '');
  return [
    // The note is where the invoice names the employee.
    invoice.notes.length === 0 && invoice.lines.length > 0 && refused('paper/employee-missing', 'claimant.name'),
    invoice.notes.length > 1 &&
      refused('ehf/notes-several', '', { count: invoice.notes.length, rule: 'PEPPOL-EN16931-R002' }),
    ...texts.map(
      ([field, text]) =>
        xmlText(text) === undefined &&
        !ASKED_FOR.test(field) &&
        refused('ehf/empty-text', settingOf(field), { field, rule: 'PEPPOL-EN16931-R008' }),
    ),
    ...texts.map(
      ([field, text]) =>
        !ACCOUNT.test(field) &&
        hasIdentityNumber(text) &&
        refused('paper/identity-number', settingOf(field), { text: withoutIdentityNumbers(text) }),
    ),
  ];
}

/** Empty, these have a sentence of their own. */
const ASKED_FOR =
  /^lines\.\d+\.(name|unit)$|^allowances\.\d+\.reason$|^attachments\.\d+\.mimeCode$|\.(endpoint|address)\.(scheme|id|country)$/;

/** Has its own check, since it has eleven digits of its own. */
const ACCOUNT = /^payment\.accountNumber$/;

/** Every text below a value, with its place: "seller.contact.name", "lines.0.description". The bytes of attachments are not text. */
function textsOf(value: unknown, place: string): readonly (readonly [place: string, text: string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, place === '' ? name : `${place}.${name}`));
}

/** Which setting a text comes from. */
const SETTINGS: readonly (readonly [place: RegExp, setting: string])[] = [
  [/^notes\b/, 'claimant.name'],
  [/^number$/, 'invoice.number'],
  [/^seller\.(name|organisationNumber|address|contact)/, 'employer'],
  [/^payment\.accountName$/, 'employer.name'],
  [/^payment\.kid$/, 'invoice.kid'],
  [/^orderNumber$/, 'invoice.orderNumber'],
  [/^credited\.number$/, 'invoice.credits.number'],
  [/^(buyer|delivery|currency)/, 'regulation'],
];

function settingOf(field: string): string {
  const setting = SETTINGS.find(([place]) => place.test(field))?.[1] ?? '';
  return setting === 'employer' ? field.replace('seller', 'employer') : setting;
}
