import { lastDayOfMonths } from '../claim/deadline';
import { payoutFor } from '../claim/payout';
import { serialFromDay } from '../values/day';
import { count, day, required } from './arguments';
import { cellLanguage } from './cell-language';
import { refused, unknown } from './refusal';
import { chosenRules } from './regulations';

// The comments of these functions, and the names of their parameters, are the user's help in Excel.

/**
 * Siste dag for å sende et krav som må sendes innen så mange måneder. Gi cellen datoformat.
 * @customfunction FRIST
 * @param måneder Antall hele måneder, for eksempel 3.
 * @param dato Dagen fristen regnes fra.
 * @returns Siste dag, som dato.
 */
export function cellDeadline(måneder: unknown, dato: unknown): number {
  const months = count(required(måneder, 'måneder'));
  return serialFromDay(lastDayOfMonths(day(required(dato, 'dato')), months));
}

/**
 * Dagen et krav blir utbetalt, når det sendes denne dagen og ikke kommer i retur. Gi cellen datoformat.
 * @customfunction UTBETALING
 * @param dato Dagen kravet sendes.
 * @param [reglement] Reglementet, for eksempel vestland-provenemnd. Kan utelates.
 * @returns Dagen pengene kommer, som dato.
 */
export function cellPayout(dato: unknown, reglement?: unknown): number {
  const sent = day(required(dato, 'dato'));
  const { regulation } = chosenRules(reglement);
  if (!regulation.payouts) return unknown('noPayouts', { regulation: regulation.name[cellLanguage()] });
  const found = payoutFor(sent, regulation.payouts);
  if (found.known) return serialFromDay(found.payout);
  return refused({ code: 'payout/table-exhausted', values: { lastDeadline: found.lastDeadline } });
}
