import { logEndText } from '../approval/log/log-end';
import type { LogRow } from '../approval/log/log-row';
import { claimNumber } from '../claim/claim-number';
import type { Settings } from '../claim/settings';
import type { Language } from '../text/language';
import type { SettingsSource } from '../timesheet/settings/setting-cell';
import type { Edit } from '../workbook/workbook';
import { settingEdits } from './setting-edits';

/** What «Innstillinger» is told with a step: the claim's number, where it had none, and where the log now ends. */
export function stepSettings(row: LogRow, settings: Settings, source: SettingsSource, language: Language): Edit[] {
  const isNumbered = claimNumber(settings) === row.claim;
  const number = isNumbered ? [] : [{ key: 'claimNumber', value: row.claim }];
  return settingEdits([...number, { key: 'logEnd', value: logEndText(row) }], source, language);
}
