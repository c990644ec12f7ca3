/** Rules whose calculation belongs to later work. A rule that passes is taken off this list. */
export const PENDING: readonly string[] = [];
