import type { Field } from '../../claim/entry';
import type { Sort } from './table-sorts';

/** A column that is read as another field as well, because of the table that it stands in. */
export interface SharedColumn {
  readonly from: Field;
  readonly as: Field;
}

const EVERYWHERE: readonly Field[] = ['day'];

/** The fields that the rows of each sort are read from. */
export const FIELDS_OF: Readonly<Record<Sort, readonly Field[]>> = {
  time: [
    ...(['from', 'to', 'hours', 'pause', 'activity', 'leisureKind', 'wage', 'note', 'claimedBy', 'person'] as const),
    ...(['lossType', 'wholeDay', 'loss', 'probable'] as const),
  ],
  honorarium: [
    ...(['honorarium', 'count', 'candidates', 'birthDates', 'note', 'contact', 'activity', 'role'] as const),
    ...(['preApproved', 'certificate', 'reusable', 'groupCoordinator', 'person'] as const),
  ],
  meeting: [
    ...(['body', 'from', 'to', 'role', 'event', 'wholeBodySummoned', 'singleCase', 'fixedLeader'] as const),
    ...(['office', 'note', 'person'] as const),
  ],
  // A name there is as often the child's, which is nobody's business.
  childcare: ['childAge', 'childcareHours', 'childcareAmount', 'documented', 'note'],
  journey: [
    ...(['departDay', 'departTime', 'returnDay', 'returnTime', 'kmOneWay', 'overnight', 'lodging'] as const),
    ...(['lodgingName', 'lodgingAddress', 'breakfasts', 'lunches', 'dinners', 'country', 'countryRate'] as const),
    ...(['currency', 'exchangeRate'] as const),
    ...(['destination', 'route', 'purpose', 'event', 'privatePart', 'paidBy', 'person'] as const),
  ],
  driving: [
    ...([
      'km',
      'distanceSource',
      'vehicle',
      'passengers',
      'passengerKm',
      'trailer',
      'forestRoad',
      'equipment',
      'tolls',
    ] as const),
    ...(['route', 'purpose', 'from', 'to', 'person'] as const),
  ],
  outlay: ['outlay', 'outlayAmount', 'outlayVat', 'purpose', 'receipt', 'person'],
};

interface Sharing extends SharedColumn {
  readonly sort: Sort;
  /** Only where the table is for the sort. */
  readonly main?: true;
  /** Also where the field has a column of its own. */
  readonly wins?: true;
  /** Only beside a column for this field. */
  readonly beside?: Field;
}

/** Columns that stand for more than their header's own field. The first that fits is used. */
const SHARED: readonly Sharing[] = [
  // The day on which a journey was written down is not its day.
  { sort: 'journey', from: 'departDay', as: 'day', wins: true },
  { sort: 'journey', from: 'departDay', as: 'departTime' },
  { sort: 'journey', from: 'departTime', as: 'day' },
  { sort: 'journey', from: 'returnDay', as: 'returnTime' },
  { sort: 'journey', from: 'pause', as: 'lunches' },
  { sort: 'journey', from: 'route', as: 'destination' },
  { sort: 'meeting', from: 'role', as: 'office' },
  // A name beside a birth date is the candidate's.
  { sort: 'honorarium', from: 'person', as: 'candidates', main: true, beside: 'birthDates' },
  { sort: 'childcare', from: 'hours', as: 'childcareHours', main: true },
  { sort: 'childcare', from: 'outlayAmount', as: 'childcareAmount', main: true },
  { sort: 'childcare', from: 'receipt', as: 'documented' },
  { sort: 'driving', from: 'claimedBy', as: 'route' },
  { sort: 'journey', from: 'note', as: 'purpose' },
  { sort: 'driving', from: 'note', as: 'purpose' },
  { sort: 'outlay', from: 'note', as: 'purpose' },
];

/** Fields that would be two things at once if they were shared while a sort beside uses them as they are. */
const NEVER_TWICE: ReadonlySet<Field> = new Set(['hours', 'outlayAmount', 'receipt', 'claimedBy', 'pause']);

/** @param has whether the table has a column for the field */
export function sharedColumns(sorts: readonly Sort[], has: (field: Field) => boolean): readonly SharedColumn[] {
  const shared: SharedColumn[] = [];
  const taken = (field: Field): boolean => has(field) || shared.some(({ as }) => as === field);
  const usedAsIs = (field: Field): boolean => sorts.some((sort) => FIELDS_OF[sort].includes(field));
  for (const { sort, from, as, main, wins, beside } of SHARED) {
    const isOf = main ? sorts[0] === sort : sorts.includes(sort);
    if (!isOf || !has(from) || (beside && !has(beside)) || (taken(as) && !wins)) continue;
    if (!NEVER_TWICE.has(from) || !usedAsIs(from)) shared.push({ from, as });
  }
  return shared;
}

/** Whether any row of the table is read from the column of the field. */
export function isRead(field: Field, sorts: readonly Sort[], shared: readonly SharedColumn[]): boolean {
  if (field === 'day' && shared.some(({ as }) => as === 'day')) return false;
  return readAs(field, sorts, shared) !== undefined;
}

/** What a column under the field's header is to the rows: «Lunsj» in a table of journeys is meals, and no break. */
export function readAs(field: Field, sorts: readonly Sort[], shared: readonly SharedColumn[]): Field | undefined {
  const fields = [field, ...shared.filter(({ from }) => from === field).map(({ as }) => as)];
  return fields.find((one) => EVERYWHERE.includes(one) || sorts.some((sort) => FIELDS_OF[sort].includes(one)));
}
