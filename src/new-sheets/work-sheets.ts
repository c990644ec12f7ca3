import type { Field } from '../claim/entry';
import type { KindOf } from '../regulation/kinds';
import { newSheetWords } from '../text/new-sheet-words';
import type { NewSheet } from '../workbook/new-sheets';
import { sheetToFill } from './columns';
import { kindsOf, namesOf, type NewSheetChoice } from './sheet-choice';

/** Hours, and losses that are counted by the day. */
export function timeSheet({ regulation, kinds, language }: NewSheetChoice): NewSheet | undefined {
  const losses = kindsOf(kinds, 'lostIncome', 'unsubstantiated', 'substitute');
  const hourly = kindsOf(kinds, 'perHour');
  if (losses.length + hourly.length + kindsOf(kinds, 'employerRefund', 'selfEmployed').length === 0) return undefined;
  const { timesheet: words, notes } = newSheetWords(language);
  const activities = Object.values(regulation.activities);
  const leisure = namesOf(
    hourly.flatMap(({ leisureKinds }) => Object.values(leisureKinds)),
    language,
  );
  const byType = losses.some(({ rule }) => rule !== 'lostIncome');
  const isCovered = activities.some(({ gives }) => gives === 'coveredByHonorarium');
  const needsInitials = hourly.some(({ needs }) => needs.includes('initials'));
  const fields: Field[] = [
    ...(['day', 'from', 'to', 'pause', 'hours'] as const),
    ...(activities.length > 0 ? (['activity'] as const) : []),
    ...(leisure.length > 0 ? (['leisureKind'] as const) : []),
    ...(byType ? (['lossType', 'wholeDay', 'loss', 'probable'] as const) : []),
    'note',
  ];
  return sheetToFill(
    {
      tableName: 'Timeliste',
      words: { ...words, intro: isCovered ? words.intro : words.plainIntro },
      fields,
      lists: {
        activity: namesOf(activities, language),
        leisureKind: leisure,
        lossType: namesOf(losses, language),
      },
      notes: needsInitials ? { note: notes.initials } : {},
      emptyRows: 40,
    },
    language,
  );
}

/** Fees by the piece. */
export function feeSheet({ kinds, language }: NewSheetChoice): NewSheet | undefined {
  const fees = kindsOf(kinds, 'perPiece');
  if (fees.length === 0) return undefined;
  return sheetToFill(
    {
      tableName: 'Honorar',
      words: newSheetWords(language).honorarium,
      fields: feeFields(fees),
      lists: { honorarium: namesOf(fees, language) },
      emptyRows: 20,
    },
    language,
  );
}

type Need = KindOf<'perPiece'>['needs'][number]['what'];

/** The columns that some fee asks for. */
function feeFields(fees: readonly KindOf<'perPiece'>[]): Field[] {
  const needs = (...wanted: Need[]): boolean => fees.some((fee) => fee.needs.some(({ what }) => wanted.includes(what)));
  const byCandidate = fees.some(({ unit }) => unit === 'candidate') || needs('candidateBirthDates');
  const byLength = needs('times') || fees.some((fee) => fee.byLength !== undefined);
  const interrupted = fees.some(({ figureWhenNotReusable }) => figureWhenNotReusable !== undefined);
  const columns: readonly [Field, boolean][] = [
    ['day', true],
    ['honorarium', true],
    ['count', true],
    ['from', byLength],
    ['to', byLength],
    ['candidates', byCandidate],
    ['note', true],
    ['contact', needs('contact', 'sender', 'senderOrLetter')],
    ['preApproved', needs('preApproved')],
    ['birthDates', needs('candidateBirthDates')],
    ['certificate', needs('certificate')],
    ['reusable', interrupted],
    ['role', interrupted],
    ['groupCoordinator', needs('groupCoordinator')],
  ];
  return columns.filter(([, isAsked]) => isAsked).map(([field]) => field);
}
