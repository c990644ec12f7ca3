import type { Basis, Claim, ClaimLine } from '../claim/claim';
import { dayText } from '../text/values';
import type { PaperContext } from './context';
import { capitalised } from './claim-text';
import { oneLine } from './pdf/clean-text';
import type { Words } from './words';

/** What the lines rest on, numbered so that each line can point to it. */
export interface NumberedBasis {
  readonly notes: readonly string[];
  /** E.g. "1, 2". */
  readonly numbersOf: (line: ClaimLine) => string;
}

export function numberedBasis(claim: Claim, kinds: PaperContext['kinds'], words: Words): NumberedBasis {
  const notes: string[] = [];
  const numberOf = (note: string): number => {
    if (!notes.includes(note)) notes.push(note);
    return notes.indexOf(note) + 1;
  };
  const numbers = new Map<ClaimLine, string>();
  for (const line of claim.lines) {
    const name = oneLine(kinds[line.kind]?.name ?? line.kind);
    const of = [noteOf(line.basis, name, words)];
    for (const { component, basis } of line.components)
      if (basis)
        of.push(noteOf(basis, words.label.component[component === 'socialCost' ? 'socialCosts' : component], words));
    if (line.capBasis) of.push(noteOf(line.capBasis, `${name}, ${words.label.capPerDay}`, words));
    numbers.set(line, [...new Set(of.map(numberOf))].join(', '));
  }
  return { notes, numbersOf: (line) => numbers.get(line) ?? '' };
}

function noteOf({ from, source }: Basis, subject: string, words: Words): string {
  return words.text.basisNote({
    subject: capitalised(subject),
    from: dayText(from),
    source: oneLine(source.title),
    place: oneLine(source.place),
    readOn: dayText(source.readOn),
    secondary: source.confidence === 'secondary',
    user: source.confidence === 'user',
  });
}

/** Whether any line rests on a source of this confidence. */
export function restsOn(claim: Claim, confidence: Basis['source']['confidence']): boolean {
  return claim.lines.some((line) =>
    [line.basis, line.capBasis, ...line.components.map(({ basis }) => basis)].some(
      (basis) => basis?.source.confidence === confidence,
    ),
  );
}
