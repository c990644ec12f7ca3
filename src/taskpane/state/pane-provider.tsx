import { startTransition, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Session } from '../session/session';
import { PaneContext } from './pane-context';
import type { PaneState } from './pane-state';
import type { Store } from './store';

interface PaneProviderProps {
  readonly store: Store<PaneState>;
  readonly session: Session;
  readonly children: ReactNode;
}

/** What the check of the workbook changes; all else is what the user has done, or Excel has said, here. */
type OfCheck = Pick<PaneState, 'checked' | 'isWorking'>;

/**
 * Hands the state to the views. What a check has found is drawn piece by piece, so that a claim of a thousand lines does not keep the user
 * waiting; what the user does is drawn at once.
 */
export function PaneProvider({ store, session, children }: PaneProviderProps): ReactNode {
  const [atOnce, setAtOnce] = useState(() => split(store.get()).rest);
  const [ofCheck, setOfCheck] = useState(() => split(store.get()).ofCheck);
  useEffect(() => {
    const draw = (): void => {
      const next = split(store.get());
      setAtOnce((before) => kept(before, next.rest));
      startTransition(() => setOfCheck((before) => kept(before, next.ofCheck)));
    };
    // What came between the first drawing and now.
    draw();
    return store.subscribe(draw);
  }, [store]);
  const pane = useMemo(() => ({ store, session, state: { ...atOnce, ...ofCheck } }), [store, session, atOnce, ofCheck]);
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}

function split({ checked, isWorking, ...rest }: PaneState): {
  readonly rest: Omit<PaneState, keyof OfCheck>;
  readonly ofCheck: OfCheck;
} {
  return { rest, ofCheck: checked === undefined ? { isWorking } : { isWorking, checked } };
}

/** The same object when nothing in it is changed: then nothing is drawn. */
function kept<Part extends object>(before: Part, next: Part): Part {
  const keys = new Set([...Object.keys(before), ...Object.keys(next)]) as Set<keyof Part>;
  return [...keys].every((key) => Object.is(before[key], next[key])) ? before : next;
}
