import type { Regulation } from '../regulation/schema';
import { fill } from '../text/fill';
import type { Language } from '../text/language';
import { planWords } from '../text/plan-words';
import { newSheetEdits, type NewColumn } from '../workbook/new-sheets';
import type { Edit } from '../workbook/workbook';
import { budgetEdits } from './budget-sheet';
import { claimable, kindsOf, namesOf } from './sheet-choice';

/** As many as a season has; Excel's own «insert row» makes room for more. */
const [CANDIDATES, MEMBERS] = [40, 6];

/**
 * A plan for an exam season: candidates down, members across, and in each cell the fee that is planned; beside it a sheet where Excel works out
 * what that comes to, with the formulas of Krav.
 *
 * @returns undefined where the regulation has no fees to plan with
 */
export function planEdits(regulation: Regulation, language: Language): Edit[] | undefined {
  const fees = namesOf(kindsOf(claimable(regulation), 'perPiece'), language);
  if (fees.length === 0) return undefined;
  const { plan: words } = planWords(language);
  const { day, candidate, subject, place, note } = words.columns;
  const members = Array.from({ length: MEMBERS }, (_, index) => fill(words.member, { number: index + 1 }, language));
  const about: NewColumn[] = [
    { header: day, width: 13, look: 'date', note: words.dayNote },
    { header: candidate, width: 26, look: 'input' },
    { header: subject, width: 22, look: 'input' },
    { header: place, width: 20, look: 'input' },
  ];
  const columns: NewColumn[] = [
    ...about,
    ...members.map((header): NewColumn => ({ header, width: 24, look: 'input', list: fees, note: words.memberNote })),
    { header: note, width: 34, look: 'input' },
  ];
  const table = { columns, rows: [], emptyRows: CANDIDATES, tableName: 'Plan' };
  const sheet = { ...table, name: words.sheet, title: words.title, intro: words.intro };
  const planned = { candidates: CANDIDATES, members: MEMBERS, firstMember: about.length + 1 };
  return [...newSheetEdits(sheet), ...budgetEdits(planned, regulation, language)];
}
