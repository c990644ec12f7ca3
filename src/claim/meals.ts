import type { Meals } from './entry';

export interface MealCounts {
  readonly breakfasts: number;
  readonly lunches: number;
  readonly dinners: number;
}

/**
 * Meals that are counted over a journey, spread over its days of 24 hours: one of each a day, from the first. What is left at the end of a
 * journey has its meals last, so that the reading never gives more than the days themselves would.
 *
 * @param days periods of the journey, the last that is shorter among them
 */
export function spreadMeals({ breakfasts, lunches, dinners }: MealCounts, days: number): Meals[] {
  const meals: Meals[] = [];
  for (let index = 0; index < days; index++) meals.push(mealsOf(index < breakfasts, index < lunches, index < dinners));
  return meals;
}

/** The eight that there are, made once: a column of 100,000 journeys asks for them again and again. */
const ALL: readonly Meals[] = Array.from({ length: 8 }, (_, bits) => ({
  breakfast: (bits & 1) > 0,
  lunch: (bits & 2) > 0,
  dinner: (bits & 4) > 0,
}));

function mealsOf(breakfast: boolean, lunch: boolean, dinner: boolean): Meals {
  return ALL[(breakfast ? 1 : 0) + (lunch ? 2 : 0) + (dinner ? 4 : 0)] as Meals;
}

/** Per cent, 0 … 100. */
export function percentOfMeals(
  { breakfast, lunch, dinner }: Meals,
  percents: { readonly breakfast: number; readonly lunch: number; readonly dinner: number },
): number {
  return (breakfast ? percents.breakfast : 0) + (lunch ? percents.lunch : 0) + (dinner ? percents.dinner : 0);
}
