import { Switch } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { errorCount, isBlank, type Checked } from '../../state/pane-state';
import { usePane, type PaneView } from '../../state/pane-context';
import { EmptyView } from '../shared/empty-view';
import { DeadlineMeter } from './deadline-meter';
import { IssueGroup } from './issue-group';
import { NotMarked } from './not-marked';

/** Kontroll: what stops the claim, what to look over, and by when it must be sent. */
export function ControlView(): ReactNode {
  const pane = usePane();
  const { state, words, session } = pane;
  const { checked } = state;
  if (!checked || isBlank(checked)) return <EmptyView text={words.control.empty} />;
  return (
    <>
      <h2>{headingOf(checked, pane)}</h2>
      <IssueGroup severity="error" checked={checked} />
      <IssueGroup severity="warning" checked={checked} heading={words.control.lookOver} />
      <IssueGroup severity="info" checked={checked} heading={words.control.toKnow} />
      <Switch
        className="marking"
        label={words.control.mark}
        checked={state.isMarking}
        aria-describedby="mark-note"
        onChange={(_, { checked: isMarking }) => session.setMarking(isMarking)}
      />
      <p id="mark-note" className="note">
        {words.control.markNote}
      </p>
      <NotMarked />
      {checked.claim.lines.length > 0 && <DeadlineMeter {...checked} />}
    </>
  );
}

function headingOf(checked: Checked, { words, say }: PaneView): string {
  const count = errorCount(checked);
  if (count === 0) return words.control.nothingStops;
  return count === 1 ? words.control.oneStops : say(words.control.manyStop, { count });
}
