import { Button, Spinner } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { runningWords } from '../../../text/running-words';
import { usePane } from '../../state/pane-context';

/** That work goes on, at what, and a way to stop it. */
export function Working(): ReactNode {
  const { session, language } = usePane();
  const { subscribe, get } = session.running.at;
  const { step = 'reading' } = useSyncExternalStore(subscribe, get);
  const words = runningWords(language);
  return (
    <div className="working">
      <Spinner size="tiny" label={words[step]} />
      <Button size="small" onClick={() => session.stop()}>
        {words.stop}
      </Button>
    </div>
  );
}
