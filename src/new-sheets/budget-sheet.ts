import type { Regulation } from '../regulation/schema';
import { fill } from '../text/fill';
import type { Language } from '../text/language';
import { planWords } from '../text/plan-words';
import { cellAddress } from '../timesheet/table';
import { HEADER_ROW as PLAN_HEADER } from '../workbook/new-sheets';
import type { CellEdit, CellLook, Edit } from '../workbook/workbook';

/** How the plan is laid out. */
export interface Planned {
  readonly candidates: number;
  readonly members: number;
  /** The column of the first member. */
  readonly firstMember: number;
}

const [FEES, LOST_INCOME, TRAVEL, TOTAL, LIMIT, LEFT] = [4, 5, 6, 7, 8, 9];
const HEADER_ROW = 11;
const FIRST_ROW = HEADER_ROW + 1;
const FIRST_MEMBER = 3;

/**
 * The plan again with amounts in place of fees: a formula for each cell, so that what one member costs for one candidate can be seen, and sums
 * that Excel counts.
 */
export function budgetEdits(planned: Planned, regulation: Regulation, language: Language): Edit[] {
  const { plan, budget: words } = planWords(language);
  const { candidates, members } = planned;
  const sumColumn = FIRST_MEMBER + members;
  const sumRow = FIRST_ROW + candidates;
  const amounts = (top: number, bottom: number, left: number, right: number): string =>
    `SUM(${cellAddress(top, left)}:${cellAddress(bottom, right)})`;
  const cells: CellEdit[] = [
    { row: 1, column: 1, value: words.title, look: 'title' },
    { row: 2, column: 1, value: fill(words.intro, { name: regulation.name[language] }, language), look: 'quiet' },
    ...line(FEES, words.fees, { formula: cellAddress(sumRow, sumColumn), value: 0 }, 'amountShown'),
    ...line(LOST_INCOME, words.lostIncome, null, 'money'),
    ...line(TRAVEL, words.travel, null, 'money'),
    ...line(TOTAL, words.total, { formula: amounts(FEES, TRAVEL, 2, 2), value: 0 }, 'totalShown'),
    ...line(LIMIT, words.limit, null, 'money'),
    ...line(LEFT, words.left, { formula: leftOfLimit(), value: '' }, 'totalShown'),
    { row: HEADER_ROW, column: 1, value: plan.columns.day, look: 'header' },
    { row: HEADER_ROW, column: 2, value: plan.columns.candidate, look: 'header' },
    { row: HEADER_ROW, column: sumColumn, value: words.sum, look: 'figureHeader' },
    { row: sumRow, column: 1, value: words.sum, look: 'totalShown' },
    { row: sumRow, column: 2, value: null, look: 'totalShown' },
  ];
  for (let member = 0; member < members; member += 1) {
    const column = FIRST_MEMBER + member;
    const name = fill(plan.member, { number: member + 1 }, language);
    const header = { formula: inPlan(plan.sheet, PLAN_HEADER, planned.firstMember + member), value: name };
    cells.push({ row: HEADER_ROW, column, value: header, look: 'figureHeader' });
  }
  for (let index = 0; index < candidates; index += 1) {
    const [row, planRow] = [FIRST_ROW + index, PLAN_HEADER + 1 + index];
    const copied = (column: number) => ({ formula: orEmpty(inPlan(plan.sheet, planRow, column)), value: '' });
    cells.push(
      { row, column: 1, value: copied(1), look: 'dayShown' },
      { row, column: 2, value: copied(2), look: 'text' },
    );
    for (let member = 0; member < members; member += 1) {
      const fee = inPlan(plan.sheet, planRow, planned.firstMember + member);
      const formula = `IF(${fee}="","",KRAV.HONORAR(${fee},1,${inPlan(plan.sheet, planRow, 1)},"${regulation.id}"))`;
      cells.push({ row, column: FIRST_MEMBER + member, value: { formula, value: '' }, look: 'amountShown' });
    }
    const sum = { formula: amounts(row, row, FIRST_MEMBER, sumColumn - 1), value: 0 };
    cells.push({ row, column: sumColumn, value: sum, look: 'amountShown' });
  }
  for (let column = FIRST_MEMBER; column <= sumColumn; column += 1) {
    const value = { formula: amounts(FIRST_ROW, sumRow - 1, column, column), value: 0 };
    cells.push({ row: sumRow, column, value, look: 'totalShown' });
  }
  const columnWidths = [32, 26, ...Array.from({ length: members + 1 }, () => 15)];
  return [
    { edit: 'addSheet', name: words.sheet, columnWidths },
    { edit: 'setCells', sheet: words.sheet, cells },
  ];
}

function line(row: number, label: string, value: CellEdit['value'], look: CellLook): CellEdit[] {
  return [
    { row, column: 1, value: label, look: 'text' },
    { row, column: 2, value, look },
  ];
}

function leftOfLimit(): string {
  const [limit, total] = [cellAddress(LIMIT, 2), cellAddress(TOTAL, 2)];
  return `IF(${limit}="","",${limit}-${total})`;
}

/** A reference to a cell of the plan. None of its names has a blank or a mark in it, so that no quotes are called for. */
function inPlan(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

function orEmpty(reference: string): string {
  return `IF(${reference}="","",${reference})`;
}
