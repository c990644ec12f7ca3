import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { View } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { isTourSeen, rememberTour } from '../../state/tour-seen';

/** Each step shows the view that it speaks of. */
const STEPS = ['basis', 'control', 'documents'] as const satisfies readonly View[];

/** Three steps for who opens the pane for the first time. */
export function Tour(): ReactNode {
  const { state, words, say, set } = usePane();
  const [number, setNumber] = useState(() => (isTourSeen() ? 0 : 1));
  const step = STEPS[number - 1];
  if (!state.hasWorkbook || step === undefined) return null;
  const go = (next: number): void => {
    const view = STEPS[next - 1];
    if (view === undefined) rememberTour();
    set({ view: view ?? 'basis' });
    setNumber(next);
  };
  return (
    <section className="tour" aria-label={words.tour.title}>
      <p className="note">{say(words.tour.step, { number, count: STEPS.length })}</p>
      <p>{words.tour[step]}</p>
      <div className="pair">
        <Button size="small" appearance="primary" onClick={() => go(number + 1)}>
          {number === STEPS.length ? words.tour.done : words.tour.next}
        </Button>
        {number < STEPS.length && (
          <Button size="small" appearance="subtle" onClick={() => go(STEPS.length + 1)}>
            {words.tour.skip}
          </Button>
        )}
      </div>
    </section>
  );
}
