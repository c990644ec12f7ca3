import type { Rules } from '../claim/rules';
import { minutes } from '../values/minutes';
import { kronerFromOre, ore } from '../values/money';
import { amount, optional, quotedText, required } from './arguments';
import { workedOut, type CellClaim } from './line';
import { wrong } from './refusal';
import { chosenDay, chosenRules } from './regulations';

// The comments of these functions, and the names of their parameters, are the user's help in Excel.

/**
 * Tapt arbeidsfortjeneste for en selvstendig næringsdrivende: en dags del av årsinntekten, høyst reglementets grense for hver dag.
 * @customfunction NARING
 * @param inntekt Pensjonsgivende inntekt i et år, i kroner.
 * @param [dager] Antall dager, for eksempel 1 eller 2,5. Utelates det, er det én dag.
 * @param [dag] Dagen. Utelates den, gjelder siste dag reglementet er kontrollert for.
 * @param [reglement] Reglementet, for eksempel vestland-provenemnd. Kan utelates.
 * @returns Kroner, etter grensen for hver dag.
 */
export function cellSelfEmployed(inntekt: unknown, dager?: unknown, dag?: unknown, reglement?: unknown): number {
  const days = optional(dager, numberOfDays) ?? 1;
  const forDay = (share: number): number =>
    share === 0 ? 0 : workedOut(selfEmployedClaim(inntekt, share, dag, reglement));
  const whole = Math.floor(days);
  return kronerFromOre(ore(whole * forDay(1) + forDay(days - whole)));
}

/** One day, or a part of one. */
export function selfEmployedClaim(...[inntekt, dager, dag, reglement]: readonly unknown[]): CellClaim {
  const rules = chosenRules(reglement);
  const share = Math.min(1, optional(dager, numberOfDays) ?? 1);
  const entry = { entry: 'time', minutes: minutes(Math.round(share * wholeDay(rules))) } as const;
  const income = { pensionable: [amount(required(inntekt, 'inntekt'))] };
  const day = chosenDay(dag, rules);
  return { entry, route: 'selfEmployed', rule: 'selfEmployed', day, rules, settings: { income } };
}

const MOST_DAYS = 366;

function numberOfDays(value: unknown): number {
  const number = typeof value === 'string' ? Number(value.replace(',', '.')) : value;
  const isDays = typeof number === 'number' && number > 0 && number <= MOST_DAYS;
  return isDays ? number : wrong('days', { text: quotedText(value), most: MOST_DAYS });
}

function wholeDay({ regulation }: Rules): number {
  const kind = Object.values(regulation.kinds).find(({ rule }) => rule === 'selfEmployed');
  return kind?.rule === 'selfEmployed' ? kind.partOfDay.dayMinutes : 0;
}
