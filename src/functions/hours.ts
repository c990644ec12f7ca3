import type { Rules } from '../claim/rules';
import { elapsedMinutes, type Day } from '../values/day';
import { clockText, type Minutes } from '../values/minutes';
import { kronerFromOre } from '../values/money';
import { amount, clock, hours, isOmitted, optional, percent, required } from './arguments';
import { taxOf } from './employers-tax';
import { workedOut, type CellClaim } from './line';
import { cellName, wrong } from './refusal';
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
  return kronerFromOre(workedOut(leisureClaim(timerEllerFra, til, dag, reglement)));
}

export function leisureClaim(...[timerEllerFra, til, dag, reglement]: readonly unknown[]): CellClaim {
  const rules = chosenRules(reglement);
  const day = chosenDay(dag, rules);
  const first = required(timerEllerFra, 'timerEllerFra');
  const length = isOmitted(til) ? hours(first) : between(first, til, day);
  const entry = { entry: 'time', minutes: length, leisureKind: wholeRowLeisure(rules) } as const;
  return { entry, route: 'member', rule: 'perHour', day, rules };
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
  const claim = refundCellClaim(timer, timelønn, feriepenger, arbeidsgiveravgift, sosialeKostnader, dag, reglement);
  return kronerFromOre(workedOut(claim));
}

export function refundCellClaim(
  ...[timer, timelønn, feriepenger, arbeidsgiveravgift, sosialeKostnader, dag, reglement]: readonly unknown[]
): CellClaim {
  const length = hours(required(timer, 'timer'));
  const hourlyOre = amount(required(timelønn, 'timelønn'));
  const holidayPayPercent = percent(required(feriepenger, 'feriepenger'));
  const { rules, taxZone } = taxOf(required(arbeidsgiveravgift, 'arbeidsgiveravgift'), chosenRules(reglement));
  const social = optional(sosialeKostnader, percent);
  const socialCosts = social === undefined ? [] : [{ name: cellName('socialCosts'), percent: social }];
  const settings = {
    wage: { hourlyOre, holidayPayPercent, socialCosts },
    employer: { taxZone, address: {}, contact: {} },
  };
  const entry = { entry: 'time', minutes: length } as const;
  return { entry, route: 'employer', rule: 'employerRefund', day: chosenDay(dag, rules), rules, settings };
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
