import type { KindOf } from '../regulation/kinds';
import { NO_ORE } from '../values/money';
import { openLine, placeOf, refusedBy, type Assessing } from './assessing';
import type { Candidate, HonorariumEntry } from './entry';
import { bandOf } from './bands';
import { fee } from './honorarium';
import { issue, type Issue } from './issue';
import { named } from './named-as-asked';
import { refundLineAllowed } from './refund-line-allowed';

/** Lines for fees by the piece. On a route that has none (an employer's invoice) each is refused with 0, and said. */
export function honorariumLines(entries: readonly HonorariumEntry[], assessing: Assessing): void {
  for (const entry of entries) {
    const id = typeOf(entry, assessing);
    if (id === undefined) continue;
    const { regulation } = assessing.rules;
    const kind = regulation.kinds[id] as KindOf<'perPiece'>;
    const candidates = candidatesFor(entry, kind);
    const open = { ...openLine(entry, id, assessing.lineBasis(id)), count: entry.count, candidates };
    const refusal = notHere(entry, id, assessing);
    if (refusal) {
      assessing.add(refusal);
      assessing.lines.push({ ...open, rawOre: NO_ORE, cutOre: NO_ORE, amountOre: NO_ORE, trail: [refusedBy(refusal)] });
      continue;
    }
    const figureId = figureOf(entry, kind, assessing);
    const rate = figureId && assessing.figure(figureId, entry.day, placeOf(entry, 'day'));
    if (!rate) {
      assessing.lines.push(open);
      continue;
    }
    const { amountOre, issues } = fee(entry, kind, assessing.kindName(id), rate.value);
    assessing.add(...issues);
    const paid = issues.length === 0 && amountOre !== null;
    assessing.lines.push({
      ...open,
      basis: assessing.lineBasis(id, rate.basis),
      rateOre: rate.value,
      rawOre: amountOre,
      cutOre: amountOre === null ? null : NO_ORE,
      amountOre,
      trail: paid
        ? [
            { step: 'count', count: entry.count, rateOre: rate.value, amountOre },
            { step: 'amount', amountOre },
          ]
        : issues.map(refusedBy),
    });
  }
}

function typeOf(entry: HonorariumEntry, assessing: Assessing): string | undefined {
  const found = assessing.feeTypeOf(entry.type);
  if (found.match === 'one') return found.id;
  assessing.add(issue('error', 'honorarium/type-not-recognised', placeOf(entry, 'honorarium'), { text: entry.type }));
  return undefined;
}

/** Why the fee is not paid on this claim, whatever its count. */
function notHere(entry: HonorariumEntry, id: string, assessing: Assessing): Issue | undefined {
  const { regulation } = assessing.rules;
  const refund = assessing.kindOfRule('employerRefund');
  if (refund && !refundLineAllowed(refund.kind, id)) {
    return issue('warning', 'member-expenses/not-on-employer-invoice', placeOf(entry, 'honorarium'), {
      type: assessing.kindName(id),
    });
  }
  if (!entry.activity) return undefined;
  const beside = assessing.feeTypeOf(entry.activity);
  const other = beside.match === 'one' ? regulation.kinds[beside.id] : undefined;
  const excluded = other?.rule === 'perPiece' ? other.excludes.find(({ kind }) => kind === id) : undefined;
  if (!excluded || beside.match !== 'one') return undefined;
  const place = placeOf(entry, 'activity');
  return excluded.code === 'meeting/not-with-additional-protocol'
    ? issue('error', excluded.code, place, {})
    : issue('error', excluded.code, place, { activity: assessing.kindName(beside.id) });
}

/** @source V-76, V-77: an interrupted exam that cannot be used again gives the role's full fee */
function figureOf(entry: HonorariumEntry, kind: KindOf<'perPiece'>, assessing: Assessing): string | undefined {
  if (kind.byLength && entry.minutes !== undefined) return bandOf(entry.minutes, kind.byLength)?.figure ?? kind.figure;
  const whenNot = kind.figureWhenNotReusable;
  if (!whenNot || entry.reusable === true) return kind.figure;
  if (entry.reusable === undefined) {
    assessing.add(issue('error', 'interrupted/reusable-not-stated', placeOf(entry, 'reusable'), {}));
    return undefined;
  }
  const role = entry.role === undefined ? undefined : assessing.feeTypeOf(entry.role);
  const figure = role?.match === 'one' ? { leader: whenNot.leader, member: whenNot.member }[role.id] : undefined;
  if (!figure) assessing.add(issue('error', 'interrupted/role-not-stated', placeOf(entry, 'role'), {}));
  return figure;
}

/** Named as the payer asks; a birth date is kept only where it is demanded. */
function candidatesFor({ candidates = [] }: HonorariumEntry, kind: KindOf<'perPiece'>): readonly Candidate[] {
  const people = candidates.map((candidate) => named(candidate, kind.candidates));
  if (kind.needs.some(({ what }) => what === 'candidateBirthDates')) return people;
  return people.map(({ name }) => (name === undefined ? {} : { name }));
}
