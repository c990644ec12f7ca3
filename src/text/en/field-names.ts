import type { FieldNames } from '../nb/pane';

export const fieldNames = { person: 'Name', wage: 'Hourly wage', claimedBy: 'Claimed by' } satisfies FieldNames;
