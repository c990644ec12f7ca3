import type { Rules } from '../claim/rules';
import { elapsedMinutes, type Day } from '../values/day';
import { clockText, minutes, type Minutes } from '../values/minutes';
import { kronerFromOre, ore } from '../values/money';
import { amount, clock, hours, isOmitted, optional, percent, quotedText, required } from './arguments';
import { taxOf } from './employers-tax';
import { workedOut } from './line';
import { wrong } from './refusal';
import { chosenDay, chosenRules } from './regulations';

// The comments of these functions, and the names of their parameters, are the user's help in Excel.

/**
 * Fritidssats for timer på én dag. Skriv timer, eller klokkeslett fra og til.
 * @customfunction FRITID
 * @param timerEllerFra Antall timer, for eksempel 2,5, eller klokkeslettet timene begynner.
 * @param [til] Klokkeslettet timene slutter. Utelates det, er det første tallet timer.
 * @param [dag] Dagen. Utelates den, gjelder siste dag reglementet er kontrollert for.
 * @param [reglement] Reglementet, for eksempel vestland-provenemnd. Kan utelates.
 * @returns Kroner.
 */
export function cellLeisure(timerEllerFra: unknown, til?: unknown, dag?: unknown, reglement?: unknown): number {
  const rules = chosenRules(reglement);
  const day = chosenDay(dag, rules);
  const first = required(timerEllerFra, 'timerEllerFra');
  const length = isOmitted(til) ? hours(first) : between(first, til, day);
  const entry = { entry: 'time', minutes: length, leisureKind: wholeRowLeisure(rules) } as const;
  return kronerFromOre(workedOut(entry, { route: 'member', rule: 'perHour' }, day, rules));
}

/**
 * Tapt arbeidsinntekt for timene på én dag, høyst reglementets grense for dagen.
 * @customfunction TAPTINNTEKT
 * @param timer Timer i ordinær arbeidstid, alle dagens timer samlet, for eksempel 7,5.
 * @param timesats Kroner per time, med feriepenger.
 * @param [dag] Dagen. Utelates den, gjelder siste dag reglementet er kontrollert for.
 * @param [reglement] Reglementet, for eksempel vestland-provenemnd. Kan utelates.
 * @returns Kroner, etter grensen for dagen.
 */
export function cellLostIncome(timer: unknown, timesats: unknown, dag?: unknown, reglement?: unknown): number {
  const rules = chosenRules(reglement);
  const length = hours(required(timer, 'timer'));
  const wage = { hourlyOre: amount(required(timesats, 'timesats')), socialCosts: [] };
  const entry = { entry: 'time', minutes: length } as const;
  const rule = { route: 'member', rule: 'lostIncome' } as const;
  return kronerFromOre(workedOut(entry, rule, chosenDay(dag, rules), rules, { wage }));
}

/**
 * Det arbeidsgiveren får igjen for timene på én dag: lønn, feriepenger, sosiale kostnader og arbeidsgiveravgift, høyst reglementets grense for dagen.
 * @customfunction REFUSJON
 * @param timer Timer i ordinær arbeidstid, alle dagens timer samlet, for eksempel 7,5.
 * @param timelønn Kroner per time, uten feriepenger.
 * @param feriepenger Prosent, for eksempel 12 %.
 * @param arbeidsgiveravgift Sonen, for eksempel I eller IVa, eller prosenten, for eksempel 14,1 %.
 * @param [sosialeKostnader] Prosent av lønnen, for eksempel 2 % til tjenestepensjon. Kan utelates.
 * @param [dag] Dagen. Utelates den, gjelder siste dag reglementet er kontrollert for.
 * @param [reglement] Reglementet, for eksempel vestland-provenemnd. Kan utelates.
 * @returns Kroner, etter grensen for dagen.
 */
export function cellRefund(
  timer: unknown,
  timelønn: unknown,
  feriepenger: unknown,
  arbeidsgiveravgift: unknown,
  sosialeKostnader?: unknown,
  dag?: unknown,
  reglement?: unknown,
): number {
  const length = hours(required(timer, 'timer'));
  const hourlyOre = amount(required(timelønn, 'timelønn'));
  const holidayPayPercent = percent(required(feriepenger, 'feriepenger'));
  const { rules, taxZone } = taxOf(required(arbeidsgiveravgift, 'arbeidsgiveravgift'), chosenRules(reglement));
  const social = optional(sosialeKostnader, percent);
  const socialCosts = social === undefined ? [] : [{ name: 'sosialeKostnader', percent: social }];
  const settings = {
    wage: { hourlyOre, holidayPayPercent, socialCosts },
    employer: { taxZone, address: {}, contact: {} },
  };
  const entry = { entry: 'time', minutes: length } as const;
  const rule = { route: 'employer', rule: 'employerRefund' } as const;
  return kronerFromOre(workedOut(entry, rule, chosenDay(dag, rules), rules, settings));
}

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
  const rules = chosenRules(reglement);
  const day = chosenDay(dag, rules);
  const income = { pensionable: [amount(required(inntekt, 'inntekt'))] };
  const days = optional(dager, numberOfDays) ?? 1;
  const dayMinutes = wholeDay(rules);
  const forDay = (share: number): number => {
    const entry = { entry: 'time', minutes: minutes(Math.round(share * dayMinutes)) } as const;
    return share === 0 ? 0 : workedOut(entry, { route: 'selfEmployed', rule: 'selfEmployed' }, day, rules, { income });
  };
  const whole = Math.floor(days);
  return kronerFromOre(ore(whole * forDay(1) + forDay(days - whole)));
}

const MOST_DAYS = 366;

function numberOfDays(value: unknown): number {
  const number = typeof value === 'string' ? Number(value.replace(',', '.')) : value;
  const isDays = typeof number === 'number' && number > 0 && number <= MOST_DAYS;
  return isDays ? number : wrong('days', { text: quotedText(value), most: MOST_DAYS });
}

function between(fromValue: unknown, toValue: unknown, day: Day): Minutes {
  const from = clock(fromValue);
  const to = clock(toValue);
  return to > from
    ? elapsedMinutes(day, from, day, to)
    : wrong('clockOrder', { from: clockText(from), to: clockText(to) });
}

/** A kind of leisure under which all that is stated is leisure: whoever writes the formula has said so. */
function wholeRowLeisure({ regulation }: Rules): string {
  const kinds = Object.values(regulation.kinds).flatMap((kind) =>
    kind.rule === 'perHour' ? Object.entries(kind.leisureKinds) : [],
  );
  return kinds.find(([, { wholeRow }]) => wholeRow)?.[0] ?? '';
}

function wholeDay({ regulation }: Rules): number {
  const kind = Object.values(regulation.kinds).find(({ rule }) => rule === 'selfEmployed');
  return kind?.rule === 'selfEmployed' ? kind.partOfDay.dayMinutes : 0;
}
