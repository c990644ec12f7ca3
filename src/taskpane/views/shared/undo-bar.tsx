import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../../state/pane-context';

/** Where Krav has just written, with the way back. */
export function UndoBar(): ReactNode {
  const { state, words, say, session } = usePane();
  const { lastWrite, undone } = state;
  return (
    <>
      <p role="status" className="unseen">
        {lastWrite && say(words.undo.wrote, { names: lastWrite.join(', ') })}
        {undone && words.undo[undone]}
      </p>
      {(lastWrite ?? undone) && (
        <div className="undo spread">
          <span aria-hidden="true">
            {lastWrite ? say(words.undo.wrote, { names: lastWrite.join(', ') }) : undone && words.undo[undone]}
          </span>
          <span className="pair">
            {lastWrite && (
              <Button size="small" onClick={() => session.undo()}>
                {words.undo.undo}
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              aria-label={words.undo.close}
              onClick={() => session.keepWritten()}
            >
              ✕
            </Button>
          </span>
        </div>
      )}
    </>
  );
}
