import type { Field } from '../claim/entry';
import { newSheetWords } from '../text/new-sheet-words';
import type { NewSheet } from '../workbook/new-sheets';
import { sheetToFill } from './columns';
import { kindsOf, namesOf, type NewSheetChoice } from './sheet-choice';

/** Meetings of the regulation's bodies. */
export function meetingSheet({ kinds, language }: NewSheetChoice): NewSheet | undefined {
  const meetings = kindsOf(kinds, 'meeting');
  if (meetings.length === 0) return undefined;
  const words = newSheetWords(language);
  const listOf = (part: (kind: (typeof meetings)[number]) => Parameters<typeof namesOf>[0]): string[] =>
    namesOf(
      meetings.flatMap((kind) => [...part(kind)]),
      language,
    );
  const fields: Field[] = [
    ...(['day', 'body', 'from', 'to', 'role', 'event', 'wholeBodySummoned', 'singleCase', 'fixedLeader'] as const),
    ...(['office', 'note'] as const),
  ];
  return sheetToFill(
    {
      tableName: 'Møter',
      words: words.meetings,
      fields,
      lists: {
        body: listOf(({ bodies }) => Object.values(bodies)),
        role: words.roles,
        event: [words.ordinaryMeeting, ...listOf(({ unpaid }) => Object.values(unpaid.events))],
        office: listOf(({ coveredOffices }) => Object.values(coveredOffices)),
      },
      notes: { day: '', from: '' },
      emptyRows: 30,
    },
    language,
  );
}

/** Care of children during meetings. */
export function childcareSheet({ kinds, language }: NewSheetChoice): NewSheet | undefined {
  if (kindsOf(kinds, 'childcare').length === 0) return undefined;
  return sheetToFill(
    {
      tableName: 'Barnepass',
      words: newSheetWords(language).childcare,
      fields: ['day', 'childcareHours', 'childcareAmount', 'childAge', 'documented', 'note'],
      notes: { day: '' },
      emptyRows: 20,
    },
    language,
  );
}
