import { dayText } from '../../text/values';
import { organisationNumberText } from '../claim-text';
import { baseForm, lacking, onePart, type FormKind } from '../form/form-kind';
import { employerSigns } from '../form/signing-of';
import { employmentFacts } from '../hours-form/hours-form';

/**
 * A standing agreement on deductions, signed by the employer: valid until the pay is adjusted.
 *
 * @source V-31, V-54, V-56
 */
export const signatureForm: FormKind = {
  id: 'signatureForm',
  parts: (claim, context) => {
    const accepts = claim.lines.some(({ kind }) => context.kinds[kind]?.documents.includes('signatureForm'));
    return claim.route === 'member' && accepts && claim.settings.workPattern !== 'shift'
      ? onePart(claim, context, ['lostIncome'])
      : [];
  },
  missing: ({ claimant, employer, settings }) =>
    lacking({
      claimantName: claimant.name,
      employerName: employer.name,
      wage: settings.wage.hourlyOre,
      ordinaryHours: settings.ordinaryHours,
    }),
  form(source) {
    const { claim, context, words } = source;
    const { form, label, text } = words;
    const { title, from, to } = baseForm('signatureForm', source);
    const { employer } = claim;
    const facts = employmentFacts(source);
    if (employer.organisationNumber)
      facts.push([label.party.organisationNumber, organisationNumberText(employer.organisationNumber)]);
    return {
      title,
      subtitle: form.subtitle.signatureForm,
      from,
      to,
      details: [
        [label.detail.date, dayText(context.madeOn)],
        [form.fact.validFrom, dayText(claim.period?.from ?? context.madeOn)],
      ],
      parts: [{ facts }],
      notes: [],
      basis: [],
      signing: [employerSigns(claim, words, text.declarationStanding({}))],
    };
  },
};
