import { Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { AskedCell } from '../../../commands/bus';
import { amountText, dayText } from '../../../text/values';
import { cellAddress } from '../../../timesheet/table';
import { problemOf } from '../../session/problem';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { whyCell, type WhyCell } from '../../why/why-cell';
import { LineSteps } from '../claim/line-steps';
import { Steps } from '../shared/steps';

/** Why the amount in a cell is what it is: a formula's own trail, or that of the row in the claim. */
export function WhyPanel({ cell }: { readonly cell: AskedCell | null }): ReactNode {
  const { state, words } = usePane();
  const { checked } = state;
  if (!cell) return <p>{words.why.chooseCell}</p>;
  if (!checked) return <Spinner size="tiny" label={words.working} />;
  return <OfCell key={`${cell.sheet} ${cell.row} ${cell.column} ${cell.formula}`} cell={cell} checked={checked} />;
}

interface OfCellProps {
  readonly cell: AskedCell;
  readonly checked: Checked;
}

function OfCell({ cell, checked }: OfCellProps): ReactNode {
  const { words, say, set } = usePane();
  const [why, setWhy] = useState<WhyCell>();
  const { cells } = checked;
  useEffect(() => {
    let isWanted = true;
    whyCell(cell, cells).then(
      (found) => isWanted && setWhy(found),
      (thrown: unknown) => isWanted && set({ problem: problemOf(thrown) }),
    );
    return () => {
      isWanted = false;
    };
  }, [cell, cells, set]);
  const place = `${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
  return (
    <>
      <p className="note">{place}</p>
      {!why && <Spinner size="tiny" />}
      {why?.found === 'sentences' && <Steps steps={why.sentences} />}
      {why?.found === 'values' && <p>{say(words.why.onlyExcel, { name: why.name })}</p>}
      {why?.found === 'noFormula' && <OfRow cell={cell} checked={checked} />}
    </>
  );
}

/** The cell is no formula of ours: perhaps its row is in the claim. */
function OfRow({ cell, checked }: OfCellProps): ReactNode {
  const { words, language } = usePane();
  const lines = checked.claim.lines.filter(({ sheet, row }) => sheet === cell.sheet && row === cell.row);
  if (lines.length === 0) return <p>{words.why.chooseCell}</p>;
  return lines.map((line, index) => (
    <div key={index} className="card">
      <div className="spread">
        <span className="strong">
          {checked.reading.rules.regulation.kinds[line.kind]?.name[language] ?? line.kind}{' '}
          <span className="note">{dayText(line.day)}</span>
        </span>
        <span className="amount">
          {line.amountOre === null ? words.claim.noAmount : amountText(line.amountOre, language)}
        </span>
      </div>
      <LineSteps line={line} checked={checked} />
    </div>
  ));
}
