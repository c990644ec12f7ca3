import { kmFromMetres } from '../values/distance';
import { NO_ORE, sumOre, type Ore } from '../values/money';
import { openLine, placeOf, refusedBy, type Assessing } from './assessing';
import type { TrailStep } from './claim';
import type { DrivingEntry } from './entry';
import { issue, type Issue } from './issue';
import { mileage, type Drive, type MileageKind } from './mileage';
import { noRate } from './rules';
import { withoutRule } from './without-rule';

/** Lines for driving. Tolls are refunded beside the mileage. */
export function drivingLines(entries: readonly DrivingEntry[], assessing: Assessing): void {
  if (entries.length === 0) return;
  const found = assessing.kindOfRule('mileage');
  if (!found) {
    withoutRule(entries, 'km', assessing);
    return;
  }
  const kmOfDay = new Map<string, number>();
  for (const entry of entries) {
    const km = (kmOfDay.get(entry.day) ?? 0) + kmFromMetres(entry.distance);
    kmOfDay.set(entry.day, km);
    if (km > found.kind.mostKmADay)
      assessing.add(issue('warning', 'km/unusual', placeOf(entry, 'km'), { km, most: found.kind.mostKmADay }));
    drivingLine(entry, found.id, found.kind, assessing);
  }
}

function drivingLine(entry: DrivingEntry, id: string, kind: MileageKind, assessing: Assessing): void {
  const line = openLine(entry, id, assessing.lineBasis(id));
  line.distance = entry.distance;
  assessing.lines.push(line);
  const missing = missingOf(entry, kind);
  assessing.add(...missing);
  const drive = driveOf(entry, kind, assessing);
  if (!drive || missing.length > 0) {
    line.trail = missing.map(refusedBy);
    return;
  }
  const found = mileage(drive, kind, assessing.figures);
  if (found.outcome === 'noRate') {
    assessing.add(noRate(found.missing, entry.day, placeOf(entry, 'day')));
    return;
  }
  if (found.outcome === 'noSupplement') {
    assessing.add(issue('error', 'kind/not-in-regulation', placeOf(entry), { what: found.supplement }));
    return;
  }
  const tolls = entry.tolls ?? NO_ORE;
  const rawOre = sumOre([...found.parts.map(({ amountOre }) => amountOre), tolls]);
  const taxFree = sumKnown([...found.parts.map(({ taxFreeOre }) => taxFreeOre), tolls]);
  const trail: TrailStep[] = found.parts.map(({ part, distance, rate, amountOre }) => {
    assessing.used(rate);
    return { step: 'distance', part, km: kmFromMetres(distance), rateOre: rate.value, amountOre };
  });
  if (tolls > 0) trail.push({ step: 'tolls', amountOre: tolls });
  trail.push({ step: 'amount', amountOre: rawOre });
  if (taxFree === null) assessing.once(issue('info', 'tax-free/unknown', {}, { day: entry.day }));
  else trail.push({ step: 'taxFree', taxFreeOre: taxFree, taxableOre: (rawOre - taxFree) as Ore });
  const [vehicle] = found.parts;
  if (vehicle) line.basis = assessing.lineBasis(id, vehicle.rate.basis);
  line.rateOre = vehicle?.rate.value ?? null;
  line.rawOre = line.amountOre = rawOre;
  line.cutOre = NO_ORE;
  line.taxFreeOre = taxFree;
  line.trail = trail;
}

/** `null` when one of them is unknown. */
export function sumKnown(amounts: readonly (Ore | null)[]): Ore | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? sumOre(known) : null;
}

/** @source T-25 … T-27: a route and a purpose, also where the kilometres are typed */
function missingOf(entry: DrivingEntry, { needs }: MileageKind): Issue[] {
  const missing: Issue[] = [];
  if (entry.distance <= 0) missing.push(issue('error', 'km/not-positive', placeOf(entry, 'km'), {}));
  if (needs.includes('route') && !entry.route)
    missing.push(issue('error', 'driving/route-missing', placeOf(entry, 'route'), {}));
  if (needs.includes('purpose') && !entry.purpose)
    missing.push(issue('error', 'driving/purpose-missing', placeOf(entry, 'purpose'), {}));
  return missing;
}

function driveOf(entry: DrivingEntry, kind: MileageKind, assessing: Assessing): Drive | undefined {
  const vehicle = entry.vehicle ? assessing.termOf(kind.vehicles, entry.vehicle) : undefined;
  if (vehicle && vehicle.match !== 'one') {
    assessing.add(issue('error', 'vehicle/not-recognised', placeOf(entry, 'vehicle'), { text: entry.vehicle ?? '' }));
    return undefined;
  }
  return {
    day: entry.day,
    distance: entry.distance,
    vehicle: vehicle?.id ?? kind.defaultVehicle,
    passengers: entry.passengers.map(({ distance }) => distance),
    supplements: (['trailer', 'forestRoad', 'equipment'] as const).filter((part) => entry[part] === true),
  };
}
