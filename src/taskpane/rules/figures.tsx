import { amountOn, type Amount, type AmountOnDay } from '../../regulation/amount-on';
import type { Figure, FigureVersion, NationalFigures, Source } from '../../regulation/figures';
import { amountText, percentText } from '../../text/values';
import type { Day } from '../../values/day';
import type { ReactNode } from 'react';
import type { Speech } from '../say';

/** Figures with the sources that they point to: a regulation, or the national figures. */
export type Figures = Pick<NationalFigures, 'figures' | 'sources'>;

/** Figures by id, with those that others are parts of. */
export type FigureOf = (id: string) => Figure | undefined;

interface FigureListProps {
  readonly of: Figures;
  readonly figureOf: FigureOf;
  readonly day: Day;
  readonly speech: Speech;
}

/** The figures as they are on a day. A ground that all of them share is said once, above them. */
export function FigureList({ of, figureOf, day, speech }: FigureListProps): ReactNode {
  const grounds = new Set<string>();
  for (const id of Object.keys(of.figures)) {
    const found = amountOn(id, day, figureOf);
    if (found.found) grounds.add(groundText(found.version, of.sources, speech));
  }
  const [shared] = grounds.size === 1 ? grounds : [];
  return (
    <>
      {shared !== undefined && <p className="note above">{shared}</p>}
      <ul className="card list">
        {Object.entries(of.figures).map(([id, figure]) => {
          const found = amountOn(id, day, figureOf);
          const ground = found.found && shared === undefined ? [groundText(found.version, of.sources, speech)] : [];
          return (
            <FigureRow
              key={id}
              name={figure.name?.[speech.language] ?? id}
              amount={found.found ? figureText(figure, found, speech) : '–'}
              notes={[...dateNotes(figure, found, speech), ...ground]}
            />
          );
        })}
      </ul>
    </>
  );
}

interface FigureRowProps {
  readonly name: string;
  readonly amount: string;
  readonly notes: readonly string[];
}

export function FigureRow({ name, amount, notes }: FigureRowProps): ReactNode {
  return (
    <li className="row">
      <span>{name}</span>
      <span className="amount">{amount}</span>
      {notes.map((note) => (
        <span key={note} className="note">
          {note}
        </span>
      ))}
    </li>
  );
}

function dateNotes(figure: Figure, found: AmountOnDay, speech: Speech): string[] {
  if (found.found) return [[...unitText(figure, speech), fromText(found.version, speech)].join(' · ')];
  const { words, say } = speech;
  return [found.nearest === null ? words.fromUser : say(words.noneOnDay, { nearest: found.nearest })];
}

export function figureText({ unit }: Figure, { value }: Amount, { language, words }: Speech): string {
  return unit === 'percent'
    ? `${percentText(value, language)}\u00a0${words.units.percent}`
    : amountText(value, language);
}

/** The unit stands with its amount only where it is a sign. */
export function unitText({ unit }: Figure, { words }: Speech): string[] {
  return unit === 'percent' ? [] : [words.units[unit]];
}

function fromText({ from, to }: FigureVersion, { say, words }: Speech): string {
  return to === undefined ? say(words.from, { from }) : say(words.fromTo, { from, to });
}

/** On what ground, and how sure: as sure as the least sure of its sources. */
function groundText(version: FigureVersion, sources: Readonly<Record<string, Source>>, { say, words }: Speech): string {
  const behind = version.sources.flatMap((id) => sources[id] ?? []);
  const least = (['user', 'secondary', 'official'] as const).find((sure) =>
    behind.some(({ confidence }) => confidence === sure),
  );
  return say(words.basedOn, { source: behind.map(({ title }) => title).join(', '), sure: words[least ?? 'user'] });
}
