import type { ReactNode } from 'react';
import type { Day } from '../../../values/day';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { claimAxis, daySpans } from './day-spans';

interface DayBarProps {
  readonly day: Day;
  readonly checked: Checked;
}

/** A day's hours as a painted bar, with the same in words for those who do not see it. */
export function DayBar({ day, checked }: DayBarProps): ReactNode {
  const { words, say } = usePane();
  const axis = claimAxis(checked);
  const spans = daySpans(day, checked);
  if (spans.length === 0) return null;
  const whole = (axis.to - axis.from) * 60;
  const part = (minutes: number): string => `${((minutes - axis.from * 60) / whole) * 100}%`;
  const length = (minutes: number): string => `${(minutes / whole) * 100}%`;
  const told = spans.map(({ paint, from, to }) => say(words.claim.span, { name: words.claim[paint], from, to }));
  return (
    <div role="img" aria-label={told.join(', ')}>
      <div className="bar">
        {spans.map(({ paint, start, end }, index) => (
          <span
            key={index}
            className={`paint ${paint}`}
            title={told[index]}
            style={{ left: part(start), width: length(end - start) }}
          />
        ))}
      </div>
      <div className="axis" aria-hidden="true">
        {hoursOf(axis).map((hour) => (
          <span key={hour} className={hour === axis.to ? 'end' : ''} style={{ left: part(hour * 60) }}>
            {String(hour).padStart(2, '0')}
          </span>
        ))}
      </div>
    </div>
  );
}

/** At most six figures have room under a narrow bar. */
function hoursOf({ from, to }: ReturnType<typeof claimAxis>): number[] {
  const step = [1, 2, 3, 4, 6].find((hours) => (to - from) / hours <= 5) ?? 6;
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}
