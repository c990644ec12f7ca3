import type { ReactNode } from 'react';
import type { LogRow } from '../../../approval/log/log-row';
import { approvalWords } from '../../../text/approval-words';
import { paneApprovalWords } from '../../../text/pane-approval-words';
import { usePane } from '../../state/pane-context';

/** The claim's rows of the log, the latest first. */
export function History({ steps }: { readonly steps: readonly LogRow[] }): ReactNode {
  const { say, language } = usePane();
  if (steps.length === 0) return null;
  const words = paneApprovalWords(language);
  const { step: stepWords, role: roleWords } = approvalWords(language);
  return (
    <section>
      <h3>{words.history}</h3>
      <ul className="card list history">
        {steps.toReversed().map(({ number, at, step, name, role, text }) => {
          const [day = '', clock = ''] = at.split('T');
          return (
            <li key={number} className="row">
              <span>{say(words.historyLine, { day, clock, step: stepWords[step], name, role: roleWords[role] })}</span>
              {text !== '' && <span className="note">{text}</span>}
            </li>
          );
        })}
      </ul>
      <p className="note">{words.protection}</p>
    </section>
  );
}
