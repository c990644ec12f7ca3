import {
  accountNumber,
  accountNumberText,
  kid,
  organisationNumber,
  organisationNumberText,
} from '../values/identifiers';
import { quotedText, required } from './arguments';
import { wrong } from './refusal';

// The comments of these functions, and the names of their parameters, are the user's help in Excel.

/**
 * Kontrollerer et organisasjonsnummer og skriver det slik det skal stå: 987 654 325.
 * @customfunction ORGNR
 * @param nummer Organisasjonsnummeret, med eller uten mellomrom, NO og MVA.
 * @returns Organisasjonsnummeret med mellomrom.
 */
export function cellOrganisationNumber(nummer: unknown): string {
  const digits = organisationNumber(String(required(nummer, 'nummer')));
  return digits === undefined
    ? wrong('organisationNumber', { text: quotedText(nummer) })
    : organisationNumberText(digits);
}

/**
 * Kontrollerer et kontonummer og skriver det slik det skal stå: 8601 11 17947.
 * @customfunction KONTO
 * @param nummer Kontonummeret, med eller uten mellomrom og punktum. Begynner det med 0, må cellen være tekst.
 * @returns Kontonummeret med mellomrom.
 */
export function cellAccountNumber(nummer: unknown): string {
  const digits = accountNumber(String(required(nummer, 'nummer')));
  return digits === undefined ? wrong('accountNumber', { text: quotedText(nummer) }) : accountNumberText(digits);
}

/**
 * Kontrollerer et KID-nummer og skriver det uten mellomrom.
 * @customfunction KID
 * @param nummer KID-nummeret. Har det mer enn 15 sifre, eller begynner det med 0, må cellen være tekst.
 * @returns KID-nummeret.
 */
export function cellKid(nummer: unknown): string {
  // Excel has filled in zeros for the digits of a number that it cannot hold.
  const isHeld = typeof nummer !== 'number' || Number.isSafeInteger(nummer);
  const digits = isHeld ? kid(String(required(nummer, 'nummer'))) : undefined;
  return digits ?? wrong('kid', { text: quotedText(nummer) });
}
