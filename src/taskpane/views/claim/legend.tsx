import type { ReactNode } from 'react';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { daySpans, type Paint } from './day-spans';

const ORDER: readonly Paint[] = ['ordinary', 'leisure', 'covered', 'travel', 'claimed'];

/** What the paints mean: those that are in use. */
export function Legend({ checked }: { readonly checked: Checked }): ReactNode {
  const { words } = usePane();
  const days = new Set(checked.claim.lines.map(({ day }) => day));
  const used = new Set([...days].flatMap((day) => daySpans(day, checked)).map(({ paint }) => paint));
  return (
    <ul className="legend">
      {ORDER.filter((paint) => used.has(paint)).map((paint) => (
        <li key={paint}>
          <span className={`swatch ${paint}`} aria-hidden="true" />
          {words.claim[paint]}
        </li>
      ))}
    </ul>
  );
}
