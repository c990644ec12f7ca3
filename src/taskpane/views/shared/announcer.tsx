import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { errorCount } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { LaterStoppedBar, LaterWorking } from '../later-parts';

/** Work that is done sooner is never shown: a spinner that blinks at each typed cell would only disturb. */
const PATIENCE_MS = 500;

/** Says what came of a check to those who do not see it, and shows that work goes on when it takes long. */
export function Announcer(): ReactNode {
  const { state, words, say, session } = usePane();
  const { isWorking, checked, stoppedAt } = state;
  const { running, writing } = session;
  const { step } = useSyncExternalStore(running.at.subscribe, running.at.get);
  const { step: written } = useSyncExternalStore(writing.at.subscribe, writing.at.get);
  const isSlow = useStillTrue(isWorking || (step ?? written) !== undefined);
  const warnings = checked?.issues.filter(({ severity }) => severity === 'warning').length ?? 0;
  return (
    <>
      <div role="status" id="result" className="unseen">
        {checked && say(words.result, { errors: errorCount(checked), warnings })}
      </div>
      {isSlow && <LaterWorking.View />}
      {stoppedAt !== undefined && <LaterStoppedBar.View />}
    </>
  );
}

function useStillTrue(isTrue: boolean): boolean {
  const [isStill, setStill] = useState(false);
  useEffect(() => {
    if (!isTrue) return setStill(false);
    const timer = setTimeout(() => setStill(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isTrue]);
  return isStill;
}
