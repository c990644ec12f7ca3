import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { runningWords } from '../../../text/running-words';
import { usePane } from '../../state/pane-context';

/** What is left of what was stopped, and the way on. */
export function StoppedBar(): ReactNode {
  const { state, session, set, language, words: own } = usePane();
  const { stoppedAt, checked } = state;
  if (stoppedAt === undefined) return null;
  const words = runningWords(language);
  const { close } = own.undo;
  const isWriting = stoppedAt === 'writing';
  const ofCheck = stoppedAt === 'marking' ? words.notMarked : checked ? words.before : words.notRead;
  return (
    <div className="notice stopped">
      <p role="status">{isWriting ? words.notWritten : ofCheck}</p>
      {isWriting ? (
        <Button size="small" appearance="subtle" aria-label={close} onClick={() => set({ stoppedAt: undefined })}>
          ✕
        </Button>
      ) : (
        <Button size="small" onClick={() => session.recheck()}>
          {words.again}
        </Button>
      )}
    </div>
  );
}
