import { useEffect, useState, type ReactNode } from 'react';
import { errorCount } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { LaterWorking } from '../later-parts';

/** Work that is done sooner is never shown: a spinner that blinks at each typed cell would only disturb. */
const PATIENCE_MS = 500;

/** Says what came of a check to those who do not see it, and shows that work goes on when it takes long. */
export function Announcer(): ReactNode {
  const { state, words, say } = usePane();
  const { isWorking, checked } = state;
  const isSlow = useStillTrue(isWorking);
  const warnings = checked?.issues.filter(({ severity }) => severity === 'warning').length ?? 0;
  return (
    <>
      <div role="status" id="result" className="unseen">
        {checked && say(words.result, { errors: errorCount(checked), warnings })}
      </div>
      {isSlow && <LaterWorking.View />}
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
