import type { ReactNode } from 'react';
import { changeTexts } from '../../../text/change-text';
import { paneApprovalWords } from '../../../text/pane-approval-words';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';

const MOST = 30;

/** What is no longer as it was sent. */
export function Changes({ checked }: { readonly checked: Checked }): ReactNode {
  const { say, language } = usePane();
  const words = paneApprovalWords(language);
  const { changes, state } = checked.approval;
  if (!changes) return null;
  const { version } = state;
  const texts = changeTexts(changes, language);
  if (texts.length === 0) return <p className="note">{say(words.notChanged, { version })}</p>;
  return (
    <section>
      <h3>{say(words.changed, { version })}</h3>
      <ul className="changes">
        {texts.slice(0, MOST).map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
      {texts.length > MOST && <p className="note">{say(words.more, { count: texts.length - MOST })}</p>}
    </section>
  );
}
