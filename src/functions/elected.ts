import { termReader } from '../claim/terms';
import type { Rules } from '../claim/rules';
import type { KindOf } from '../regulation/kinds';
import { kronerFromOre } from '../values/money';
import { amount, count, day, hours, isOmitted, quotedText, required, yesNo } from './arguments';
import { workedOut, type CellClaim } from './line';
import { wrong } from './refusal';
import { chosenRules, namesOf, USUAL } from './regulations';

// The comments of these functions, and the names of their parameters, are the user's help in Excel.

/**
 * Møtegodtgjørelse for ett møte. Flere møter etter hverandre samme dag gir bare det høyeste; det ser Krav i arket, ikke i en celle.
 * @customfunction MOTE
 * @param utvalg Utvalget, for eksempel Kommunestyret.
 * @param dag Dagen for møtet.
 * @param [rolle] Medlem eller leder. Leder gjelder når lederen ikke har fast godtgjørelse.
 * @param [enkeltsak] Ja når et varamedlem er innkalt til en enkelt sak.
 * @param [arrangement] Kurs, konferanse, orientering, folkemøte eller befaring, når det ikke er et møte.
 * @param [møteplikt] Ja når hele utvalget er innkalt med møteplikt.
 * @param [reglement] Reglementet. Utelates det, gjelder bamble-folkevalgte.
 * @returns Kroner.
 */
export function cellMeeting(
  utvalg: unknown,
  dag: unknown,
  rolle?: unknown,
  enkeltsak?: unknown,
  arrangement?: unknown,
  møteplikt?: unknown,
  reglement?: unknown,
): number {
  return kronerFromOre(workedOut(meetingClaim(utvalg, dag, rolle, enkeltsak, arrangement, møteplikt, reglement)));
}

export function meetingClaim(
  ...[utvalg, dag, rolle, enkeltsak, arrangement, møteplikt, reglement]: readonly unknown[]
): CellClaim {
  const rules = chosenRules(reglement, USUAL.elected);
  return {
    entry: {
      entry: 'meeting',
      body: bodyOf(required(utvalg, 'utvalg'), rules),
      ...(isOmitted(rolle) ? {} : { role: String(rolle) }),
      ...(isOmitted(enkeltsak) ? {} : { singleCase: yesNo(enkeltsak) }),
      ...(isOmitted(arrangement) ? {} : { event: eventOf(arrangement, rules) }),
      ...(isOmitted(møteplikt) ? {} : { wholeBodySummoned: yesNo(møteplikt) }),
    },
    route: 'member',
    rule: 'meeting',
    day: day(required(dag, 'dag')),
    rules,
  };
}

type MeetingKind = KindOf<'meeting'>;

/** A regulation without meetings is for the claim to refuse. */
function meetingKind({ regulation }: Rules): MeetingKind | undefined {
  return Object.values(regulation.kinds).find((kind): kind is MeetingKind => kind.rule === 'meeting');
}

function bodyOf(utvalg: unknown, rules: Rules): string {
  const bodies = meetingKind(rules)?.bodies;
  return bodies && !isNamed(utvalg, bodies)
    ? wrong('body', { text: quotedText(utvalg), names: namesOf(bodies) })
    : String(utvalg);
}

/** In a sheet an unknown event is paid as a meeting, with a warning. A cell cannot warn. */
function eventOf(arrangement: unknown, rules: Rules): string {
  const events = meetingKind(rules)?.unpaid.events;
  const text = String(arrangement);
  return events && !isNamed(arrangement, events) && !/møte|meeting/i.test(text)
    ? wrong('event', { text: quotedText(arrangement), names: namesOf(events) })
    : text;
}

type Named = MeetingKind['bodies'][string] | MeetingKind['unpaid']['events'][string];

function isNamed(value: unknown, things: Readonly<Record<string, Named>>): boolean {
  let reader = readers.get(things);
  if (!reader) {
    const terms = Object.entries(things).map(([id, { name, aliases }]) => ({
      id,
      words: [id, ...Object.values(name), ...aliases],
    }));
    readers.set(things, (reader = termReader(terms)));
  }
  return reader(String(value)).match === 'one';
}

const readers = new WeakMap<object, ReturnType<typeof termReader>>();

/**
 * Barnepass under et møte, etter reglementets timesats. Over reglementets grense må utgiften dokumenteres.
 * @customfunction BARNEPASS
 * @param timer Timer barnepass, for eksempel 3,5. Kan stå tom når beløpet er oppgitt.
 * @param alder Barnets alder i hele år den dagen.
 * @param dag Dagen for barnepasset.
 * @param [beløp] Beløpet du betalte, i kroner. Det laveste av beløpet og timene gjelder.
 * @param [dokumentert] Ja når utgiften er dokumentert.
 * @param [reglement] Reglementet. Utelates det, gjelder bamble-folkevalgte.
 * @returns Kroner.
 */
export function cellChildcare(
  timer: unknown,
  alder: unknown,
  dag: unknown,
  beløp?: unknown,
  dokumentert?: unknown,
  reglement?: unknown,
): number {
  return kronerFromOre(workedOut(childcareClaim(timer, alder, dag, beløp, dokumentert, reglement)));
}

export function childcareClaim(...[timer, alder, dag, beløp, dokumentert, reglement]: readonly unknown[]): CellClaim {
  return {
    entry: {
      entry: 'childcare',
      childAge: count(required(alder, 'alder')),
      ...(isOmitted(timer) && !isOmitted(beløp) ? {} : { minutes: hours(required(timer, 'timer')) }),
      ...(isOmitted(beløp) ? {} : { amount: amount(beløp) }),
      ...(isOmitted(dokumentert) ? {} : { documented: yesNo(dokumentert) }),
    },
    route: 'member',
    rule: 'childcare',
    day: day(required(dag, 'dag')),
    rules: chosenRules(reglement, USUAL.elected),
  };
}
