import { Button, Spinner } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { makePapers, type MadePapers } from '../../papers/make-papers';
import { errorCount, type Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { EmptyView } from '../shared/empty-view';
import { PaperList } from './paper-list';

/** Dokument: every paper that fits, ready or what it lacks. */
export function DocumentsView(): ReactNode {
  const { words, state } = usePane();
  const { checked } = state;
  if (!checked || checked.claim.lines.length === 0) return <EmptyView text={words.documents.empty} />;
  return errorCount(checked) > 0 ? <Stopped checked={checked} /> : <Papers checked={checked} />;
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

function Papers({ checked }: { readonly checked: Checked }): ReactNode {
  const { words, say, set, state } = usePane();
  const [made, setMade] = useState<MadePapers>();
  const [isMaking, setMaking] = useState(false);
  const make = async (): Promise<void> => {
    setMaking(true);
    try {
      setMade(await makePapers(checked, checked.reading.language, state.today));
    } catch (thrown) {
      set({ problem: { reason: 'papers', detail: String(thrown) } });
    }
    setMaking(false);
  };
  const isOld = made !== undefined && made.of !== checked;
  return (
    <>
      <h2>{words.documents.ready}</h2>
      {isOld && <p className="notice">{words.documents.renew}</p>}
      {(!made || isOld) && (
        <div className="buttons">
          <Button appearance="primary" disabledFocusable={isMaking} onClick={() => void make()}>
            {words.documents.make}
          </Button>
        </div>
      )}
      {isMaking && <Spinner className="working" size="tiny" label={words.documents.making} />}
      <p role="status" className="unseen">
        {made && !isOld && say(words.documents.made, { count: made.files.length })}
      </p>
      {made && !isOld && <PaperList made={made} />}
    </>
  );
}
