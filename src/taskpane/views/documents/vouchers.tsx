import type { DragEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { problemOf } from '../../session/problem';
import { desk, useDesk } from '../../papers/desk';
import { addVouchers } from '../../papers/handed-vouchers';
import type { PaperRequest, Workshop } from '../../papers/paper-request';
import { photoWords } from '../../../text/photo-words';
import { usePane } from '../../state/pane-context';
import { languageOf } from '../../state/pane-state';
import { IssueCard } from '../control/issue-card';
import { FileChoice } from './file-choice';
import { SlowSpinner } from './slow-spinner';
import { VoucherSlots } from './voucher-slots';

interface VouchersProps {
  readonly request: PaperRequest;
  readonly workshop: Workshop;
}

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

/** Receipts and the like, each with the line that it belongs to. Not shown where no line has any. */
export function Vouchers({ request, workshop }: VouchersProps): ReactNode {
  const { words, say, set, state } = usePane();
  const { refused } = useDesk();
  const { checked, vouchers } = request;
  const { book } = workshop.makers.voucherBook(checked.claim, []);
  const count = book.entries.length;
  const [reading, setReading] = useState<{ readonly name: string; readonly number: number; readonly count: number }>();
  const [said, announce] = useState('');
  const stopping = useRef<AbortController>(undefined);
  if (count === 0 && vouchers.length === 0) return null;
  const add = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    const own = new AbortController();
    stopping.current = own;
    const there = desk.get().vouchers;
    const onPaper = (name: string, number: number): void => setReading({ name, number, count: files.length });
    try {
      const read = await addVouchers(files, there, count, { onPaper, signal: own.signal });
      if (read) desk.set({ ...read, places: count });
      if (read) announce(say(words.vouchers.added, { count: read.vouchers.length - there.length }));
    } catch (thrown) {
      set({ problem: problemOf(thrown) });
    }
    setReading(undefined);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void add([...event.dataTransfer.files]);
  };
  return (
    <section onDragOver={(event) => event.preventDefault()} onDrop={drop} id="vouchers">
      <h3>{words.vouchers.title}</h3>
      <p className="note">{words.vouchers.note}</p>
      <VoucherSlots entries={book.entries} checked={checked} vouchers={vouchers} announce={announce} />
      {refused.length > 0 && (
        <div role="alert">
          <h4>{words.vouchers.refused}</h4>
          <ul className="issues">
            {refused.map((found, index) => (
              <IssueCard key={index} found={found} checked={checked} />
            ))}
          </ul>
        </div>
      )}
      <FileChoice
        id="add-vouchers"
        multiple
        accept={ACCEPTED}
        label={words.vouchers.add}
        onFiles={(files) => void add(files)}
      />
      {hasCamera() && (
        <FileChoice
          id="photograph-voucher"
          accept="image/*"
          capture="environment"
          label={photoWords(languageOf(state)).take}
          onFiles={(files) => void add(files)}
        />
      )}
      <p className="note">{words.vouchers.drop}</p>
      {reading && (
        <SlowSpinner label={say(words.vouchers.reading, reading)}>
          <Button size="small" onClick={() => stopping.current?.abort()}>
            {words.vouchers.cancel}
          </Button>
        </SlowSpinner>
      )}
      <p role="status" className="unseen">
        {said}
      </p>
    </section>
  );
}

/** Phones and tablets: elsewhere «capture» opens the same choice of files once more. */
function hasCamera(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
