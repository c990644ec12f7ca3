import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { amountText } from '../../../text/values';
import type { Day } from '../../../values/day';
import { errorCount, type Checked } from '../../state/pane-state';
import { usePane, type PaneView } from '../../state/pane-context';
import { EmptyView } from '../shared/empty-view';
import { DayCard } from './day-card';
import { Legend } from './legend';

/** Days shown at first; a year of them would take long to draw. */
const FIRST = 20;

/** Krav: the sum, by what and by day, and why each amount is what it is. */
export function ClaimView(): ReactNode {
  const pane = usePane();
  const { state, words, say } = pane;
  const { checked } = state;
  const [most, setMost] = useState(FIRST);
  if (!checked || checked.claim.lines.length === 0) return <EmptyView text={words.claim.empty} />;
  const days = [...new Set(checked.claim.lines.map(({ day }) => day))].sort();
  return (
    <>
      <Sum checked={checked} days={days} />
      <Kinds checked={checked} />
      <section>
        <h3>{words.claim.byDay}</h3>
        {days.slice(0, most).map((day) => (
          <DayCard key={day} day={day} checked={checked} />
        ))}
        {days.length > most && (
          <Button size="small" onClick={() => setMost(most + 4 * FIRST)}>
            {say(words.claim.moreDays, { count: Math.min(days.length - most, 4 * FIRST) })}
          </Button>
        )}
        <Legend checked={checked} />
      </section>
    </>
  );
}

function Sum({ checked, days }: { readonly checked: Checked; readonly days: readonly Day[] }): ReactNode {
  const pane = usePane();
  const { words, say, set, language } = pane;
  const count = errorCount(checked);
  return (
    <section>
      <h2 className="note">{words.claim.total}</h2>
      <p className="sum" id="sum">
        {amountText(checked.claim.totals.amountOre, language)}&nbsp;kr
      </p>
      <p className="note">{sumNotes(checked, days.length, pane).join(' · ')}</p>
      {count > 0 && (
        <div className="notice">
          <p>{say(words.claim.stopped, { count })}</p>
          <Button className="link" appearance="transparent" size="small" onClick={() => set({ view: 'control' })}>
            {words.claim.toControl}
          </Button>
        </div>
      )}
    </section>
  );
}

function sumNotes({ claim }: Checked, count: number, { words, say }: PaneView): string[] {
  const { minutes, cutOre } = claim.totals;
  const unknown = claim.lines.filter(({ amountOre }) => amountOre === null).length;
  return [
    count === 1 ? words.claim.oneDay : say(words.claim.days, { count }),
    ...(minutes > 0 ? [say(words.claim.hours, { minutes })] : []),
    ...(cutOre > 0 ? [say(words.claim.cut, { amountOre: cutOre })] : []),
    ...(unknown > 0 ? [say(words.claim.unknown, { count: unknown })] : []),
  ];
}

function Kinds({ checked: { claim, reading } }: { readonly checked: Checked }): ReactNode {
  const { words, language } = usePane();
  const kinds = claim.totals.byKind.filter(({ lines }) => lines > 0);
  if (kinds.length < 2) return null;
  return (
    <section>
      <h3>{words.claim.byKind}</h3>
      <ul className="card list">
        {kinds.map(({ kind, amountOre }) => (
          <li key={kind} className="row">
            <span>{reading.rules.regulation.kinds[kind]?.name[language] ?? kind}</span>
            <span className="amount">{amountText(amountOre, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
