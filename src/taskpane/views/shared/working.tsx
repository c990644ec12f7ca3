import { Button, Spinner } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { runningWords } from '../../../text/running-words';
import { usePane } from '../../state/pane-context';

/** That work goes on, at what, and a way to stop it. */
export function Working(): ReactNode {
  const { session, language } = usePane();
  const { running, writing } = session;
  const { step: written } = useSyncExternalStore(writing.at.subscribe, writing.at.get);
  const { step = 'reading' } = useSyncExternalStore(running.at.subscribe, running.at.get);
  const words = runningWords(language);
  return (
    <div className="working">
      <Spinner size="tiny" label={words[written ?? step]} />
      <Button size="small" onClick={() => session.stop()}>
        {words.stop}
      </Button>
    </div>
  );
}
