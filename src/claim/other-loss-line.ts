import type { KindOf } from '../regulation/kinds';
import { timesAmount } from '../regulation/amount-on';
import { type Ore } from '../values/money';
import { placeOf, refusedBy, type Assessing, type OpenLine } from './assessing';
import { bandAmount, bandOf, bandRate } from './bands';
import { addCappedLine, startLine } from './capped-line';
import type { TrailStep } from './claim';
import { limitOn } from './day-cap';
import type { TimeEntry } from './entry';
import { issue } from './issue';
import { wholeOf, type Part } from './ordinary-hours';
import { noRate } from './rules';
import { shareSteps } from './share-steps';

/**
 * A loss that the row says is of another kind than deducted wage: undocumented, or the cost of a substitute.
 *
 * @returns whether the row was such a one
 */
export function otherLossLine(entry: TimeEntry, entries: readonly TimeEntry[], assessing: Assessing): boolean {
  if (!entry.lossType) return false;
  const part = wholeOf(entry);
  const { kinds } = assessing.rules.regulation;
  const found = assessing.lossTypeOf(entry.lossType);
  if (found.match !== 'one') {
    assessing.add(issue('warning', 'loss-type/not-recognised', placeOf(entry, 'lossType'), { text: entry.lossType }));
    return false;
  }
  const kind = kinds[found.id];
  if (kind?.rule === 'unsubstantiated') unsubstantiatedLine(entry, part, found.id, kind, assessing);
  else if (kind?.rule === 'substitute') substituteLine(entry, part, found.id, kind, entries, assessing);
  else return false;
  return true;
}

/** @source B-38, B-113 … B-115: so much an hour or a day, when it is made probable */
function unsubstantiatedLine(
  entry: TimeEntry,
  part: Part,
  id: string,
  kind: KindOf<'unsubstantiated'>,
  assessing: Assessing,
): void {
  const open = startLine(entry, part, id, assessing);
  if (kind.mustBeProbable && entry.probable !== true) {
    const refusal = issue('error', 'loss/must-be-made-probable', placeOf(entry, 'probable'), { day: entry.day });
    assessing.add(refusal);
    assessing.lines.push({ ...open, trail: [refusedBy(refusal)] });
    return;
  }
  if (part.minutes === 0 && entry.wholeDay !== true) {
    assessing.add(issue('error', 'loss/hours-or-amount-missing', placeOf(entry, 'hours'), { day: entry.day }));
    assessing.lines.push(open);
    return;
  }
  const raw = unsubstantiatedRaw(entry, part, kind, open, assessing);
  if (raw) addCappedLine(open, raw.trail, raw.rawOre, kind.cap, assessing, entry.wholeDay);
  else assessing.lines.push(open);
}

function unsubstantiatedRaw(
  entry: TimeEntry,
  part: Part,
  kind: KindOf<'unsubstantiated'>,
  open: OpenLine,
  assessing: Assessing,
): { rawOre: Ore; trail: TrailStep[] } | undefined {
  if (entry.loss !== undefined) return { rawOre: entry.loss, trail: [{ step: 'stated', amountOre: entry.loss }] };
  const band = kind.byLength && entry.wholeDay !== true ? bandOf(part.minutes, kind.byLength) : undefined;
  const bandRateFound = band && bandRate(band, entry.day, assessing.figures, undefined);
  if (band && bandRateFound?.found) {
    const rawOre = bandAmount(band, assessing.used(bandRateFound));
    return { rawOre, trail: [...shareSteps(bandRateFound), { step: 'stated', amountOre: rawOre }] };
  }
  const share = { minutes: part.minutes, wholeDay: entry.wholeDay === true };
  const limit = limitOn(kind.cap, entry.day, undefined, assessing.figures, share);
  if ('missing' in limit) {
    assessing.add(noRate(limit.missing, entry.day, placeOf(entry, 'day')));
    return undefined;
  }
  const rate = limit.hour ?? limit.found;
  open.rateOre = rate.value;
  if (!limit.hour)
    return { rawOre: limit.dayOre, trail: [{ step: 'count', count: 1, rateOre: rate.value, amountOre: limit.dayOre }] };
  const rawOre = timesAmount(limit.hour, part.minutes, 60);
  return { rawOre, trail: [{ step: 'hours', minutes: part.minutes, rateOre: rate.value, amountOre: rawOre }] };
}

/** @source B-110: as an alternative to lost earnings */
function substituteLine(
  entry: TimeEntry,
  part: Part,
  id: string,
  kind: KindOf<'substitute'>,
  entries: readonly TimeEntry[],
  assessing: Assessing,
): void {
  const open = startLine(entry, part, id, assessing);
  if (entry.loss === undefined) {
    assessing.add(issue('error', 'loss/hours-or-amount-missing', placeOf(entry, 'loss'), { day: entry.day }));
    assessing.lines.push(open);
    return;
  }
  const both = entries.some((other) => other.day === entry.day && isOf(kind.insteadOf, other, assessing));
  if (both) {
    const refusal = issue('error', 'substitute/or-lost-income-not-both', placeOf(entry, 'lossType'), {
      day: entry.day,
    });
    assessing.add(refusal);
    assessing.lines.push({ ...open, trail: [refusedBy(refusal)] });
    return;
  }
  const trail: TrailStep[] = [{ step: 'stated', amountOre: entry.loss }];
  addCappedLine(open, trail, entry.loss, kind.cap, assessing, entry.wholeDay);
}

/** A row without a type is one of ordinary lost income. */
function isOf(kindId: string, entry: TimeEntry, assessing: Assessing): boolean {
  if (!entry.lossType) return true;
  const found = assessing.lossTypeOf(entry.lossType);
  return found.match === 'one' && found.id === kindId;
}
