import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { withMaskedNumbers } from '../../../claim/file-name-issues';
import { voucherNameIssues } from '../../../flow/voucher-names';
import { desk } from '../../papers/desk';
import { moved, type HandedVoucher } from '../../papers/handed-vouchers';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { IssueCard } from '../control/issue-card';

interface VoucherRowProps {
  readonly voucher: HandedVoucher;
  /** How many the claim has lines for. */
  readonly count: number;
  readonly checked: Checked;
  readonly announce: (sentence: string) => void;
}

/** A file: what it is, and the ways to another place. */
export function VoucherRow({ voucher, count, checked, announce }: VoucherRowProps): ReactNode {
  const { words, say } = usePane();
  const { id, size, number, opened } = voucher;
  const name = withMaskedNumbers(voucher.name);
  const found = [...voucher.found, ...voucherNameIssues([voucher.name], checked.reading)];
  const pages = opened.drawings.length;
  const kilobytes = say(words.documents.kilobytes, { count: Math.max(1, Math.round(size / 1024)) });
  const pageText =
    pages === 0
      ? words.vouchers.inside
      : pages === 1
        ? words.vouchers.onePage
        : say(words.vouchers.pages, { count: pages });
  const move = (step: 1 | -1): void => {
    const vouchers = moved(desk.get().vouchers, id, step, count);
    desk.set({ vouchers });
    const to = vouchers.find((one) => one.id === id)?.number ?? number;
    announce(to > count ? say(words.vouchers.movedAstray, { name }) : say(words.vouchers.moved, { name, number: to }));
    // The row is drawn anew in its new place; whoever uses the keyboard goes on from there.
    setTimeout(() => document.getElementById(buttonId(id, step))?.focus());
  };
  const remove = (): void => {
    desk.set({ vouchers: desk.get().vouchers.filter((one) => one.id !== id) });
    announce(say(words.vouchers.removed, { name }));
    document.getElementById('add-vouchers')?.focus();
  };
  return (
    <div className="voucher">
      <p>{name}</p>
      <p className="note">{say(words.vouchers.file, { text: kilobytes, pages: pageText })}</p>
      <div className="actions">
        <Button
          size="small"
          id={buttonId(id, -1)}
          aria-label={say(words.vouchers.upOf, { name })}
          disabledFocusable={number <= 1}
          onClick={() => move(-1)}
        >
          {words.vouchers.up}
        </Button>
        <Button
          size="small"
          id={buttonId(id, 1)}
          aria-label={say(words.vouchers.downOf, { name })}
          disabledFocusable={number > count}
          onClick={() => move(1)}
        >
          {words.vouchers.down}
        </Button>
        <Button size="small" aria-label={say(words.vouchers.removeOf, { name })} onClick={remove}>
          {words.vouchers.remove}
        </Button>
      </div>
      {found.length > 0 && (
        <ul className="issues">
          {found.map((one, index) => (
            <IssueCard key={index} found={one} checked={checked} />
          ))}
        </ul>
      )}
    </div>
  );
}

function buttonId(id: number, step: 1 | -1): string {
  return `voucher-${id}-${step === 1 ? 'down' : 'up'}`;
}
