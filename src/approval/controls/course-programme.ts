import { issue, type Issue } from '../../claim/issue';

/** What a journey was for. */
export type Occasion = 'course' | 'conference' | 'congress' | 'seminar' | 'studyTrip' | 'meeting' | 'other';

/** Journeys to learn something; the audit found congresses among those that lacked a programme. */
const NEED_PROGRAMME: readonly Occasion[] = ['course', 'conference', 'congress', 'seminar', 'studyTrip'];

/**
 * Without its programme nobody can see that an event was professional, and the journey may be taxable.
 *
 * @param programme name of the attached programme
 * @source T-32, T-33, T-93, T-95; audit control C-07
 */
export function programmeAttached(occasion: Occasion, programme: string | undefined): Issue[] {
  if (!NEED_PROGRAMME.includes(occasion) || programme?.trim()) return [];
  return [issue('error', 'programme/required', {}, {})];
}
