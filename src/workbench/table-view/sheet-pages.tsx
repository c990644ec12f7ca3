import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import { fill } from '../../text/fill';
import type { Language } from '../../text/language';
import { tableViewWords } from '../../text/table-view-words';
import { columnLetters } from '../../timesheet/table';
import type { CellPlace } from '../../workbook/workbook';
import { cellNamed } from './cell-name';
import { windowOf } from './moves';
import { PAGE_COLUMNS, PAGE_ROWS } from './page-sizes';
import type { SheetGrid } from './sheet-grid';

interface SheetPagesProps {
  readonly grid: SheetGrid;
  readonly active: CellPlace;
  readonly language: Language;
  /** Goes to a cell, with the keyboard. */
  readonly go: (place: CellPlace) => void;
  /** Shows the page of a cell; the keyboard stays where it is. */
  readonly show: (place: CellPlace) => void;
}

/** Which part of the sheet is shown, and the ways to the others. */
export function SheetPages({ grid, active, language, go, show }: SheetPagesProps): ReactNode {
  const words = tableViewWords(language);
  const { rows, columns } = grid;
  return (
    <div className="sheet-pages">
      <GoTo language={language} go={go} />
      <Pages
        numbers={rows}
        around={active.row}
        size={PAGE_ROWS}
        sentence={([first, last]) => fill(words.rows, { first, last, count: rows.at(-1) }, language)}
        earlier={words.earlierRows}
        later={words.laterRows}
        show={(row) => show({ ...active, row })}
      />
      {columns.length > PAGE_COLUMNS && (
        <Pages
          numbers={columns}
          around={active.column}
          size={PAGE_COLUMNS}
          sentence={([first, last]) =>
            fill(
              words.columns,
              { firstName: columnLetters(first), lastName: columnLetters(last), count: columns.length },
              language,
            )
          }
          earlier={words.earlierColumns}
          later={words.laterColumns}
          show={(column) => show({ ...active, column })}
        />
      )}
    </div>
  );
}

interface PagesProps {
  readonly numbers: readonly number[];
  readonly around: number;
  readonly size: number;
  readonly sentence: (shown: readonly [first: number, last: number]) => string;
  readonly earlier: string;
  readonly later: string;
  readonly show: (number: number) => void;
}

function Pages({ numbers, around, size, sentence, earlier, later, show }: PagesProps): ReactNode {
  const shown = windowOf(numbers, around, size);
  const first = shown[0] ?? 1;
  const last = shown.at(-1) ?? 1;
  const before = numbers[numbers.indexOf(first) - size];
  const after = numbers[numbers.indexOf(last) + 1];
  return (
    <div className="pages">
      <span role="status">{sentence([first, last])}</span>
      {numbers.length > size && (
        <>
          <Button
            size="small"
            disabledFocusable={before === undefined}
            onClick={() => before !== undefined && show(before)}
          >
            {earlier}
          </Button>
          <Button
            size="small"
            disabledFocusable={after === undefined}
            onClick={() => after !== undefined && show(after)}
          >
            {later}
          </Button>
        </>
      )}
    </div>
  );
}

function GoTo({ language, go }: Pick<SheetPagesProps, 'language' | 'go'>): ReactNode {
  const words = tableViewWords(language);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const place = cellNamed(text);
    setRefused(place ? '' : fill(words.notACell, { text }, language));
    if (place) go(place);
  };
  return (
    <form className="go-to" onSubmit={submit}>
      <Field label={words.goTo} {...(refused && { validationMessage: refused })}>
        <Input
          value={text}
          onChange={(_, { value }) => setText(value)}
          contentAfter={
            <Button size="small" appearance="transparent" type="submit">
              {words.go}
            </Button>
          }
        />
      </Field>
    </form>
  );
}
