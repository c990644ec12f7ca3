import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Basis } from '../../../claim/claim';
import type { Issue } from '../../../claim/issue';
import { settingCell, settingsEnd } from '../../../timesheet/settings/setting-cell';
import { cellAddress } from '../../../timesheet/table';
import { issueSentence } from '../../issue-sentence';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';

interface IssueCardProps {
  readonly found: Issue;
  readonly checked: Checked;
}

/** One thing to mend or know: its sentence, the rule of its row, and the way to its cell. */
export function IssueCard({ found, checked }: IssueCardProps): ReactNode {
  const { words, say, language } = usePane();
  const rule = ruleOf(found, checked);
  return (
    <li className={`issue ${found.severity}`}>
      <p>{issueSentence(found, language)}</p>
      {rule && <p className="note">{say(words.control.rule, { ...rule.source })}</p>}
      <GoToPlace found={found} checked={checked} />
    </li>
  );
}

function GoToPlace({ found, checked }: IssueCardProps): ReactNode {
  const { words, say, session } = usePane();
  const { sheet, row, column, setting } = found.place;
  const isCell = sheet !== undefined && row !== undefined;
  const place = isCell
    ? { sheet, row, column: column ?? 1 }
    : setting && (settingCell(setting, checked.cells) ?? settingsEnd(checked.cells));
  if (!place) return null;
  const address = cellAddress(place.row, place.column);
  const isSetting = setting !== undefined;
  // The sheet is named only where there is a choice.
  const named = checked.reading.readings.length > 1 ? `${place.sheet} ${address}` : address;
  return (
    <Button className="link" appearance="transparent" size="small" onClick={() => session.goTo(place.sheet, place)}>
      {isSetting ? `${words.control.goToSetting} (${address})` : say(words.control.goTo, { text: named })}
    </Button>
  );
}

/** What the row is worked out under. Of a row that gave no line there is none to name. */
function ruleOf({ place }: Issue, { claim }: Checked): Basis | undefined {
  if (place.row === undefined) return undefined;
  const line = claim.lines.find(({ sheet, row }) => sheet === place.sheet && row === place.row);
  return line?.basis;
}
