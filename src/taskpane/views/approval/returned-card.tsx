import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellListText, cellsOf } from '../../../approval/cell-list';
import { approvalWords } from '../../../text/approval-words';
import { paneApprovalWords } from '../../../text/pane-approval-words';
import type { Approval } from '../../../flow/approval';
import { usePane } from '../../state/pane-context';

/** Why the claim was returned, with the way to each cell that is to be mended. */
export function ReturnedCard({ approval }: { readonly approval: Approval }): ReactNode {
  const { say, session, language } = usePane();
  const { returned } = approval.state;
  if (!returned) return null;
  const words = paneApprovalWords(language);
  const { name, reason, text, cells } = returned;
  return (
    <section className="card issue warning returned-by">
      <h3>{say(words.returnedHeading, { name })}</h3>
      {reason !== '' && <p className="note">{approvalWords(language).reason[reason]}</p>}
      <p>{text}</p>
      {cellsOf(cells).map((cell) => (
        <Button
          key={cellListText([cell])}
          className="link"
          appearance="transparent"
          size="small"
          onClick={() => session.goTo(cell.sheet, cell)}
        >
          {cellListText([cell])}
        </Button>
      ))}
    </section>
  );
}
