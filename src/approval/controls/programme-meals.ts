import { issue, type Issue } from '../../claim/issue';

export type Meal = 'breakfast' | 'lunch' | 'dinner';

/**
 * The meals of the programme are deducted from the per diem. One too few is paid too much: an error. One too many may be a hotel breakfast
 * that no programme tells of: for a person to look at.
 *
 * @param programme meals that the programme holds, one for each time
 * @param deducted  meals that the claim deducts, one for each time
 * @source T-29, T-42; audit control C-08
 */
export function mealsAsInProgramme(programme: readonly Meal[], deducted: readonly Meal[]): Issue[] {
  const missing = mealsBeyond(programme, deducted).length > 0;
  if (!missing && mealsBeyond(deducted, programme).length === 0) return [];
  return [
    issue(
      missing ? 'error' : 'warning',
      'meal-deduction/mismatch',
      {},
      {
        programmeBreakfasts: count('breakfast', programme),
        programmeLunches: count('lunch', programme),
        programmeDinners: count('dinner', programme),
        deductedBreakfasts: count('breakfast', deducted),
        deductedLunches: count('lunch', deducted),
        deductedDinners: count('dinner', deducted),
      },
    ),
  ];
}

/** Meals that stand in the first list more often than in the second, once for each time too many. */
export function mealsBeyond(meals: readonly Meal[], others: readonly Meal[]): Meal[] {
  const left = [...others];
  return meals.filter((meal) => {
    const at = left.indexOf(meal);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function count(meal: Meal, meals: readonly Meal[]): number {
  return meals.filter((one) => one === meal).length;
}
