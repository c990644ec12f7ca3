import type { CommandMessage } from '../../commands/bus';
import { regulationAtHand } from '../../regulation/at-hand';
import type { PaneState } from '../state/pane-state';
import type { Store } from '../state/store';
import type { Session } from './session';

/** Does what a button on the ribbon asks for, as the pane's own buttons do it. */
export function obey(message: CommandMessage, store: Store<PaneState>, session: Session): void {
  const { command } = message;
  switch (command) {
    case 'openPane':
      return;
    case 'insertTemplate':
      return insertTemplate(store, session);
    case 'check':
      store.set({ view: 'control', asked: undefined });
      return session.recheck();
    case 'makePapers':
      store.set({ view: 'documents', asked: undefined });
      return session.recheck();
    case 'toggleMarks':
      store.set({ view: 'control', asked: undefined });
      return session.setMarking(!store.get().isMarking);
    case 'help':
      return store.set({ asked: { about: 'help' } });
    case 'why':
      return store.set({ asked: { about: 'why', cell: message.cell } });
  }
}

/** Whose template is not guessed: where nobody has said who pays, the user chooses first. */
function insertTemplate(store: Store<PaneState>, session: Session): void {
  const { chosenRegulation, checked } = store.get();
  const id = chosenRegulation ?? (checked?.isRegulationStated ? checked.reading.regulation : undefined);
  const regulation = id === undefined ? undefined : regulationAtHand(id);
  store.set({ view: 'basis', asked: regulation ? undefined : { about: 'payer' } });
  if (regulation) session.insertTemplate(regulation);
}
