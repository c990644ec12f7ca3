import type { Entry, Field } from '../../claim/entry';

/** What a row of a table can be. */
export type Sort = Entry['entry'];

/**
 * What the rows of a table are, as its columns say it: the sort that the table is for first, then those that stand beside it.
 * A committee's own form has the meeting, the childcare and the driving of one evening in one row.
 *
 * @param has whether the table has a column for the field
 */
export function sortsOf(has: (field: Field) => boolean): readonly Sort[] {
  const journey = (has('departDay') || has('departTime')) && (has('returnDay') || has('returnTime'));
  const meeting = has('body');
  const fee = has('honorarium');
  // «Hel dag» alone is as often what somebody wrote in place of hours.
  const loss = has('loss') || (has('wholeDay') && (has('lossType') || has('probable')));
  const care = childcareOf(has, journey || meeting || fee || loss);
  const clocks = has('from') && has('to');
  const work = (has('hours') && care !== 'owner') || (clocks && (fee || !has('km')));
  // Clock times beside a body are the meeting's, and those beside a journey are the journey's: nobody's working hours.
  const time = loss || (work && !journey && !meeting);
  // Many timesheets count kilometres for other ends. Mileage is never paid without a route, so that one must be there too.
  const driving = has('km') && (has('route') || journey || meeting || !(time || fee));
  const sorts: readonly [Sort, boolean][] = [
    ['journey', journey],
    ['meeting', meeting],
    ['time', time],
    ['honorarium', fee],
    ['childcare', care !== 'none'],
    ['driving', driving],
  ];
  const found = sorts.filter(([, is]) => is).map(([sort]) => sort);
  return isOutlays(has, care, found.length) ? [...found, 'outlay'] : found;
}

/** `owner`: the table is of nothing but childcare, and its «Timer» and «Beløp» are the care's. */
function childcareOf(has: (field: Field) => boolean, hasOther: boolean): 'none' | 'beside' | 'owner' {
  const work = hasOther || has('activity') || has('lossType') || (has('from') && has('to'));
  if (has('childAge') && !work && !has('childcareHours') && (has('hours') || has('outlayAmount'))) return 'owner';
  return has('childcareHours') || has('childcareAmount') ? 'beside' : 'none';
}

/** «Beløp» stands in every kind of sheet: what was spent, or a receipt, must stand beside it. */
function isOutlays(has: (field: Field) => boolean, care: string, others: number): boolean {
  if (!has('outlayAmount') || care === 'owner') return false;
  return has('outlay') || (others === 0 && (has('receipt') || has('outlayVat')));
}
