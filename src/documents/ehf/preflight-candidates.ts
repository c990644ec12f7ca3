import { doubtful, type Finding } from './findings';
import type { EhfInvoice } from './model';

/**
 * Candidates named where the invoice has free text. An invoice is read by many who have no business with who took an exam, and is kept for
 * years. A warning, since the name may be someone else's.
 */
export function candidateFindings(invoice: EhfInvoice, candidates: readonly string[]): readonly Finding[] {
  const { notes, lines, allowances, attachments } = invoice;
  const texts = [
    ...notes,
    ...lines.flatMap(({ name, description }) => [name, description]),
    ...allowances.map(({ reason }) => reason),
    ...attachments.flatMap(({ filename, description }) => [filename, description]),
  ];
  return candidates
    .filter((name) => texts.some((text) => text !== undefined && names(text, name)))
    .map((name) => doubtful('ehf/candidate-named', '', { name }));
}

/** Whole names alone: a given name by itself may be anybody's. In a file name, words are parted by other signs than spaces. */
function names(text: string, name: string): boolean {
  const wanted = wordsOf(name);
  return wanted.length > 1 && ` ${wordsOf(text).join(' ')} `.includes(` ${wanted.join(' ')} `);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
}
