import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { approvalWords } from '../../../text/approval-words';
import { paneApprovalWords } from '../../../text/pane-approval-words';
import { issueSentence } from '../../issue-sentence';
import type { StepOutcome } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';

/** What came of a step: what is written, or why nothing is. */
export function StepResult({ issues, entry }: StepOutcome): ReactNode {
  const { say, language } = usePane();
  const words = paneApprovalWords(language);
  const said = entry ? say(words.done, { status: approvalWords(language).status[entry.to] }) : words.refused;
  return (
    <MessageBar intent={entry ? (issues.length > 0 ? 'warning' : 'success') : 'error'} layout="multiline">
      <MessageBarBody>
        <span role="status">{said}</span>
        {issues.map((found, index) => (
          <p key={index}>{issueSentence(found, language)}</p>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
