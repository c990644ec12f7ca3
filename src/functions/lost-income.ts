import type { Rules } from '../claim/rules';
import { termReader } from '../claim/terms';
import { minutes } from '../values/minutes';
import { kronerFromOre } from '../values/money';
import { amount, hours, isOmitted, optional, quotedText, required, yesNo } from './arguments';
import { workedOut, type CellClaim } from './line';
import { wrong } from './refusal';
import { chosenDay, chosenRules } from './regulations';

// The comments of these functions, and the names of their parameters, are the user's help in Excel.

/**
 * Tapt arbeidsinntekt på én dag, høyst reglementets grense for timene eller dagen.
 * @customfunction TAPTINNTEKT
 * @param [timer] Timer i ordinær arbeidstid, alle dagens timer samlet, for eksempel 7,5. Kan stå tom når dagen er hel, eller når beløpet er oppgitt og reglementet ikke har noen grense per time.
 * @param [timesats] Kroner per time, med feriepenger. Kan stå tom når beløpet er oppgitt.
 * @param [dag] Dagen. Utelates den, gjelder siste dag reglementet er kontrollert for.
 * @param [reglement] Reglementet, for eksempel vestland-provenemnd. Kan utelates.
 * @param [heldag] Ja når arbeidsgiveren har bekreftet en hel dag.
 * @param [beløp] Dagens tap i kroner, med feriepenger, i stedet for timer og timesats.
 * @param [type] Dokumentert, ulegitimert eller vikar. Utelates den, er tapet dokumentert.
 * @returns Kroner, etter grensen for dagen.
 */
export function cellLostIncome(
  timer?: unknown,
  timesats?: unknown,
  dag?: unknown,
  reglement?: unknown,
  heldag?: unknown,
  beløp?: unknown,
  type?: unknown,
): number {
  return kronerFromOre(workedOut(lostIncomeClaim(timer, timesats, dag, reglement, heldag, beløp, type)));
}

export function lostIncomeClaim(
  ...[timer, timesats, dag, reglement, heldag, beløp, type]: readonly unknown[]
): CellClaim {
  const rules = chosenRules(reglement);
  const rule = isOmitted(type) ? 'lostIncome' : lossRule(type, rules);
  const wholeDay = optional(heldag, yesNo) ?? false;
  const stated = optional(beløp, amount);
  const isTimed = !wholeDay && (stated === undefined || isHeldByTheHour(rule, rules));
  const length = isOmitted(timer) && !isTimed ? minutes(0) : hours(required(timer, 'timer'));
  const needsRate = stated === undefined && rule === 'lostIncome';
  const hourlyOre = needsRate ? amount(required(timesats, 'timesats')) : undefined;
  return {
    entry: {
      entry: 'time',
      minutes: length,
      wholeDay,
      probable: true,
      ...(stated === undefined ? {} : { loss: stated }),
      ...(rule === 'lostIncome' ? {} : { lossType: rule }),
    },
    route: 'member',
    rule,
    day: chosenDay(dag, rules),
    rules,
    settings: { wage: { socialCosts: [], ...(hourlyOre === undefined ? {} : { hourlyOre }) } },
  };
}

type LossRule = 'lostIncome' | 'unsubstantiated' | 'substitute';

/** The kinds of loss that a regulation has, by what people call them. */
function lossRule(type: unknown, { regulation }: Rules): LossRule {
  const terms = Object.entries(regulation.kinds).flatMap(([id, { rule, name, aliases }]) =>
    LOSS_RULES.includes(rule)
      ? [{ id: rule, words: [id, ...Object.values(name), ...aliases, ...LOSS_WORDS[rule as LossRule]] }]
      : [],
  );
  const found = termReader(terms)(String(type));
  return found.match === 'one' ? (found.id as LossRule) : wrong('lossType', { text: quotedText(type) });
}

/** Where each hour has its limit, an amount without hours would be held against none. */
function isHeldByTheHour(rule: LossRule, { regulation }: Rules): boolean {
  return Object.values(regulation.kinds).some((kind) => kind.rule === rule && kind.cap.hour !== undefined);
}

const LOSS_RULES: readonly string[] = ['lostIncome', 'unsubstantiated', 'substitute'];
const LOSS_WORDS: Readonly<Record<LossRule, readonly string[]>> = {
  lostIncome: ['dokumentert', 'documented'],
  unsubstantiated: ['udokumentert', 'undocumented'],
  substitute: ['vikar'],
};
