import { Button } from '@fluentui/react-components';
import { Fragment, useState, type ReactNode } from 'react';
import type { Field } from '../../../claim/entry';
import { columnWords } from '../../../text/column-words';
import { newSheetWords } from '../../../text/new-sheet-words';
import type { Sort } from '../../../timesheet/header/table-sorts';
import { columnLetters } from '../../../timesheet/table';
import type { HeaderReading, TableReading } from '../../../timesheet/table-reading';
import { usePane } from '../../state/pane-context';
import { ColumnChoice } from './column-choice';

interface ColumnTableProps {
  readonly headers: readonly HeaderReading[];
  readonly readAs: TableReading['readAs'];
  readonly sorts: readonly Sort[];
}

/** What each column is read as, and a way to say that it is something else. */
export function ColumnTable({ headers, readAs, sorts }: ColumnTableProps): ReactNode {
  const { words, say, language } = usePane();
  const [choosing, choose] = useState<number>();
  const own = columnWords(language);
  const named: Readonly<Record<Field, string>> = { ...newSheetWords(language).columns, ...words.fieldNames };
  const bare = readAs.filter(({ column }) => !headers.some((header) => header.column === column));
  return (
    <table className="columns">
      <thead>
        <tr>
          <th scope="col">{words.basis.header}</th>
          <th scope="col">{words.basis.field}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {bare.map(({ field, column }) => (
          <tr key={column}>
            <td>{say(words.basis.columnOf, { text: columnLetters(column) })}</td>
            <td>→ {named[field]}</td>
            <td />
          </tr>
        ))}
        {headers.map((header) => {
          const { column, field, chosen } = header;
          const isOpen = choosing === column;
          const isLeft = chosen === 'notRead';
          return (
            <Fragment key={column}>
              <tr className={field || isLeft ? undefined : 'warn'}>
                <td>{header.header}</td>
                <td>
                  {field ? `→ ${named[field]}` : `✕ ${isLeft ? own.notRead : words.basis.notUnderstood}`}
                  {chosen && <span className="note"> ({own.chosen})</span>}
                </td>
                <td>
                  <Button
                    className="link"
                    appearance="transparent"
                    size="small"
                    aria-expanded={isOpen}
                    aria-label={say(field ? own.changeFor : own.chooseFor, { header: header.header })}
                    onClick={() => choose(isOpen ? undefined : column)}
                  >
                    {field ? own.change : own.choose}
                  </Button>
                </td>
              </tr>
              {isOpen && (
                <tr>
                  <td colSpan={3}>
                    <ColumnChoice header={header} sorts={sorts} close={() => choose(undefined)} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
