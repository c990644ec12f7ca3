import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Approval } from '../../../flow/approval';
import { paneApprovalWords } from '../../../text/pane-approval-words';
import { returnNoteIn } from '../../../text/return-message';
import { usePane } from '../../state/pane-context';

/** For a claimant whose claim was returned by e-mail: the message is pasted, and its cells light up. */
export function PasteReturn({ approval }: { readonly approval: Approval }): ReactNode {
  const { say, set, session, state, language } = usePane();
  const words = paneApprovalWords(language);
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const note = state.pastedReturn;
  const isOther = note !== undefined && note.claim !== approval.number;
  const show = (): void => {
    const found = returnNoteIn(text);
    setWrong(!found);
    set({ pastedReturn: found });
    if (found?.claim === approval.number) session.openRows();
    else session.recheck();
  };
  return (
    <details className="card group">
      <summary>{words.pasteHeading}</summary>
      <Field label={words.paste} validationMessage={isWrong ? words.pasteWrong : null}>
        <Textarea value={text} rows={4} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className="actions">
        <Button onClick={show}>{words.pasteDone}</Button>
      </div>
      {note && (
        <p role="status" className="note">
          {isOther ? say(words.pasteOther, { number: note.claim, version: note.version }) : words.pasteShown}
        </p>
      )}
    </details>
  );
}
