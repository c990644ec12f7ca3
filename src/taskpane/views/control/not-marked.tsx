import type { ReactNode } from 'react';
import { usePane } from '../../state/pane-context';

/** Which sheets are protected, so that nobody takes an unmarked cell there for a right one. */
export function NotMarked(): ReactNode {
  const { state, words, say } = usePane();
  const { notMarked } = state;
  return (
    <p role="status" className={notMarked.length > 0 ? 'notice' : 'unseen'}>
      {notMarked.length > 0 && say(words.refusals.notMarked, { names: notMarked.join(', ') })}
    </p>
  );
}
