import type { ReactNode } from 'react';
import type { NationalFigures } from '../../regulation/figures';
import type { Regulation } from '../../regulation/schema';
import { dayText } from '../../text/values';
import type { Day } from '../../values/day';
import type { Speech } from '../say';
import { FigureList, type FigureOf } from './figures';
import { limitFigures, LimitList } from './limits';

interface RulesViewProps {
  readonly regulation: Regulation;
  /** With the agreements that it uses, which its figures may be parts of. */
  readonly whole: Regulation;
  readonly national: NationalFigures;
  readonly day: Day;
  readonly speech: Speech;
}

/** What holds on a day: the figures, the limits, the national figures, and the sources behind them. */
export function RulesView({ regulation, whole, national, day, speech }: RulesViewProps): ReactNode {
  const { words, say } = speech;
  const figureOf: FigureOf = (id) => whole.figures[id] ?? national.figures[id];
  const { checkedThrough, sources } = regulation;
  const isLater = day > checkedThrough;
  const limits = limitFigures(regulation);
  const figures = Object.fromEntries(Object.entries(regulation.figures).filter(([id]) => !limits.has(id)));
  const shared = { figureOf, day, speech };
  return (
    <>
      <p className={isLater ? 'notice' : 'note'}>
        {say(isLater ? words.afterChecked : words.checked, { checkedThrough })}
      </p>
      <h3>{say(words.inForce, { day: dayText(day) })}</h3>
      <FigureList of={{ figures, sources }} {...shared} />
      {limits.size > 0 && (
        <>
          <h3>{words.limits}</h3>
          <LimitList regulation={regulation} {...shared} />
        </>
      )}
      <details>
        <summary>{words.national}</summary>
        <FigureList of={national} {...shared} />
      </details>
      <details>
        <summary>{words.sources}</summary>
        <SourceList regulation={regulation} national={national} speech={speech} />
      </details>
    </>
  );
}

function SourceList({
  regulation,
  national,
  speech,
}: Pick<RulesViewProps, 'regulation' | 'national' | 'speech'>): ReactNode {
  const { say, words } = speech;
  const sources = [...Object.entries(regulation.sources), ...Object.entries(national.sources)];
  return (
    <ul className="card list">
      {sources.map(([id, source]) => (
        <li key={id} className="row">
          <span>{say(words.sourceRead, { ...source })}</span>
          <span className="note">{words[source.confidence]}</span>
        </li>
      ))}
    </ul>
  );
}
