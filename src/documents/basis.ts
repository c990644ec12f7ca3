import type { Basis, Claim, ClaimLine } from '../claim/claim';
import { IN_THE_ROW } from '../claim/user-amount';
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

/** What comes from one source, in one version, is one note: «Fritidssats; Møtehonorar, gjeld frå …: «kjelde»». */
export function numberedBasis(claim: Claim, kinds: PaperContext['kinds'], words: Words): NumberedBasis {
  const groups = new Map<string, { readonly basis: Basis; readonly subjects: Set<string> }>();
  const numberOf = (basis: Basis, subject: string): number => {
    const key = JSON.stringify([basis.from, basis.source]);
    const group = groups.get(key) ?? { basis, subjects: new Set() };
    groups.set(key, group);
    group.subjects.add(capitalised(subject));
    return [...groups.keys()].indexOf(key) + 1;
  };
  const numbers = new Map<ClaimLine, string>();
  for (const line of claim.lines) {
    const name = oneLine(kinds[line.kind]?.name ?? line.kind);
    const of = [numberOf(line.basis, name)];
    if (line.capBasis) of.push(numberOf(line.capBasis, `${name}, ${words.label.capPerDay}`));
    for (const { component, basis } of line.components) {
      if (basis)
        of.push(numberOf(basis, words.label.component[component === 'socialCost' ? 'socialCosts' : component]));
    }
    numbers.set(line, [...new Set(of)].sort((a, b) => a - b).join(', '));
  }
  const notes = [...groups.values()].map(({ basis, subjects }) => noteOf(basis, [...subjects].join('; '), words));
  return { notes, numbersOf: (line) => numbers.get(line) ?? '' };
}

function noteOf({ rule, from, source }: Basis, subject: string, words: Words): string {
  return words.text.basisNote({
    subject,
    inTheRow: rule === IN_THE_ROW,
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
