import type { Claim } from '../../claim/claim';
import { clockText } from '../../values/minutes';
import { oneLine } from '../pdf/clean-text';
import { amountText } from '../../text/values';
import { shareText } from '../claim-text';
import { columnsFor } from '../form/columns';
import { baseForm, lacking, onePart, type FormKind, type FormSource } from '../form/form-kind';
import { linesTable } from '../form/lines-table';
import { claimantSigns, employerSigns } from '../form/signing-of';
import type { Labelled } from '../page/labelled';

/**
 * The hours that a member was deducted for, for the employer to confirm.
 *
 * @source V-29 to V-31, V-55 to V-61
 */
export const hoursForm: FormKind = {
  id: 'hoursForm',
  parts: (claim, context) => (claim.route === 'member' ? onePart(claim, context, ['lostIncome']) : []),
  missing: (claim, context) =>
    lacking({
      claimantName: claim.claimant.name,
      employerName: claim.employer.name,
      wage: hasWage(claim),
      ordinaryHours: claim.settings.ordinaryHours ?? !context.rules.ordinaryHoursOnly,
      // Where only ordinary hours are refunded, the clock shows whether they were ordinary.
      clockTimes: !context.rules.ordinaryHoursOnly || claim.lines.every(({ from }) => from !== null),
    }),
  form(source) {
    const { claim, words } = source;
    const { noteOf, ...base } = baseForm('hoursForm', source);
    const { date, time, text, hours, rate, cap, cut, amount, note } = columnsFor(claim, words, noteOf);
    const columns = [date, time, { ...text, head: words.form.head.work }, hours, rate, cap, cut, amount, note];
    return {
      ...base,
      parts: [{ facts: employmentFacts(source) }, { table: linesTable(claim.lines, columns, words.label.total) }],
      signing: [claimantSigns(words), employerSigns(claim, words)],
    };
  },
};

/** Wage, or what each row says was lost. */
function hasWage({ settings, lines }: Claim): boolean {
  return (
    settings.wage.hourlyOre !== undefined || lines.every(({ rateOre, rawOre }) => rateOre !== null || rawOre !== null)
  );
}

/** Where the claimant works, when, and for how much. */
export function employmentFacts({ claim, words }: FormSource): Labelled[] {
  const { form, label, language } = words;
  const { employer, settings } = claim;
  const { hourlyOre, holidayPayPercent } = settings.wage;
  const hours = settings.ordinaryHours;
  const wage = holidayPayPercent ? form.fact.hourlyWage : form.fact.wageWithHolidayPay;
  return [
    [form.fact.employee, oneLine(claim.claimant.name ?? label.party.missing)],
    [form.fact.employer, oneLine(employer.name ?? label.party.missing)],
    ...(hours ? [[form.fact.ordinaryHours, `${clockText(hours.from)}–${clockText(hours.to)}`] as const] : []),
    ...(hourlyOre === undefined
      ? []
      : [[wage, `${amountText(hourlyOre, language)}\u00a0${label.sum.currency}`] as const]),
    ...(holidayPayPercent ? [[form.fact.holidayPay, shareText(holidayPayPercent, language)] as const] : []),
  ];
}
