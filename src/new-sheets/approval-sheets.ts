import { approvalWords } from '../text/approval-words';
import { checklistWords } from '../text/checklist-words';
import type { Language } from '../text/language';
import { newSheetWords } from '../text/new-sheet-words';
import type { NewColumn, NewSheet } from '../workbook/new-sheets';

/** Who may attest and approve, every trip, and the invoices for trips that were paid directly: the tables that the controls look into. */
export function approvalSheets(language: Language): NewSheet[] {
  return [rolesSheet(language), tripsSheet(language), invoicesSheet(language)];
}

function rolesSheet(language: Language): NewSheet {
  const { roles, role, handles } = approvalWords(language);
  const { columns, sheet, title, intro } = roles;
  return {
    ...{ name: sheet, tableName: 'Roller', title, intro, rows: [], emptyRows: 12 },
    columns: [
      { header: columns.name, width: 30, look: 'input' },
      { header: columns.role, width: 18, look: 'input', list: [role.attestor, role.approver] },
      { header: columns.unit, width: 30, look: 'input' },
      { header: columns.handles, width: 22, look: 'input', list: Object.values(handles) },
    ],
  };
}

const WIDE = new Set(['destination', 'purpose', 'name']);
const DAYS = new Set(['from', 'to', 'statementOn']);
const MONEY = new Set(['amount', 'privateAmount', 'advance']);
const YES_NO = new Set(['privatePart', 'flight', 'statementWhole']);

function tripsSheet(language: Language): NewSheet {
  const { trips, occasion } = checklistWords(language);
  const { columns, sheet, title, intro } = trips;
  const { yesNo } = newSheetWords(language);
  return {
    ...{ name: sheet, tableName: 'Reiseregister', title, intro, rows: [], emptyRows: 30 },
    columns: Object.entries(columns).map(([key, header]): NewColumn => {
      const look = DAYS.has(key) ? 'date' : MONEY.has(key) ? 'money' : 'input';
      const list = key === 'occasion' ? Object.values(occasion) : YES_NO.has(key) ? yesNo : undefined;
      return { header, width: WIDE.has(key) ? 28 : 14, look, ...(list && { list }) };
    }),
  };
}

function invoicesSheet(language: Language): NewSheet {
  const { columns, sheet, title, intro } = checklistWords(language).invoices;
  return {
    ...{ name: sheet, tableName: 'DirekteFakturaer', title, intro, rows: [], emptyRows: 15 },
    columns: Object.entries(columns).map(([key, header]): NewColumn => ({
      header,
      width: key === 'reference' || key === 'amount' ? 16 : 32,
      look: key === 'amount' ? 'money' : 'input',
    })),
  };
}
