import { useSyncExternalStore } from 'react';
import { fill } from '../text/fill';
import type { WorkbenchWords } from '../text/nb/workbench';
import { workbenchWords } from '../text/workbench-words';
import type { Desk } from './desk';
import type { DeskState } from './desk-state';

export interface DeskSpeech {
  readonly state: DeskState;
  readonly words: WorkbenchWords;
  readonly say: (sentence: string, values: Readonly<Record<string, unknown>>) => string;
}

/** What the page is drawn from, and what it says. */
export function useDesk(desk: Desk): DeskSpeech {
  const state = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const { language } = state;
  return { state, words: workbenchWords(language), say: (sentence, values) => fill(sentence, values, language) };
}
