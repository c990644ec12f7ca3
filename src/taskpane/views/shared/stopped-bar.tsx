import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { runningWords } from '../../../text/running-words';
import { usePane } from '../../state/pane-context';

/** What a check that was stopped has left, and the way on. */
export function StoppedBar(): ReactNode {
  const { state, session, language } = usePane();
  const { stoppedAt, checked } = state;
  if (stoppedAt === undefined) return null;
  const words = runningWords(language);
  const said = stoppedAt === 'marking' ? words.notMarked : checked ? words.before : words.notRead;
  return (
    <div className="notice stopped">
      <p role="status">{said}</p>
      <Button size="small" onClick={() => session.recheck()}>
        {words.again}
      </Button>
    </div>
  );
}
