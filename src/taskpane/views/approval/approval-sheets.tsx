import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { approvalSheets } from '../../../new-sheets/approval-sheets';
import { paneApprovalWords } from '../../../text/pane-approval-words';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';

/** The tables that say who may attest and approve, and which trips there are; offered where one of them is missing. */
export function ApprovalSheets({ checked }: { readonly checked: Checked }): ReactNode {
  const { session, language } = usePane();
  const words = paneApprovalWords(language);
  const there = new Set(checked.cells.contents.map(({ name }) => name.toLowerCase()));
  const missing = approvalSheets(language).filter(({ name }) => !there.has(name.toLowerCase()));
  if (missing.length === 0) return null;
  return (
    <section>
      <h3>{words.sheets}</h3>
      <p className="note">{words.sheetsNote}</p>
      <Button size="small" onClick={() => session.insertSheets(missing)}>
        {words.addSheets}
      </Button>
    </section>
  );
}
