import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Field } from '../../../claim/entry';
import { newSheetWords } from '../../../text/new-sheet-words';
import type { TableReading } from '../../../timesheet/read-timesheet';
import { cellAddress, columnLetters, type SheetContent } from '../../../timesheet/table';
import type { Checked } from '../../state/pane-state';
import { usePane, type PaneView } from '../../state/pane-context';

/** The tables that Krav found by itself, and which column it reads as what. */
export function TableCards({ reading, cells }: Checked): ReactNode {
  const { words } = usePane();
  const { readings, entries } = reading;
  if (readings.length === 0) {
    return (
      <section>
        <h3>{words.basis.tables}</h3>
        <p className="strong">{words.basis.noTables}</p>
        <p>{words.basis.begin}</p>
      </section>
    );
  }
  return (
    <section>
      <h3>{words.basis.tables}</h3>
      {readings.map((table, index) => {
        const content = cells.contents.find(({ name }) => name === table.sheet);
        const rows = new Set(entries.filter(({ sheet }) => sheet === table.sheet).map(({ row }) => row)).size;
        return content && <TableCard key={index} table={table} content={content} rows={rows} isFirst={index === 0} />;
      })}
    </section>
  );
}

interface TableCardProps {
  readonly table: TableReading;
  readonly content: SheetContent;
  readonly rows: number;
  /** Only the first is open from the start: a workbook may have many. */
  readonly isFirst: boolean;
}

function TableCard({ table, content, rows, isFirst }: TableCardProps): ReactNode {
  const { words, say, session, language } = usePane();
  const { sheet, headerRow, readAs, notUnderstood } = table;
  const headers = headersOf(content, headerRow);
  const named: Readonly<Record<Field, string>> = { ...newSheetWords(language).columns, ...words.fieldNames };
  return (
    <details className="card table-card" open={isFirst}>
      <summary>
        {sheet} <span className="note">· {say(words.basis.rows, { count: rows })}</span>
      </summary>
      <div className="spread">
        <span className="note">
          {headerRow === 0 ? words.basis.withoutHeader : say(words.basis.headerRow, { row: headerRow })}
        </span>
        <GoTo sheet={sheet} row={Math.max(1, headerRow)} column={readAs[0]?.column ?? 1} session={session} />
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.basis.header}</th>
            <th scope="col">{words.basis.field}</th>
          </tr>
        </thead>
        <tbody>
          {readAs.map(({ field, column }) => (
            <tr key={field}>
              <td>{headers.get(column) ?? say(words.basis.columnOf, { text: columnLetters(column) })}</td>
              <td>→ {named[field]}</td>
            </tr>
          ))}
          {notUnderstood.map((header) => (
            <tr key={header} className="warn">
              <td>{header}</td>
              <td>✕ {words.basis.notUnderstood}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface GoToProps {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly session: PaneView['session'];
}

function GoTo({ sheet, row, column, session }: GoToProps): ReactNode {
  const { words, say } = usePane();
  return (
    <Button className="link" appearance="transparent" size="small" onClick={() => session.goTo(sheet, { row, column })}>
      {say(words.control.goTo, { text: cellAddress(row, column) })}
    </Button>
  );
}

/** Rows may be walked more than once, but are never held whole. */
function headersOf({ rows }: SheetContent, headerRow: number): Map<number, string> {
  for (const { number, cells } of rows) {
    if (number === headerRow) return new Map(cells.map(({ column, value }) => [column, String(value ?? '')]));
  }
  return new Map();
}
