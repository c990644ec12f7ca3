import { noRate, FigureBook } from '../claim/rules';
import { termReader } from '../claim/terms';
import { kronerFromOre } from '../values/money';
import { count, day, quotedText, required } from './arguments';
import { workedOut, type CellClaim } from './line';
import { refused, wrong } from './refusal';
import { chosenDay, chosenRules, namesOf } from './regulations';

// The comments of these functions, and the names of their parameters, are the user's help in Excel.

/**
 * Satsen som gjelder en dag. Prosentsatser kommer som prosent: gi cellen prosentformat.
 * @customfunction SATS
 * @param reglement Reglementet, for eksempel vestland-provenemnd.
 * @param sats Navnet på satsen, for eksempel Fritidssats eller Arbeidsgiveravgift sone I.
 * @param dag Dagen satsen skal gjelde.
 * @returns Kroner, eller prosent.
 */
export function cellRate(reglement: unknown, sats: unknown, dag: unknown): number {
  const rules = chosenRules(required(reglement, 'reglement'));
  const name = String(required(sats, 'sats'));
  const on = day(required(dag, 'dag'));
  const figures = { ...rules.national.figures, ...rules.regulation.figures };
  const terms = Object.entries(figures).map(([id, { name: names }]) => ({
    id,
    words: [id, ...Object.values(names ?? {})],
  }));
  const match = termReader(terms)(name);
  if (match.match !== 'one') return wrong('rate', { text: quotedText(sats), names: namesOf(rules.regulation.figures) });
  const found = new FigureBook(rules).on(match.id, on);
  if (!found.found) return refused(noRate(found, on, {}));
  return figures[match.id]?.unit === 'percent' ? found.value / 10_000 : kronerFromOre(found.value);
}

/**
 * Honorar: så mange til satsen som gjelder den dagen.
 * @customfunction HONORAR
 * @param type Honoraret, for eksempel Prøvehonorar leder eller Møtehonorar.
 * @param antall Antall kandidater, prøver, møter eller oppdrag.
 * @param [dag] Dagen for oppdraget. Utelates den, gjelder siste dag reglementet er kontrollert for.
 * @param [reglement] Reglementet, for eksempel vestland-provenemnd. Kan utelates.
 * @returns Kroner.
 */
export function cellFee(type: unknown, antall: unknown, dag?: unknown, reglement?: unknown): number {
  return kronerFromOre(workedOut(feeClaim(type, antall, dag, reglement)));
}

export function feeClaim(...[type, antall, dag, reglement]: readonly unknown[]): CellClaim {
  const rules = chosenRules(reglement);
  const { kinds } = rules.regulation;
  const fees = Object.entries(kinds).filter(([, { rule }]) => rule === 'perPiece');
  const terms = fees.map(([id, { name, aliases, entryType }]) => ({
    id,
    words: [id, entryType ?? id, ...Object.values(name), ...aliases],
  }));
  const match = termReader(terms)(String(required(type, 'type')));
  if (match.match !== 'one') return wrong('fee', { text: quotedText(type), names: namesOf(Object.fromEntries(fees)) });
  const pieces = count(required(antall, 'antall'));
  const entry = { entry: 'honorarium', type: match.id, count: pieces, reusable: true } as const;
  return { entry, route: 'member', rule: 'perPiece', day: chosenDay(dag, rules), rules };
}
