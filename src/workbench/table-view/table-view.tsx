import { Field, Select } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Language } from '../../text/language';
import { tableViewWords } from '../../text/table-view-words';
import type { EditHistory, LiveWorkbook } from '../../workbook/live-workbook';
import type { AskedPlace } from './asked-place';
import { SheetView } from './sheet-view';
import { useSheetNames } from './use-sheet-names';

export interface TableViewProps {
  readonly workbook: LiveWorkbook;
  readonly language: Language;
  /** The cell to go to, when something outside has asked for one. */
  readonly asked?: AskedPlace | undefined;
  /** Another number when Krav has marked cells, of which no sheet tells. */
  readonly version?: number;
  /** What is written here can be taken back by it, where the workbook has one. */
  readonly history?: EditHistory | undefined;
}

/**
 * The workbook's sheets as HTML tables: the grid is drawn on a canvas, which no screen reader reads and no browser zooms well. The same
 * cells, over the same port; to be shown in the grid's place or beside it, inside a FluentProvider.
 */
export function TableView({ workbook, language, asked, version = 0, history }: TableViewProps): ReactNode {
  const names = useSheetNames(workbook);
  const [chosen, setChosen] = useState(asked?.sheet);
  useEffect(() => {
    if (asked) setChosen(asked.sheet);
  }, [asked]);
  const words = tableViewWords(language);
  const sheet = names.find((name) => name === chosen) ?? names[0];
  if (sheet === undefined) return <p className="table-view">{words.noSheets}</p>;
  return (
    <section className="table-view" aria-label={words.title}>
      <Field label={words.sheet} className="sheet-choice">
        <Select value={sheet} onChange={(_, { value }) => setChosen(value)}>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <SheetView
        // Another sheet begins anew, and what was being typed in the first is no longer asked for.
        key={sheet}
        workbook={workbook}
        sheet={sheet}
        language={language}
        asked={asked?.sheet === sheet ? asked : undefined}
        version={version}
        history={history}
      />
    </section>
  );
}
