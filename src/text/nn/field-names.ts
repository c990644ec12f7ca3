import type { FieldNames } from '../nb/pane';

export const fieldNames = { person: 'Namn', wage: 'Timeløn', claimedBy: 'Blir kravd av' } satisfies FieldNames;
