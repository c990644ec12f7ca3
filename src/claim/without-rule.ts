import { placeOf, type Assessing } from './assessing';
import type { Entry } from './entry';
import { issue } from './issue';

/** Rows that the regulation, or this side of it, has no rules for: each is said, none is dropped silently. */
export function withoutRule(entries: readonly Entry[], field: keyof Entry['columns'], assessing: Assessing): void {
  for (const entry of entries) {
    assessing.add(issue('error', 'kind/not-in-regulation', placeOf(entry, field), { what: entry.entry }));
  }
}
