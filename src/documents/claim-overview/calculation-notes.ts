import type { Claim, TrailStep } from '../../claim/claim';
import type { Income } from '../../claim/settings';
import { amountText, hoursText, percentText } from '../../text/values';
import type { Words } from '../words';

/** How rates and daily incomes came about, each said once. */
export function calculationNotes(claim: Claim, words: Words): string[] {
  const steps = claim.lines.flatMap(({ trail }) => trail);
  return [...new Set(steps.map((step) => noteOf(step, claim, words)).filter((note) => note !== null))];
}

function noteOf(step: TrailStep, { settings }: Claim, { text, language }: Words): string | null {
  const kroner = (ore: number) => amountText(ore, language);
  switch (step.step) {
    case 'yearlyIncome': {
      const incomes = step.yearsOre.map(kroner).join(' + ');
      return text.income({
        incomes,
        several: step.yearsOre.length > 1,
        divisor: step.divisor,
        dayHours: step.dayMinutes === null ? null : hoursText(step.dayMinutes, language),
        perDay: kroner(step.perDayOre),
        ...leftOut(settings.income, kroner),
      });
    }
    case 'partOfDay':
      return text.partOfDay({ dayHours: hoursText(step.dayMinutes, language) });
    case 'holidayPayInRate':
      return text.holidayPayInRate({
        rate: kroner(step.rateOre),
        percent: percentText(step.percent, language),
        sum: kroner(step.sumOre),
      });
    default:
      return null;
  }
}

/** What the claimant has said of other income, which is no part of the base. @source V-50 */
function leftOut({ capital, pension }: Income, kroner: (ore: number) => string) {
  return {
    capital: capital === undefined ? null : kroner(capital),
    pension: pension === undefined ? null : kroner(pension),
  };
}
