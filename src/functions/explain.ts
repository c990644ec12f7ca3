import { explain } from '../text/explain';
import { oreFromKroner } from '../values/money';
import { isOmitted, quotedText, required } from './arguments';
import type { CellFunction } from './columns';
import { cellMileage, mileageClaim } from './driving';
import { cellChildcare, cellMeeting, childcareClaim, meetingClaim } from './elected';
import { cellLeisure, cellRefund, leisureClaim, refundCellClaim } from './hours';
import { cellPerDiem, perDiemClaim } from './journeys';
import { lineOf, type CellClaim } from './line';
import { cellLostIncome, lostIncomeClaim } from './lost-income';
import { cellFee, feeClaim } from './rates';
import { cellLanguage } from './cell-language';
import { cellSentence, inputError, issueSentence, wrong } from './refusal';
import { cellSelfEmployed, selfEmployedClaim } from './self-employed';

// The comments of these functions, and the names of their parameters, are the user's help in Excel.

interface Explained {
  /** In English Excel. */
  readonly english: string;
  readonly others?: readonly string[];
  readonly formula: CellFunction;
  readonly claimOf: (...values: readonly unknown[]) => CellClaim;
}

const EXPLAINED: Readonly<Record<string, Explained>> = {
  DIETT: { english: 'PERDIEM', formula: cellPerDiem, claimOf: perDiemClaim },
  KILOMETER: { english: 'MILEAGE', others: ['KM'], formula: cellMileage, claimOf: mileageClaim },
  HONORAR: { english: 'FEE', formula: cellFee, claimOf: feeClaim },
  TAPTINNTEKT: { english: 'LOSTINCOME', formula: cellLostIncome, claimOf: lostIncomeClaim },
  FRITID: { english: 'LEISURE', formula: cellLeisure, claimOf: leisureClaim },
  MOTE: { english: 'MEETING', others: ['MØTE'], formula: cellMeeting, claimOf: meetingClaim },
  BARNEPASS: { english: 'CHILDCARE', formula: cellChildcare, claimOf: childcareClaim },
  REFUSJON: { english: 'REFUND', formula: cellRefund, claimOf: refundCellClaim },
  NARING: { english: 'SELFEMPLOYED', others: ['NÆRING'], formula: cellSelfEmployed, claimOf: selfEmployedClaim },
};

/**
 * Hvorfor et beløp er som det er: hvert steg på sin linje, med regel, versjon og kilde. Gi den formelens navn, og så de samme verdiene.
 * @customfunction FORKLAR
 * @param formel Navnet på formelen, for eksempel DIETT.
 * @param verdier De samme verdiene som formelen har, i samme rekkefølge.
 * @returns Setninger, én på hver linje.
 */
export function cellExplain(formel: unknown, verdier: unknown[]): string[][] {
  const { formula, claimOf } = explainedOf(formel);
  // A repeating parameter comes as one list.
  const values = (Array.isArray(verdier) ? verdier : [verdier]).map(single);
  for (const value of values) if (value instanceof CustomFunctions.Error) return inputError(value);
  // What stops the formula stops its explanation, with the same words.
  const kroner = formula(...values);
  const { line, issues } = lineOf(claimOf(...values));
  if (!line) throw new Error('unreachable: the formula gave an amount without a line');
  const sentences = explain(line, cellLanguage(), (code) => {
    const found = issues.find((one) => one.code === code);
    return found && issueSentence(found);
  });
  if (formula === cellSelfEmployed && typeof kroner === 'number' && line.amountOre !== oreFromKroner(kroner))
    sentences.push(cellSentence('severalDays', { amountOre: oreFromKroner(kroner) }));
  return sentences.map((sentence) => [sentence]);
}

function explainedOf(formel: unknown): Explained {
  const name = String(required(formel, 'formel'))
    .trim()
    .toUpperCase()
    .replace(/^=?KRAV\./, '');
  const found = Object.entries(EXPLAINED).find(
    ([id, { english, others = [] }]) => id === name || english === name || others.includes(name),
  );
  const shown = Object.entries(EXPLAINED).map(([id, { english }]) => (cellLanguage() === 'en' ? english : id));
  return found ? found[1] : wrong('formula', { text: quotedText(formel), names: shown.join(', ') });
}

/** A cell that is pointed to comes as a range of one. */
function single(value: unknown): unknown {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  const cell: unknown = Array.isArray(first) ? (first as unknown[])[0] : first;
  return isOmitted(cell) ? null : cell;
}
