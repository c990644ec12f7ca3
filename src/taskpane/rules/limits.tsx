import { amountOn } from '../../regulation/amount-on';
import type { Cap } from '../../regulation/kinds';
import type { Regulation } from '../../regulation/schema';
import type { Day } from '../../values/day';
import type { ReactNode } from 'react';
import type { Speech } from '../say';
import { FigureRow, figureText, unitText, type FigureOf } from './figures';

const BASIS_WORD = { total: 'basisTotal', wage: 'basisWage', wageInclHolidayPay: 'basisWageInclHolidayPay' } as const;

interface Capped {
  readonly name: string;
  readonly cap: Cap;
}

/** Ids of the figures that are limits, the raised ones with them. */
export function limitFigures(regulation: Regulation): Set<string> {
  return new Set(
    Object.values(regulation.kinds).flatMap((kind) =>
      'cap' in kind ? [kind.cap.figure, kind.cap.special?.figure ?? '', kind.cap.hour?.figure ?? ''] : [],
    ),
  );
}

interface LimitListProps {
  readonly regulation: Regulation;
  readonly figureOf: FigureOf;
  readonly day: Day;
  readonly speech: Speech;
}

/** The limits per day, what each is held against, and how unclear places in the source are read. */
export function LimitList({ regulation, figureOf, day, speech }: LimitListProps): ReactNode {
  const capped = Object.values(regulation.kinds).flatMap((kind) =>
    'cap' in kind ? [{ name: kind.name[speech.language], cap: kind.cap }] : [],
  );
  const ids = [...new Set(capped.flatMap(({ cap }) => (cap.hour ? [cap.figure, cap.hour.figure] : [cap.figure])))];
  return (
    <ul className="card list">
      {ids.map((id) => {
        const group = capped.filter(({ cap }) => cap.figure === id || cap.hour?.figure === id);
        const figure = figureOf(id);
        const found = amountOn(id, day, figureOf);
        return (
          <FigureRow
            key={id}
            name={figure?.name?.[speech.language] ?? id}
            amount={figure && found.found ? figureText(figure, found, speech) : '–'}
            notes={[
              ...(figure ? unitText(figure, speech) : []),
              ...limitNotes(group, regulation, figureOf, day, speech),
            ]}
          />
        );
      })}
    </ul>
  );
}

function limitNotes(
  group: readonly Capped[],
  { readings }: Regulation,
  figureOf: FigureOf,
  day: Day,
  { say, words }: Speech,
): string[] {
  const raised = group.find(({ cap }) => cap.special)?.cap.special;
  const found = raised && amountOn(raised.figure, day, figureOf);
  const ids = new Set(group.flatMap(({ cap }) => [...cap.requirements, ...(cap.special?.requirements ?? [])]));
  const read = [...ids].filter((id) => id in readings).sort();
  return [
    ...(found?.found ? [say(words.specialPerDay, { amountOre: found.value })] : []),
    ...group.map(({ name: kind, cap }) => say(words[BASIS_WORD[cap.basis]], { kind })),
    ...(group.some(({ cap }) => cap.covers.length > 1) ? [words.shared] : []),
    // An id is never parted over two lines.
    ...(read.length > 0 ? [say(words.readAs, { ids: read.join(', ').replaceAll('-', '\u2011') })] : []),
  ];
}
