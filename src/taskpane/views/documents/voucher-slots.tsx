import type { ReactNode } from 'react';
import type { VoucherEntry } from '../../../documents/vouchers/voucher-book';
import { dayText } from '../../../text/values';
import type { HandedVoucher } from '../../papers/handed-vouchers';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { VoucherRow } from './voucher-row';

interface VoucherSlotsProps {
  readonly entries: readonly VoucherEntry[];
  readonly checked: Checked;
  readonly vouchers: readonly HandedVoucher[];
  readonly announce: (sentence: string) => void;
}

/** A place for each voucher that the claim has a line for, with the files that are in it; then those that belong to none. */
export function VoucherSlots({ entries, checked, vouchers, announce }: VoucherSlotsProps): ReactNode {
  const { words } = usePane();
  const astray = vouchers.filter(({ number }) => number > entries.length);
  const row = (voucher: HandedVoucher): ReactNode => (
    <VoucherRow key={voucher.id} voucher={voucher} count={entries.length} checked={checked} announce={announce} />
  );
  return (
    <ol className="slots">
      {entries.map((entry) => {
        const files = vouchers.filter(({ number }) => number === entry.number);
        return (
          <li key={entry.number} className="slot">
            <SlotHead entry={entry} checked={checked} />
            {files.length === 0 && <Missing entry={entry} />}
            {files.map(row)}
          </li>
        );
      })}
      {astray.length > 0 && (
        <li className="slot">
          <p className="warn">{words.vouchers.astray}</p>
          {astray.map(row)}
        </li>
      )}
    </ol>
  );
}

/** «Bilag 2: Hotell» and the row that it belongs to. */
function SlotHead({ entry, checked }: { readonly entry: VoucherEntry; readonly checked: Checked }): ReactNode {
  const { words, say } = usePane();
  const { number, sort, text, line } = entry;
  const hasSeveral = checked.reading.readings.length > 1;
  const where = hasSeveral ? words.vouchers.rowOfSheet : words.vouchers.row;
  return (
    <>
      <p className="strong">{say(words.vouchers.slot, { number, text: say(words.vouchers.sorts[sort], { text }) })}</p>
      <p className="note">{say(where, { day: dayText(line.day), sheet: line.sheet, row: line.row })}</p>
    </>
  );
}

function Missing({ entry: { lacks } }: { readonly entry: VoucherEntry }): ReactNode {
  const { words } = usePane();
  return lacks.includes('file') ? (
    <p className="bad">{words.vouchers.missing}</p>
  ) : (
    <p className="note">{words.vouchers.notDemanded}</p>
  );
}
