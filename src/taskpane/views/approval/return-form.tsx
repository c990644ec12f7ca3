import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { cellListText, cellsOf, type NamedCell } from '../../../approval/cell-list';
import { RETURN_REASONS, type ReturnReason } from '../../../approval/steps';
import { approvalWords } from '../../../text/approval-words';
import { paneApprovalWords } from '../../../text/pane-approval-words';
import type { SelectedCells } from '../../../workbook/live-workbook';
import { usePane } from '../../state/pane-context';

export interface ReturnWords {
  readonly reason: ReturnReason;
  readonly text: string;
  readonly cells: string;
}

interface ReturnFormProps {
  readonly send: (why: ReturnWords) => void;
  readonly close: () => void;
}

/** More cells than that are a whole column, picked by a slip. */
const MOST = 60;

/** Why a claim is returned, and which cells are to be mended. */
export function ReturnForm({ send, close }: ReturnFormProps): ReactNode {
  const { session, language } = usePane();
  const words = paneApprovalWords(language).returning;
  const [reason, setReason] = useState<ReturnReason>('informationMissing');
  const [text, setText] = useState('');
  const [cells, setCells] = useState('');
  const takeSelection = async (): Promise<void> => {
    const picked = await session.selected();
    if (picked) setCells((before) => cellListText(distinct([...cellsOf(before), ...cellsIn(picked)])));
  };
  return (
    <div role="group" aria-label={words.heading} className="returning">
      <Field label={words.reason}>
        <Select value={reason} onChange={(_, { value }) => setReason(value as ReturnReason)}>
          {RETURN_REASONS.map((one) => (
            <option key={one} value={one}>
              {approvalWords(language).reason[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.text}>
        <Textarea value={text} resize="vertical" rows={3} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field label={words.cells} hint={words.cellsNote}>
        <Input value={cells} onChange={(_, { value }) => setCells(value)} />
      </Field>
      <Button size="small" onClick={() => void takeSelection()}>
        {words.useSelection}
      </Button>
      <div className="actions">
        <Button appearance="primary" onClick={() => send({ reason, text, cells })}>
          {words.send}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </div>
  );
}

function cellsIn({ sheet, range: { top, left, bottom, right } }: SelectedCells): NamedCell[] {
  const cells: NamedCell[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right && cells.length < MOST; column++) cells.push({ sheet, row, column });
  return cells;
}

function distinct(cells: readonly NamedCell[]): NamedCell[] {
  return [...new Map(cells.map((cell) => [cellListText([cell]), cell])).values()];
}
