import { assess } from '../../src/claim/assess';
import type { Entry, Meals } from '../../src/claim/entry';
import { mileage, type MileageKind, type Supplement } from '../../src/claim/mileage';
import { withOwnFigures } from '../../src/claim/own-figures';
import type { PerDiemKind } from '../../src/claim/journey';
import { failedConditions, perDiem } from '../../src/claim/per-diem';
import { FigureBook, type Rules } from '../../src/claim/rules';
import { NO_SETTINGS } from '../../src/claim/settings';
import { nationalFigures, ownRegulation, wholeRegulation } from '../../src/regulation/load';
import type { Regulation } from '../../src/regulation/schema';
import { elapsedMinutes, type Day } from '../../src/values/day';
import { kmFromMetres, metresFromKm, type Metres } from '../../src/values/distance';
import { oreFromKroner, sumOre } from '../../src/values/money';
import type { Inputs, Result } from './case';
import { clock, firstCode, hours, kroner, sumKroner, timeEntry } from './words';

const rulesOf = (id: string): Rules => ({
  regulation: wholeRegulation(ownRegulation(id) as Regulation),
  national: nationalFigures(),
});
const vestland = rulesOf('vestland-provenemnd');
const domestic = rulesOf('statens-reiseavtale-innland');
const lillesand = rulesOf('lillesand-stottekontakt');

const meals = (names: readonly string[]): Meals => ({
  breakfast: names.includes('breakfast'),
  lunch: names.includes('lunch'),
  dinner: names.includes('dinner'),
});

const span = ({ depart, return: end }: Inputs) => ({
  day: (depart as string).slice(0, 10) as Day,
  depart: clock(depart),
  returnDay: (end as string).slice(0, 10) as Day,
  return: clock(end),
});

export const TRAVEL_CALLS: Readonly<Record<string, (inputs: Inputs) => Result>> = {
  'diett.eligibility': (inputs) => {
    const { day, depart, returnDay, return: end } = span(inputs);
    const conditions = vestland.regulation.conditions.perDiem;
    if (!conditions) throw new Error('the regulation has no conditions');
    const elapsed = elapsedMinutes(day, depart, returnDay, end);
    const oneWay = oneWayOf(inputs);
    const failed = failedConditions(elapsed, oneWay, conditions);
    return {
      eligible: failed.length === 0,
      hours: elapsed / 60,
      kmOneWay: oneWay === undefined ? undefined : kmFromMetres(oneWay),
      failed,
      ...(failed.length > 0 ? { set: conditions.otherwise.nn } : {}),
    };
  },

  'diett.amount': (inputs) => {
    const kind = domestic.regulation.kinds['perDiemDomestic'] as PerDiemKind;
    const perPeriod = inputs['mealsPerPeriod'] as string[][] | undefined;
    const covered = inputs['mealsCovered'] as string[] | undefined;
    const found = perDiem(
      {
        ...span(inputs),
        oneWay: oneWayOf(inputs),
        overnight: inputs['overnight'] === true,
        lodging: inputs['lodging'],
        addressStated: true,
        meals: perPeriod ? perPeriod.map(meals) : covered && covered.length > 0 ? [meals(covered)] : [],
      },
      kind,
      new FigureBook(domestic),
    );
    if (found.outcome === 'noRate') return { amount: null, code: 'NO_RATE_ON_DATE' };
    if (found.outcome === 'nothing') return { amount: 0, failed: found.failed };
    if (found.outcome !== 'paid') return { amount: null, code: found.outcome };
    const { periods } = found;
    const amount = sumOre(periods.map(({ amountOre }) => amountOre));
    const taxFree = periods.map(({ taxFreeOre }) => taxFreeOre ?? 0).reduce<number>((sum, one) => sum + one, 0);
    return {
      amount: kroner(amount),
      deduction: kroner(sumOre(periods.map(({ deductionOre }) => deductionOre))),
      clamped: periods.some(({ deductionOre, grantedOre }) => deductionOre > grantedOre),
      periods: periods.map(({ amountOre }) => kroner(amountOre)),
      sourceKind: periods[0]?.rate.basis.source.confidence,
      taxFree: taxFree / 100,
      taxable: (amount - taxFree) / 100,
    };
  },

  'mileage.amount': (inputs) => {
    const km = inputs['km'] as number;
    const distance = metresFromKm(km);
    if (distance === undefined || distance === 0) return { amount: null, code: 'KM_NOT_POSITIVE' };
    const kind = domestic.regulation.kinds['mileage'] as MileageKind;
    const passengers = (inputs['passengers'] ?? []) as { name: string; km: number }[];
    const supplements = (['trailer', 'forestRoad', 'equipment'] as const).filter((one) => inputs[one] === true);
    const found = mileage(
      {
        day: inputs['date'],
        distance,
        vehicle: inputs['vehicle'] ?? kind.defaultVehicle,
        passengers: passengers.map((one) => metresFromKm(one.km) as Metres),
        supplements,
      },
      kind,
      new FigureBook(domestic),
    );
    if (found.outcome === 'noRate') return { amount: null, code: 'NO_RATE_ON_DATE' };
    if (found.outcome === 'noSupplement') throw new Error(`no supplement ${found.supplement}`);
    const sum = (part: 'vehicle' | Supplement): number =>
      found.parts.filter((one) => one.part === part).reduce((total, { amountOre }) => total + amountOre, 0) / 100;
    const tolls = (inputs['tolls'] as number | undefined) ?? 0;
    const amount = sumOre([...found.parts.map(({ amountOre }) => amountOre), oreFromKroner(tolls)]);
    const taxFree = found.parts.reduce(
      (total, { taxFreeOre }) => total + (taxFreeOre ?? 0),
      oreFromKroner(tolls) as number,
    );
    return {
      amount: kroner(amount),
      car: sum('vehicle'),
      passengerSupplement: sum('passenger'),
      trailer: sum('trailer'),
      tolls,
      taxFree: taxFree / 100,
      taxable: (amount - taxFree) / 100,
    };
  },

  'stottekontakt.pay': ({ hours: count, hourlyRate }) => {
    const from = '2020-01-01' as Day;
    const rules =
      hourlyRate == null
        ? lillesand
        : withOwnFigures(lillesand, [
            { id: 'supportHour', from, value: oreFromKroner(hourlyRate), source: 'the example' },
          ]);
    const entry: Entry = timeEntry({ minutes: hours(count), note: 'AB' });
    const { claim, issues } = assess([entry], { ...NO_SETTINGS, route: 'member' }, rules, '2024-12-31' as Day);
    const code = firstCode(issues.filter(({ severity }) => severity === 'error'));
    return { amount: sumKroner(claim.lines), ...(code ? { code } : {}) };
  },
};

function oneWayOf({ kmOneWay, kmRoundTrip }: Inputs): Metres | undefined {
  const km = kmOneWay ?? (kmRoundTrip === undefined ? undefined : kmRoundTrip / 2);
  return km === undefined ? undefined : metresFromKm(km);
}
