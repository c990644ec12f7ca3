import { takeStep } from '../../src/approval/take-step';
import type { ApprovalStep } from '../../src/approval/steps';
import { logEdits } from '../../src/delivery/log-edits';
import { approvalOf } from '../../src/flow/approval';
import { assessReading } from '../../src/flow/assess-reading';
import { claimBasis, type WorkbookCells } from '../../src/flow/basis';
import { stepGround } from '../../src/flow/judged';
import { readRows } from '../../src/flow/read-rows';
import { stepSettings } from '../../src/new-sheets/step-settings';
import { knownRegulation, nationalFigures } from '../../src/regulation/load';
import type { Regulation } from '../../src/regulation/schema';
import { addDays, type Day } from '../../src/values/day';
import type { CellInput } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

type Rows = readonly (readonly CellInput[])[];

/** A workbook of an invented member's month. */
export interface MadeClaim {
  readonly name: string;
  /** The first day of the rows. */
  readonly from: Day;
  readonly rows: number;
  /** Kroner an hour: from some 440 the day's cap is reached. */
  readonly hourly: number;
  /** How far it has come, and how many days after the last row each step was taken. */
  readonly steps: readonly (readonly [step: ApprovalStep, daysAfter: number])[];
}

const WHO: Readonly<Record<ApprovalStep, string>> = {
  submit: '',
  return: 'Per Attestant',
  attest: 'Per Attestant',
  approve: 'Line Leder',
  pay: 'Liv Lønn',
};
const ROLES = {
  submit: 'claimant',
  return: 'attestor',
  attest: 'attestor',
  approve: 'approver',
  pay: 'payroll',
} as const;

/** @returns the bytes of an .xlsx file, the same each time */
export async function madeClaim(made: MadeClaim): Promise<Uint8Array> {
  const book = XlsxWorkbook.blank();
  for (const [name, rows] of Object.entries(sheetsOf(made))) {
    const cells = rows.flatMap((row, at) => row.map((value, index) => ({ row: at + 1, column: index + 1, value })));
    await book.apply([
      { edit: 'addSheet', name },
      { edit: 'setCells', sheet: name, cells },
    ]);
  }
  const last = addDays(made.from, made.rows - 1);
  for (const [step, daysAfter] of made.steps) await take(book, step, WHO[step] || made.name, addDays(last, daysAfter));
  return book.toBytes();
}

function sheetsOf({ name, from, rows, hourly }: MadeClaim): Record<string, Rows> {
  const days = Array.from({ length: rows }, (_, index) => addDays(from, index));
  return {
    Innstillinger: [
      ['Felt', 'Verdi'],
      ['Hvem krever', 'medlem'],
      ['Reglement', 'vestland-provenemnd'],
      ['Medlem: navn', name],
      ['Medlem: gateadresse', 'Prøvegata 1'],
      ['Medlem: postnummer', '6800'],
      ['Medlem: poststed', 'Førde'],
      ['Medlem: kontonummer', '12345678903'],
      ['Timelønn', hourly],
      ['Dokumentasjon', 'timeskjema, trekk i lønn'],
      ['Protokollen signert', addDays(from, rows)],
    ],
    Timeliste: [
      ['Dato', 'Fra', 'Til', 'Oppdrag'],
      ...days.map((day, index) => [day, '08:00', index % 3 === 0 ? '15:30' : '12:00', 'Befaring']),
    ],
    Roller: [
      ['Navn', 'Rolle', 'Enhet', 'Krav fra'],
      ['Per Attestant', 'attestant', '', 'alle'],
      ['Line Leder', 'anviser', '', 'alle'],
    ],
  };
}

const RULES = { regulation: knownRegulation('vestland-provenemnd') as Regulation, national: nationalFigures() };

/** As `krav submit` and the like take a step. */
async function take(book: XlsxWorkbook, step: ApprovalStep, name: string, day: Day): Promise<void> {
  const names = book.sheets.map((sheet) => sheet.name);
  const contents = await Promise.all(names.map((one) => book.content(one)));
  const cells: WorkbookCells = { contents, tables: book.tables, hiddenSheets: [] };
  const reading = readRows(
    cells,
    claimBasis(cells, {}, () => RULES),
    {},
  );
  const { claim, issues } = assessReading(reading, day);
  const { settings, ownFigures } = reading;
  const approval = await approvalOf({ cells, claim, ownFigures, settings, issues, rules: RULES });
  const asked = {
    step,
    claim: approval.number || `${day.slice(0, 4)}-001`,
    name,
    role: ROLES[step],
    at: `${day}T10:00`,
  };
  const returned = step === 'return' ? ({ reason: 'wrongHours', text: 'Se over timene.' } as const) : {};
  const { entry, issues: found } = takeStep({ ...asked, ...returned }, await stepGround(approval));
  if (!entry) throw new Error(`${step}: ${JSON.stringify([...found, ...issues])}`);
  const ground = { log: approval.log, kept: approval.kept, sheets: names, language: 'nb' } as const;
  const { row, edits } = await logEdits(entry, approval.content(), ground);
  await book.apply([...edits, ...stepSettings(row, settings, cells, 'nb')]);
}
