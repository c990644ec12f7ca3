import type { Claim } from '../claim/claim';
import { issue, type Issue } from '../claim/issue';
import { listText } from './claim-text';
import type { PaperContext } from './context';
import { drivingLog } from './driving-log/driving-log';
import { entryList } from './entry-list/entry-list';
import { formPdf } from './form/form-pdf';
import { placeOfMissing } from './form/place-of-missing';
import type { FormId, FormKind } from './form/form-kind';
import type { Form } from './form/form';
import { signingOf } from './form/signing-of';
import { honorariumStatement } from './honorarium-statement/honorarium-statement';
import { hoursForm } from './hours-form/hours-form';
import { leisureSheet } from './leisure-sheet/leisure-sheet';
import { lossDeclaration } from './loss-declaration/loss-declaration';
import { meetingClaim } from './meeting-claim/meeting-claim';
import type { Paper } from './pdf/print-pdf';
import { signatureForm } from './signature-form/signature-form';
import { supportMonth } from './support-month/support-month';
import { travelClaim } from './travel-claim/travel-claim';
import { printedWithVouchers } from './vouchers/voucher-pages';
import { wordsOf } from './words';

/** Every form, in the order they are shown. */
const FORMS: readonly FormKind[] = [
  hoursForm,
  signatureForm,
  leisureSheet,
  lossDeclaration,
  meetingClaim,
  honorariumStatement,
  supportMonth,
  travelClaim,
  drivingLog,
  entryList,
];

/** A form that fits the claim, ready to be printed; or what it lacks. */
export interface OfferedForm {
  readonly id: FormId;
  /** Day of the first line, to tell several of one sort apart. */
  readonly day: string;
  /** «Kjørebok» */
  readonly title: string;
  readonly form: Form;
  readonly refusal: Issue | null;
  /** @param own with other signatures than the context that the form was offered in */
  print(own?: PaperContext): Paper;
}

/** Forms that fit the claim; one that lacks a field says which. */
export function formsFor(claim: Claim, context: PaperContext): OfferedForm[] {
  const words = wordsOf(context.language, context.templates);
  return FORMS.flatMap((kind) =>
    kind.parts(claim, context).map((part): OfferedForm => {
      const lacks = kind.missing(part, context);
      const missing = lacks.map((name) => words.form.field[name]);
      const formOf = (own: PaperContext): Form => {
        const made = kind.form({ claim: part, context: own, words });
        return { ...made, signing: signingOf(made.signing, context.signatories?.[kind.id], part, words) };
      };
      const form = formOf(context);
      const title = form.title;
      const values = { paper: title, fields: listText(missing, words.label) };
      return {
        id: kind.id,
        day: part.period?.from ?? '',
        title,
        form,
        refusal:
          missing.length === 0 ? null : issue('warning', 'paper/fields-missing', placeOfMissing(lacks, part), values),
        print: (own = context) =>
          printedWithVouchers(form.vouchers, (vouchers) => {
            const bound = vouchers ? { ...own, vouchers } : own;
            return formPdf(vouchers ? formOf(bound) : form, title, bound);
          }),
      };
    }),
  );
}
