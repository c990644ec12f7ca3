import type { Claim } from '../../claim/claim';
import { claimOverviewFields } from '../claim-overview/fields';
import { kindTable, lineTable } from '../claim-overview/layout';
import type { PaperContext } from '../context';
import type { Form, FormPart } from '../form/form';
import { claimantSigns, employerSigns } from '../form/signing-of';
import { refundClaimFields } from '../refund-claim/fields';
import { lineTable as refundLines } from '../refund-claim/layout';
import { beside, specificationFields } from '../specification/fields';
import { wordsOf } from '../words';

/** What stands on the overview of a member's own claim, as a form has it. */
export function overviewForm(claim: Claim, context: PaperContext): Form {
  const words = wordsOf(context.language, context.templates);
  const { label } = words;
  const fields = claimOverviewFields(claim, context, words, context.vouchers);
  const { title, subtitle, from, to, details, sum, notes, basis, groups } = fields;
  const kinds = groups.map((group): FormPart => ({
    heading: group.name,
    ...(group.entryType && { sentences: [`${label.head.entryType}: ${group.entryType}`] }),
    table: lineTable(group, words),
  }));
  return {
    ...{ title, subtitle, from, to, details, sum, notes, basis },
    parts: [
      ...kinds,
      ...(groups.length > 1 ? [{ heading: label.totals, table: kindTable(fields, words) }] : []),
      ...fields.vouchers,
    ],
    signing: [claimantSigns(words, fields.declaration)],
  };
}

/** What stands on the refund claim, with its specification, as a form has it. */
export function refundForm(claim: Claim, context: PaperContext): Form {
  const words = wordsOf(context.language, context.templates);
  const { label } = words;
  const fields = refundClaimFields(claim, context, words);
  const { name: title, subtitle, from, to, details, sum, notes, employee, protocol, place } = fields;
  const { parts, basis, notes: remarks } = specificationForm(claim, context);
  return {
    ...{ title, subtitle, from, to, details, sum, basis },
    parts: [
      {
        facts: [
          [label.employee, employee],
          [label.protocol, protocol],
          ...(place ? [[label.place, place] as const] : []),
        ],
      },
      { table: refundLines(fields, words) },
      ...parts,
    ],
    notes: [...notes, ...remarks],
    signing: [employerSigns(claim, words, fields.declaration)],
  };
}

/** What each amount of the refund claim is made of. */
export function specificationForm(claim: Claim, context: PaperContext): Form {
  const words = wordsOf(context.language, context.templates);
  const { name, from, to } = refundClaimFields(claim, context, words);
  const { title, subtitle, before, socialCosts, after, remarks, basis } = specificationFields(claim, context, words);
  return {
    ...{ title, from, to, basis, notes: remarks },
    subtitle: `${name} · ${subtitle}`,
    details: [],
    parts: [{ heading: title, table: beside(before, socialCosts, after) }],
    signing: [],
  };
}
