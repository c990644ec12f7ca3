import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { approvalWords } from '../../../text/approval-words';
import { paneApprovalWords } from '../../../text/pane-approval-words';
import { usePane } from '../../state/pane-context';
import { isBlank } from '../../state/pane-state';
import { EmptyView } from '../shared/empty-view';
import { ApprovalSheets } from './approval-sheets';
import { Changes } from './changes';
import { Checks } from './checks';
import { History } from './history';
import { NextStep } from './next-step';
import { PasteReturn } from './paste-return';
import { ReturnedCard } from './returned-card';

/** Status: where the claim stands on its way to payment, what has changed, what the controls say, and the next step. */
export function ApprovalView(): ReactNode {
  const { state, say, set, language } = usePane();
  const words = paneApprovalWords(language);
  const { checked } = state;
  if (!checked || isBlank(checked)) return <EmptyView text={words.empty} />;
  const { approval, claim } = checked;
  const { number, state: at } = approval;
  const { status, version } = at;
  const isSent = version > 0;
  return (
    <>
      <h2>{isSent ? say(words.numbered, { number, version }) : words.draft}</h2>
      <div className={`card standing ${status}`}>
        <p className="strong">{say(words.status, { status: approvalWords(language).status[status] })}</p>
        <p className="note">{say(words.sum, { amountOre: claim.totals.amountOre })}</p>
        <div className="buttons">
          <Button size="small" onClick={() => set({ view: 'claim' })}>
            {words.seeAmounts}
          </Button>
          <Button size="small" onClick={() => set({ view: 'documents' })}>
            {words.seeVouchers}
          </Button>
        </div>
      </div>
      <ReturnedCard approval={approval} />
      {isSent && <Changes checked={checked} />}
      <NextStep key={`${number} ${status} ${version}`} checked={checked} />
      <Checks checked={checked} />
      <History steps={at.steps} />
      {status !== 'attested' && status !== 'approved' && status !== 'paid' && <PasteReturn approval={approval} />}
      <ApprovalSheets checked={checked} />
    </>
  );
}
