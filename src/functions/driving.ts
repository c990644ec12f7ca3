import { mileage, type MileageKind } from '../claim/mileage';
import { noRate, type Rules } from '../claim/rules';
import { termReader, type TermMatch } from '../claim/terms';
import type { Metres } from '../values/distance';
import { NO_ORE, type Ore } from '../values/money';
import { amount, day, isOmitted, km, optional, quotedText, required } from './arguments';
import type { CellClaim } from './line';
import { kronerOfPart, partOf } from './parts';
import { cellLanguage } from './cell-language';
import { refused, unknown, wrong } from './refusal';
import { booksOf, chosenRules, USUAL } from './regulations';

// The comments of these functions, and the names of their parameters, are the user's help in Excel.

/**
 * Kjøregodtgjørelse: kilometer til satsen for kjøretøyet, med tillegg for passasjerer og bompenger.
 * @customfunction KILOMETER
 * @param kilometer Kjørte kilometer, for eksempel 37,5.
 * @param dag Dagen du kjørte.
 * @param [kjøretøy] Bil, motorsykkel, båt og så videre. Utelates det, er det bil.
 * @param [passasjerKm] Kilometer passasjerene satt på, lagt sammen for alle.
 * @param [tillegg] Tilhenger, skogsvei eller utstyr. Flere skilles med komma.
 * @param [bompenger] Bompenger i kroner.
 * @param [del] Beløp, skattefri eller skattepliktig. Utelates den, er det hele beløpet.
 * @param [reglement] Reglementet. Utelates det, gjelder statens satser.
 * @returns Kroner.
 */
export function cellMileage(
  kilometer: unknown,
  dag: unknown,
  kjøretøy?: unknown,
  passasjerKm?: unknown,
  tillegg?: unknown,
  bompenger?: unknown,
  del?: unknown,
  reglement?: unknown,
): number {
  const rules = chosenRules(reglement, USUAL.driving);
  const { kind, vehicleOf } = mileageOf(rules);
  const distance = km(required(kilometer, 'kilometer'));
  if (distance <= 0) return refused({ code: 'km/not-positive', values: {} });
  const on = day(required(dag, 'dag'));
  const seated = isOmitted(passasjerKm) ? (0 as Metres) : km(passasjerKm);
  const found = mileage(
    {
      day: on,
      distance,
      vehicle: isOmitted(kjøretøy) ? kind.defaultVehicle : vehicleId(kjøretøy, vehicleOf),
      passengers: seated > 0 ? [seated] : NONE,
      supplements: isOmitted(tillegg) ? NONE : supplementsOf(String(tillegg)),
    },
    kind,
    booksOf(rules),
  );
  if (found.outcome === 'noRate') return refused(noRate(found.missing, on, {}));
  if (found.outcome === 'noSupplement') return unknown('noRule', { regulation: rules.regulation.name[cellLanguage()] });
  const tolls = optional(bompenger, amount) ?? NO_ORE;
  let amountOre: number = tolls;
  let taxFreeOre: number | null = tolls;
  for (const part of found.parts) {
    amountOre += part.amountOre;
    taxFreeOre = taxFreeOre === null || part.taxFreeOre === null ? null : taxFreeOre + part.taxFreeOre;
  }
  return kronerOfPart(partOf(del), amountOre as Ore, taxFreeOre as Ore | null);
}

const NONE: readonly never[] = [];

/** The claim that KRAV.FORKLAR explains. */
export function mileageClaim(
  ...[kilometer, dag, kjøretøy, passasjerKm, tillegg, bompenger, , reglement]: readonly unknown[]
): CellClaim {
  const supplements = isOmitted(tillegg) ? [] : supplementsOf(String(tillegg));
  return {
    entry: {
      entry: 'driving',
      distance: km(required(kilometer, 'kilometer')),
      passengers: isOmitted(passasjerKm) ? [] : [{ distance: km(passasjerKm) }],
      ...(isOmitted(kjøretøy) ? {} : { vehicle: String(kjøretøy) }),
      ...Object.fromEntries(supplements.map((one) => [one, true])),
      ...(isOmitted(bompenger) ? {} : { tolls: amount(bompenger) }),
    },
    route: 'member',
    rule: 'mileage',
    day: day(required(dag, 'dag')),
    rules: chosenRules(reglement, USUAL.driving),
  };
}

const SUPPLEMENTS = [
  [/tilheng|trailer/i, 'trailer'],
  [/skog|anlegg|forest/i, 'forestRoad'],
  [/utstyr|materiell|equipment/i, 'equipment'],
] as const;

function supplementsOf(text: string): (typeof SUPPLEMENTS)[number][1][] {
  const found = text.split(/[,;+]|\bog\b|\band\b/).flatMap((word) => {
    if (word.trim() === '') return [];
    const supplement = SUPPLEMENTS.find(([name]) => name.test(word));
    return [supplement ? supplement[1] : wrong('supplement', { text: quotedText(word.trim()) })];
  });
  // «Skogs- og anleggsvei» is one supplement in two words.
  return [...new Set(found)];
}

interface MileageRules {
  readonly kind: MileageKind;
  readonly vehicleOf: (text: string) => TermMatch;
}

const known = new WeakMap<Rules, MileageRules>();

function mileageOf(rules: Rules): MileageRules {
  const found = known.get(rules);
  if (found) return found;
  const { kinds, name } = rules.regulation;
  const kind = Object.values(kinds).find((one): one is MileageKind => one.rule === 'mileage');
  if (!kind) return unknown('noRule', { regulation: name[cellLanguage()] });
  const terms = Object.entries(kind.vehicles).map(([id, vehicle]) => ({
    id,
    words: [id, ...Object.values(vehicle.name), ...vehicle.aliases],
  }));
  const made = { kind, vehicleOf: termReader(terms) };
  known.set(rules, made);
  return made;
}

function vehicleId(value: unknown, vehicleOf: MileageRules['vehicleOf']): string {
  const found = vehicleOf(String(value));
  return found.match === 'one' ? found.id : wrong('vehicle', { text: quotedText(value) });
}
