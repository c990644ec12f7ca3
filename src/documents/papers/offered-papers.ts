import type { Claim } from '../../claim/claim';
import type { Issue } from '../../claim/issue';
import { FILE_WORDS } from '../../text/file-words';
import type { PaperContext } from '../context';
import { ehfFile } from '../ehf/ehf-file';
import type { Form, Signing } from '../form/form';
import { formsFor } from '../forms';
import { oneLine } from '../pdf/clean-text';
import { wordsOf } from '../words';
import { employerNames } from './employer-names';
import { bookingPapers, entryListFiles, namedForms } from './form-papers';
import { overviewForm, refundForm, specificationForm } from './main-forms';
import { withoutDoubles } from './paper-file';
import { overviewName } from './papers';

/** A paper that fits the claim, before it is made. */
export interface OfferedPaper {
  /** Of the file that it becomes. */
  readonly name: string;
  readonly title: string;
  /** What is signed on it, by whom, in the order that they do it. */
  readonly signing: readonly Signing[];
  /** Why it is not made yet. */
  readonly missing: readonly Issue[];
  /** What stands on it, where that is a form. */
  readonly form?: Form;
}

/** Every paper of `allPapers`, by the same names, without printing any. A paper that the payer knows of and that lacks something is here too. */
export function offeredPapers(claim: Claim, context: PaperContext): OfferedPaper[] {
  const forms = formsFor(claim, context);
  const hasVouchers = forms.some(({ form, refusal }) => form.vouchers !== undefined && refusal === null);
  const { vouchers: _bound, ...without } = context;
  return [...mainPapers(claim, hasVouchers ? without : context), ...formPapers(claim, context)];
}

function mainPapers(claim: Claim, context: PaperContext): OfferedPaper[] {
  if (claim.route === 'employer') return employerPapers(claim, context);
  const form = overviewForm(claim, context);
  return [{ name: overviewName(claim, context), title: form.title, signing: form.signing, missing: [], form }];
}

function employerPapers(claim: Claim, context: PaperContext): OfferedPaper[] {
  const names = employerNames(claim, context);
  const { label } = wordsOf(context.language, context.templates);
  const specification = specificationForm(claim, context);
  const paper = (name: string, title: string): OfferedPaper => ({ name, title, signing: [], missing });
  const { invoiceRules: rules, language } = context;
  const missing = rules ? refusals(claim, { rules, language, name: names.specification }) : [];
  const specified = { ...paper(names.specification, specification.title), form: specification };
  if (!rules) return [specified];
  const form = refundForm(claim, context);
  const letter = [label.title.letter, oneLine(claim.invoice.number ?? '')].filter(Boolean).join(' ');
  return [
    { ...paper(names.claim, form.title), signing: form.signing, form },
    paper(names.ehf, 'EHF'),
    specified,
    paper(names.letter, letter),
    paper(names.draft, letter),
  ];
}

/** One byte stands for the specification, which is not printed for this. */
const NOT_PRINTED = new Uint8Array(1);

function refusals(
  claim: Claim,
  { name, ...about }: Pick<Parameters<typeof ehfFile>[1], 'rules' | 'language'> & { readonly name: string },
): readonly Issue[] {
  const attachments = [{ filename: name, mimeCode: 'application/pdf', bytes: NOT_PRINTED }] as const;
  const { xml, issues } = ehfFile(claim, { ...about, attachments });
  return xml === null ? issues.filter(({ severity }) => severity === 'error') : [];
}

function formPapers(claim: Claim, context: PaperContext): OfferedPaper[] {
  const { language } = context;
  const words = wordsOf(language, context.templates);
  const forms = namedForms(formsFor(claim, context), language);
  const list = forms.find(({ form }) => form.id === 'entryList');
  const lists = list ? entryListFiles(claim, context, FILE_WORDS[language].entryList) : [];
  const letters = bookingPapers(claim, context);
  const letter = words.form.title.bookingLetter;
  const unsigned = (title: string, name: string, missing: readonly Issue[] = []): OfferedPaper => ({
    ...{ name, title, missing },
    signing: [],
  });
  return [
    ...forms.map(({ name, form: { title, form, refusal } }): OfferedPaper => ({
      ...{ name, title, form },
      signing: form.signing,
      missing: refusal === null ? [] : [refusal],
    })),
    ...lists.map(({ name }) => unsigned(list?.form.title ?? '', name)),
    ...withoutDoubles(letters.files).map(({ name }) => unsigned(letter, name)),
    ...letters.issues.map((found) => unsigned(letter, '', [found])),
  ];
}
