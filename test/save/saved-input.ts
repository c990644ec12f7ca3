import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/claim/assess';
import { KnownRates } from '../../src/claim/known-rates';
import { entriesToKeep } from '../../src/claim/of-this-claim';
import { withOwnFigures } from '../../src/claim/own-figures';
import type { SavedInput } from '../../src/documents/saved-link/saved-link';
import { knownRegulation, nationalFigures } from '../../src/regulation/load';
import { readOwnFigures } from '../../src/timesheet/rates/read-own-figures';
import { readTimesheet } from '../../src/timesheet/read-timesheet';
import { readSettings } from '../../src/timesheet/settings/read-settings';
import type { Day } from '../../src/values/day';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

const EXAMPLES = join(__dirname, '../../examples');

/** One of the examples, as a shell reads it: what a paper's address holds. */
export async function claimOf(name: string, today = '2024-04-02'): Promise<SavedInput> {
  const workbook = XlsxWorkbook.open(new Uint8Array(readFileSync(join(EXAMPLES, `${name}.xlsx`))));
  const { tables } = workbook;
  const names = workbook.sheets.filter(({ hasCells }) => hasCells).map((sheet) => sheet.name);
  const contents = await Promise.all(names.map((sheet) => workbook.content(sheet)));
  const { settings, sheetMaps } = readSettings({ contents, tables });
  const id = settings.regulation ?? 'vestland-provenemnd';
  const payer = { regulation: knownRegulation(id)!, national: nationalFigures() };
  const { figures } = readOwnFigures({ contents, tables, rates: new KnownRates(payer) });
  const { entries } = readTimesheet({ contents, tables, hiddenSheets: [], sheetMaps, elsewhere: new Map() });
  const { claim } = assess(entries, settings, withOwnFigures(payer, figures), today as Day);
  const language = settings.language ?? payer.regulation.language;
  return {
    regulation: id,
    language,
    today: today as Day,
    settings,
    ownFigures: figures,
    entries: entriesToKeep(claim),
  };
}
