import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { errorCount, type Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { EmptyView } from '../shared/empty-view';
import { problemSentence } from '../shared/problem-sentence';
import { Papers } from './papers';
import { SlowSpinner } from './slow-spinner';
import { useWorkshop } from './use-workshop';

/** Dokument: every paper that fits, ready or what it lacks. */
export function DocumentsView(): ReactNode {
  const { words, state } = usePane();
  const { checked } = state;
  if (!checked || checked.claim.lines.length === 0) return <EmptyView text={words.documents.empty} />;
  return errorCount(checked) > 0 ? <Stopped checked={checked} /> : <Loaded checked={checked} />;
}

/** A claim with errors makes no papers, so that no wrong paper exists. */
function Stopped({ checked }: { readonly checked: Checked }): ReactNode {
  const { words, say, set } = usePane();
  return (
    <>
      <h2>{words.documents.stopped}</h2>
      <p>{say(words.documents.stoppedNote, { count: errorCount(checked) })}</p>
      <div className="buttons">
        <Button appearance="primary" onClick={() => set({ view: 'control' })}>
          {words.claim.toControl}
        </Button>
      </div>
    </>
  );
}

/** What makes papers comes when the view is opened, and not before. */
function Loaded({ checked }: { readonly checked: Checked }): ReactNode {
  const pane = usePane();
  const { words } = pane;
  const { workshop, problem, again } = useWorkshop();
  if (workshop) return <Papers checked={checked} workshop={workshop} />;
  if (!problem) return <SlowSpinner label={words.documents.loading} />;
  return (
    <div role="alert">
      <h2>{words.documents.title}</h2>
      <p className="notice">
        {problem.reason === 'offline' ? words.documents.notLoaded : problemSentence(problem, pane)}
      </p>
      <div className="buttons">
        <Button appearance="primary" onClick={again}>
          {words.documents.again}
        </Button>
      </div>
    </div>
  );
}
