import { createContext, useContext, useMemo } from 'react';
import type { Session } from '../session/session';
import { speech, type Speech } from '../say';
import { languageOf, type PaneState } from './pane-state';
import type { Store } from './store';

export interface Pane {
  readonly store: Store<PaneState>;
  /** What the pane may ask of Excel. */
  readonly session: Session;
  /** What is drawn now. */
  readonly state: PaneState;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** What a view is drawn from, and what it may do. */
export interface PaneView extends Speech {
  readonly state: PaneState;
  readonly set: Store<PaneState>['set'];
  readonly session: Session;
}

export function usePane(): PaneView {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('unreachable: a view outside the pane');
  const { store, session, state } = pane;
  const language = languageOf(state);
  const spoken = useMemo(() => speech(language), [language]);
  return { ...spoken, state, set: store.set, session };
}
