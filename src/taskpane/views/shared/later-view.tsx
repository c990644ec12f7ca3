import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { problemOf } from '../../session/problem';
import { usePane } from '../../state/pane-context';

/** A part of the pane that is loaded when it is shown, or before. */
export interface LaterView {
  readonly load: () => Promise<void>;
  readonly View: () => ReactNode;
}

/**
 * React's own `lazy` shows an empty place for a moment also when the part has come before it is asked for, and ends the pane when it does
 * not come; this one says what happened.
 */
export function laterView(get: () => Promise<ComponentType>): LaterView {
  let Loaded: ComponentType | undefined;
  const load = async (): Promise<void> => {
    Loaded ??= await get();
  };
  function View(): ReactNode {
    const { set, state } = usePane();
    const [, setLoaded] = useState(Loaded !== undefined);
    // When a problem is put away the user has asked for another try.
    const isStopped = state.problem !== undefined;
    useEffect(() => {
      if (Loaded || isStopped) return;
      load().then(
        () => setLoaded(true),
        (thrown: unknown) => set({ problem: problemOf(thrown) }),
      );
    }, [isStopped, set]);
    return Loaded ? <Loaded /> : null;
  }
  return { load, View };
}
