import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { cellAddress } from '../timesheet/table';
import type { Desk } from './desk';
import { DropPlace } from './drop-place';
import { Figures } from './figures';
import { NoticeBar } from './notice';
import { Steps } from './steps';
import { Themed } from './themed';
import { useDesk } from './use-desk';

/** For those who ask for it, and for narrow screens. */
const TableView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "table-view" */ './table-view/table-view')).TableView,
}));

/** As many as a line has room for. */
const MOST_NAMED = 5;

/** What stands around the grid, and the table in its place. */
export function Sheet({ desk }: { readonly desk: Desk }): ReactNode {
  const { state, words, say } = useDesk(desk);
  const { view, chosen, foreign, language, asked, markings } = state;
  useEffect(() => {
    document.body.dataset['view'] = view;
  }, [view]);
  const says = chosen?.formulaSays ?? chosen?.mark?.text;
  const named = foreign.slice(0, MOST_NAMED).map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);
  return (
    <Themed className="over">
      <div className="steps-line">
        <Steps desk={desk} />
        {view === 'grid' && <Figures desk={desk} />}
      </div>
      <NoticeBar desk={desk} />
      {foreign.length > 0 && (
        <p className="foreign">
          {say(foreign.length === 1 ? words.foreignOne : words.foreign, {
            count: foreign.length,
            text: named.join(', ') + (foreign.length > MOST_NAMED ? ' …' : ''),
          })}
        </p>
      )}
      {view === 'grid' && says && chosen && (
        <p role="status" className="cell-says" tabIndex={0} data-severity={chosen.mark?.severity ?? 'error'}>
          <strong>{cellAddress(chosen.row, chosen.column)}</strong> {says}
        </p>
      )}
      {view === 'table' && desk.workbook && (
        <Suspense fallback={null}>
          <TableView
            key={desk.workbook.id}
            workbook={desk.workbook}
            language={language}
            asked={asked}
            version={markings}
            history={desk.workbook.history}
          />
        </Suspense>
      )}
      <DropPlace desk={desk} />
    </Themed>
  );
}
