import type { ReactNode } from 'react';
import type { CheckItem } from '../../../approval/checklist/checklist';
import type { ControlGroup } from '../../../approval/checklist/control';
import { boundVouchers } from '../../../approval/controls/voucher-references';
import { checksWith } from '../../../flow/judged';
import { checklistWords } from '../../../text/checklist-words';
import { paneApprovalWords } from '../../../text/pane-approval-words';
import { issueSentence } from '../../issue-sentence';
import type { Checked } from '../../state/pane-state';
import { useDesk } from '../../papers/desk';
import { usePane } from '../../state/pane-context';

/** The audit's controls in its five groups; a group with something to mend stands open. */
export function Checks({ checked }: { readonly checked: Checked }): ReactNode {
  const { say, language } = usePane();
  const words = checklistWords(language);
  const { vouchers, places } = useDesk();
  const checks = vouchers.length === 0 ? checked.approval.checks : checksWith(checked.approval, handedIn());
  function handedIn() {
    const names = (isBound: boolean) =>
      vouchers.filter(({ number }) => number <= places === isBound).map(({ name }) => name);
    return boundVouchers(checked.approval.number, names(true), names(false));
  }
  const count = (outcome: CheckItem['outcome']) => checks.filter((one) => one.outcome === outcome).length;
  const counts = { good: count('good'), stop: count('stop'), lookOver: count('lookOver') };
  const notRelevant = count('notRelevant') + count('off');
  return (
    <section>
      <h3>{paneApprovalWords(language).checklist}</h3>
      <p className="note">{say(paneApprovalWords(language).checklistNote, { ...counts, notRelevant })}</p>
      {(Object.keys(words.group) as ControlGroup[]).map((group) => {
        const items = checks.filter((one) => one.group === group);
        const isOpen = items.some(({ outcome }) => outcome === 'stop');
        return (
          <details key={`${group} ${isOpen}`} open={isOpen} className="card group">
            <summary>{words.group[group]}</summary>
            <ul>
              {items.map((item) => (
                <Check key={item.id} item={item} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function Check({ item: { id, outcome, issues } }: { readonly item: CheckItem }): ReactNode {
  const { language } = usePane();
  const words = checklistWords(language);
  return (
    <li className={`check ${outcome}`}>
      <p className="spread">
        <span>
          <span className="note">{id}</span> {words.control[id]}
        </span>
        <span className="outcome">{words.outcome[outcome]}</span>
      </p>
      {issues.map((found, index) => (
        <p key={index} className="note">
          {issueSentence(found, language)}
        </p>
      ))}
    </li>
  );
}
