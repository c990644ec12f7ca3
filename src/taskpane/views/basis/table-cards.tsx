import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnWords } from '../../../text/column-words';
import type { IncompleteTable, TableReading } from '../../../timesheet/table-reading';
import { cellAddress } from '../../../timesheet/table';
import type { Checked } from '../../state/pane-state';
import { usePane, type PaneView } from '../../state/pane-context';
import { ColumnTable } from './column-table';

/** The tables that Krav found by itself, and which column it reads as what. */
export function TableCards({ reading }: Checked): ReactNode {
  const { words } = usePane();
  const { readings, incomplete, entries } = reading;
  if (readings.length + incomplete.length === 0) {
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
        const rows = new Set(entries.filter(({ sheet }) => sheet === table.sheet).map(({ row }) => row)).size;
        return <TableCard key={index} table={table} rows={rows} isFirst={index === 0} />;
      })}
      {incomplete.map((table) => (
        <IncompleteCard key={table.sheet} {...table} />
      ))}
    </section>
  );
}

interface TableCardProps {
  readonly table: TableReading;
  readonly rows: number;
  /** Only the first is open from the start: a workbook may have many. */
  readonly isFirst: boolean;
}

function TableCard({ table, rows, isFirst }: TableCardProps): ReactNode {
  const { words, say, session } = usePane();
  const { sheet, headerRow, readAs } = table;
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
      <ColumnTable {...table} />
    </details>
  );
}

/** What would be a table, were it not for a header. */
function IncompleteCard({ sheet, headerRow, lacks, headers }: IncompleteTable): ReactNode {
  const { session, language } = usePane();
  const { lacksDay, lacksHours } = columnWords(language);
  const readAs = headers.flatMap(({ column, field }) => (field ? [{ column, field }] : []));
  return (
    <section className="card table-card">
      <div className="spread">
        <h4>{sheet}</h4>
        <GoTo sheet={sheet} row={headerRow} column={headers[0]?.column ?? 1} session={session} />
      </div>
      <p className="warn">{lacks === 'noDay' ? lacksDay : lacksHours}</p>
      <ColumnTable headers={headers} readAs={readAs} sorts={[]} />
    </section>
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
