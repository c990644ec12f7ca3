/** Names of fields that no template has a column for. */
export const fieldNames = { person: 'Navn', wage: 'Timelønn', claimedBy: 'Kreves av' } as const;
