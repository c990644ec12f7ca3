import { useState, type ReactNode } from 'react';
import type { TimeEntry } from '../../../claim/entry';
import { lawfulRoutes } from '../../../claim/lawful-routes';
import { fill } from '../../../text/fill';
import { amountText } from '../../../text/values';
import { wayWords } from '../../../text/way-words';
import type { Day } from '../../../values/day';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';

interface DayWaysProps {
  readonly day: Day;
  readonly checked: Checked;
}

/** The lawful ways to be paid for a day, side by side. Worked out when they are asked for: each is a claim of its own. */
export function DayWays({ day, checked }: DayWaysProps): ReactNode {
  const { words } = usePane();
  const [isOpen, setOpen] = useState(false);
  const ofDay = checked.reading.entries.filter(
    (entry): entry is TimeEntry => entry.entry === 'time' && entry.day === day,
  );
  if (ofDay.length === 0) return null;
  return (
    <details className="line" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="line-name">{words.claim.ways}</span>
      </summary>
      {isOpen && <Ways entries={ofDay} checked={checked} />}
    </details>
  );
}

function Ways({ entries, checked }: { readonly entries: readonly TimeEntry[]; readonly checked: Checked }): ReactNode {
  const { state, language } = usePane();
  const words = wayWords(language);
  const { settings, rules } = checked.reading;
  const offers = lawfulRoutes(entries, settings, rules, state.today);
  if (offers.length === 0) return <p className="note">{words.none}</p>;
  return (
    <ul className="ways">
      {offers.map(({ way, amountOre, rawOre, cutOre, pension }) => (
        <li key={way}>
          <div className="spread">
            <span>{words.ways[way]}</span>
            <span className="amount">{amountOre === null ? '–' : amountText(amountOre, language)}</span>
          </div>
          {amountOre === null && <p className="note">{words.unknown}</p>}
          {Boolean(cutOre) && <p className="note">{fill(words.cut, { rawOre, cutOre }, language)}</p>}
          <p className="note">{words.pension[pension]}</p>
        </li>
      ))}
    </ul>
  );
}
