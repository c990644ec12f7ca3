import { useState, type ReactNode } from 'react';
import type { ClaimLine } from '../../../claim/claim';
import { amountText, dayText } from '../../../text/values';
import { weekdayOf, type Day } from '../../../values/day';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { DayBar } from './day-bar';
import { DayWays } from './day-ways';
import { LineSteps } from './line-steps';
import { RoutePart } from './route-part';

interface DayCardProps {
  readonly day: Day;
  readonly checked: Checked;
}

/** One day: its bar, and each line with its trail. */
export function DayCard({ day, checked }: DayCardProps): ReactNode {
  const { words, language } = usePane();
  const lines = checked.claim.lines.filter((line) => line.day === day);
  const sum = lines.reduce((total, { amountOre }) => total + (amountOre ?? 0), 0);
  return (
    <div className="day">
      <div className="spread">
        <h4>{`${words.weekdays[weekdayOf(day) - 1]} ${dayText(day)}`}</h4>
        <span className="amount">{amountText(sum, language)}</span>
      </div>
      <DayBar day={day} checked={checked} />
      {lines.map((line, index) => (
        <LineDetails key={index} line={line} checked={checked} />
      ))}
      <DayWays day={day} checked={checked} />
    </div>
  );
}

function LineDetails({ line, checked }: { readonly line: ClaimLine; readonly checked: Checked }): ReactNode {
  const { words, say, language } = usePane();
  // Told when it is asked for: a month has hundreds of lines.
  const [isOpen, setOpen] = useState(false);
  const name = checked.reading.rules.regulation.kinds[line.kind]?.name[language] ?? line.kind;
  const amount = line.amountOre === null ? words.claim.noAmount : amountText(line.amountOre, language);
  return (
    <details className="line" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="line-name">
          {name} <span className="note">({say(words.claim.row, { row: line.row })})</span>
        </span>
        <span className="amount">{amount}</span>
        <span className="why">{words.claim.why}</span>
      </summary>
      {isOpen && (
        <>
          <LineSteps line={line} checked={checked} />
          <RoutePart line={line} checked={checked} />
        </>
      )}
    </details>
  );
}
