import type { Claim, ClaimLine } from '../../claim/claim';
import { dayText, hoursText, amountText, valueText } from '../../text/values';
import { kmFromMetres } from '../../values/distance';
import { lineText } from '../claim-text';
import type { PaperContext } from '../context';
import { entryOf } from '../form/entry-of';
import { oneLine } from '../pdf/clean-text';
import type { Words } from '../words';

/** One line as it is typed into the payer's expense system. */
export interface ListEntry {
  readonly line: ClaimLine;
  readonly date: string;
  /** The type's own name there, e.g. «PRØVENEMND Møtehonorar». */
  readonly type: string;
  readonly quantity: string;
  readonly amount: string;
  readonly account: string;
  readonly comment: string;
}

/** The lines of a claim in the order they are entered: by day, then as the regulation lists its kinds. */
export function listEntries(claim: Claim, context: PaperContext, words: Words): ListEntry[] {
  const kinds = claim.totals.byKind.map(({ kind }) => kind);
  const rank = ({ kind }: ClaimLine): number => kinds.indexOf(kind);
  return [...claim.lines]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : rank(a) - rank(b) || a.row - b.row))
    .map((line) => ({
      line,
      date: dayText(line.day),
      type: oneLine(typeOf(claim, line, context)),
      quantity: quantityOf(line, words),
      amount: line.amountOre === null ? words.label.noneCut : amountText(line.amountOre, words.language),
      account: line.account ? `${line.account.responsibility} / ${line.account.function}` : '',
      comment: commentOf(claim, line),
    }));
}

function typeOf(claim: Claim, line: ClaimLine, { kinds }: PaperContext): string {
  const kind = kinds[line.kind];
  return kind?.entryType ?? entryOf(claim, line, 'outlay')?.type ?? kind?.name ?? line.kind;
}

function quantityOf({ distance, count, minutes }: ClaimLine, { language, form, label }: Words): string {
  if (distance !== null) return `${valueText('km', kmFromMetres(distance), language)} km`;
  if (count !== null) return String(count);
  return minutes === null ? label.noneCut : `${hoursText(minutes, language)} ${form.head.hours.toLowerCase()}`;
}

function commentOf(claim: Claim, line: ClaimLine): string {
  const contact = entryOf(claim, line, 'honorarium')?.contact;
  return [lineText(line), contact]
    .filter(Boolean)
    .map((text) => oneLine(String(text)))
    .join('; ');
}
