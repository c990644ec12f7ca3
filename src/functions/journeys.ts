import { isHome } from '../claim/country';
import { spreadMeals } from '../claim/meals';
import type { Journey } from '../claim/journey';
import { perDiem, periodCount, type PerDiem, type Period } from '../claim/per-diem';
import { noRate } from '../claim/rules';
import { elapsedMinutes } from '../values/day';
import { kronerFromOre, NO_ORE, type Ore } from '../values/money';
import { exchangeIssue } from '../claim/exchange';
import { amount, exchangeRate, isOmitted, km, meals, moment, optional, required, yesNo } from './arguments';
import { countryOf, lodgingId, perDiemOf } from './journey-rules';
import type { CellClaim } from './line';
import { kronerOfPart, partOf } from './parts';
import { refused, unknown, wrong } from './refusal';
import { chosenRules, USUAL } from './regulations';

// The comments of these functions, and the names of their parameters, are the user's help in Excel.

/**
 * Diett for en reise, etter lengde, overnatting og måltider andre har betalt. I Norge, eller i et land.
 * @customfunction DIETT
 * @param avreise Dato og klokkeslett for avreise, i én celle.
 * @param hjemkomst Dato og klokkeslett for hjemkomst, i én celle.
 * @param [kmEnVei] Kilometer én vei. Utelates det, regnes reisen som lang nok.
 * @param [overnatting] Ja eller nei. Utelates det, er reiser over 24 timer med overnatting.
 * @param [frokost] Antall frokoster andre har betalt.
 * @param [lunsj] Antall lunsjer andre har betalt.
 * @param [middag] Antall middager andre har betalt.
 * @param [losji] Hotell, pensjonat eller privat. Avgjør hva som er skattefritt.
 * @param [land] Landet, for eksempel Danmark eller Tyskland, Berlin. Utelates det, er reisen i Norge.
 * @param [landsats] Satsen for landet per døgn, når reglementet ikke har den. I kroner, når valuta er utelatt.
 * @param [del] Beløp, skattefri eller skattepliktig. Utelates den, er det hele beløpet.
 * @param [reglement] Reglementet. Utelates det, gjelder statens reiseavtale.
 * @param [valuta] Valutaen satsen for landet er i, for eksempel EUR. Utelates den, er en egen sats i kroner.
 * @param [kurs] Hvor mange kroner én enhet av valutaen er, for eksempel 11,3456.
 * @returns Kroner.
 */
export function cellPerDiem(
  avreise: unknown,
  hjemkomst: unknown,
  kmEnVei?: unknown,
  overnatting?: unknown,
  frokost?: unknown,
  lunsj?: unknown,
  middag?: unknown,
  losji?: unknown,
  land?: unknown,
  landsats?: unknown,
  del?: unknown,
  reglement?: unknown,
  valuta?: unknown,
  kurs?: unknown,
): number {
  const isAbroad = !isOmitted(land) && !isHome(String(land));
  const rules = chosenRules(reglement, isAbroad ? USUAL.abroad : USUAL.journey);
  const { kind, book, lodgingOf } = perDiemOf(rules, isAbroad);
  const depart = moment(required(avreise, 'avreise'));
  const back = moment(required(hjemkomst, 'hjemkomst'));
  const elapsed = elapsedMinutes(depart.day, depart.clock, back.day, back.clock);
  if (elapsed <= 0) return wrong('returnFirst', {});
  const overnight = isOmitted(overnatting) ? elapsed > 1440 || !isOmitted(losji) : yesNo(overnatting);
  const counts = {
    breakfasts: isOmitted(frokost) ? 0 : meals(frokost),
    lunches: isOmitted(lunsj) ? 0 : meals(lunsj),
    dinners: isOmitted(middag) ? 0 : meals(middag),
  };
  const eaten = counts.breakfasts + counts.lunches + counts.dinners > 0;
  const journey: Journey = {
    day: depart.day,
    depart: depart.clock,
    returnDay: back.day,
    return: back.clock,
    oneWay: isOmitted(kmEnVei) ? undefined : km(kmEnVei),
    overnight,
    lodging: isOmitted(losji) ? undefined : lodgingId(losji, lodgingOf, overnight),
    addressStated: true,
    meals: eaten ? spreadMeals(counts, periodCount(elapsed, overnight)) : NO_MEALS,
    country: isAbroad ? countryOf(String(land), landsats, valuta, kurs, depart.day, kind, book) : undefined,
  };
  const found = perDiem(journey, kind, book, rules.regulation.conditions.perDiem);
  return kroner(found, partOf(del));
}

const NO_MEALS: Journey['meals'] = [];

function kroner(found: PerDiem, part: ReturnType<typeof partOf>): number {
  switch (found.outcome) {
    case 'paid': {
      const amountOre = sumOf(found.periods, (period) => period.amountOre) as Ore;
      if (part === 'amount') return kronerFromOre(amountOre);
      return kronerOfPart(
        part,
        amountOre,
        sumOf(found.periods, (period) => period.taxFreeOre),
      );
    }
    case 'nothing':
      return kronerOfPart(part, NO_ORE, NO_ORE);
    case 'noRate':
      return refused(noRate(found.missing, found.day, {}));
    case 'noCountry':
      throw new Error('unreachable: the country was looked up before its rate');
    case 'noExchange':
      return refused(exchangeIssue(found.fault, () => ({})));
    case 'tooLong':
      return unknown('longStay', { days: found.days });
  }
}

/** `null` when one of them is unknown. */
function sumOf(periods: readonly Period[], of: (period: Period) => Ore | null): Ore | null {
  let sum = 0;
  for (const period of periods) {
    const amount = of(period);
    if (amount === null) return null;
    sum += amount;
  }
  return sum as Ore;
}

/** The claim that KRAV.FORKLAR explains: the same journey as a row of a sheet. */
export function perDiemClaim(
  ...[
    avreise,
    hjemkomst,
    kmEnVei,
    overnatting,
    frokost,
    lunsj,
    middag,
    losji,
    land,
    landsats,
    ,
    reglement,
    valuta,
    kurs,
  ]: readonly unknown[]
): CellClaim {
  const isAbroad = !isOmitted(land) && !isHome(String(land));
  const rules = chosenRules(reglement, isAbroad ? USUAL.abroad : USUAL.journey);
  const depart = moment(required(avreise, 'avreise'));
  const back = moment(required(hjemkomst, 'hjemkomst'));
  return {
    entry: {
      entry: 'journey',
      depart: depart.clock,
      returnDay: back.day,
      return: back.clock,
      breakfasts: optional(frokost, meals) ?? 0,
      lunches: optional(lunsj, meals) ?? 0,
      dinners: optional(middag, meals) ?? 0,
      ...(isOmitted(kmEnVei) ? {} : { oneWay: km(kmEnVei) }),
      ...(isOmitted(overnatting) ? {} : { overnight: yesNo(overnatting) }),
      ...(isOmitted(losji) ? {} : { lodging: String(losji), lodgingName: '–', lodgingAddress: '–' }),
      ...(isAbroad ? { country: String(land) } : {}),
      ...(isAbroad && !isOmitted(landsats) ? { countryRate: amount(landsats) } : {}),
      ...(isAbroad && !isOmitted(valuta) ? { currency: String(valuta) } : {}),
      ...(isAbroad && !isOmitted(kurs) ? { exchangeMillionths: exchangeRate(kurs) } : {}),
    },
    route: 'member',
    rule: 'perDiem',
    day: depart.day,
    rules,
  };
}
