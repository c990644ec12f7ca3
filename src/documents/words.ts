import { template as basisNoteNb } from '../../templates/nb/basis-note.hbs';
import { template as bookingLetterNb } from '../../templates/nb/booking-letter.hbs';
import { template as capNb } from '../../templates/nb/cap.hbs';
import { template as checkedNb } from '../../templates/nb/checked.hbs';
import { template as componentBaseNb } from '../../templates/nb/component-base.hbs';
import { template as declarationClaimantNb } from '../../templates/nb/declaration-claimant.hbs';
import { template as declarationCreditNb } from '../../templates/nb/declaration-credit.hbs';
import { template as declarationDeductionNb } from '../../templates/nb/declaration-deduction.hbs';
import { template as declarationStandingNb } from '../../templates/nb/declaration-standing.hbs';
import { template as declarationUnsubstantiatedNb } from '../../templates/nb/declaration-unsubstantiated.hbs';
import { template as declarationEmployerNb } from '../../templates/nb/declaration-employer.hbs';
import { template as holidayPayInRateNb } from '../../templates/nb/holiday-pay-in-rate.hbs';
import { template as incomeNb } from '../../templates/nb/income.hbs';
import { template as letterNb } from '../../templates/nb/letter.hbs';
import { template as ownFiguresNb } from '../../templates/nb/own-figures.hbs';
import { template as partOfDayNb } from '../../templates/nb/part-of-day.hbs';
import { template as regulationNb } from '../../templates/nb/regulation.hbs';
import { template as retentionNb } from '../../templates/nb/retention.hbs';
import { template as roundingNb } from '../../templates/nb/rounding.hbs';
import { template as secondaryNb } from '../../templates/nb/secondary.hbs';
import { template as specialApprovalNb } from '../../templates/nb/special-approval.hbs';
import { template as taxSplitNb } from '../../templates/nb/tax-split.hbs';
import { template as basisNoteNn } from '../../templates/nn/basis-note.hbs';
import { template as bookingLetterNn } from '../../templates/nn/booking-letter.hbs';
import { template as capNn } from '../../templates/nn/cap.hbs';
import { template as checkedNn } from '../../templates/nn/checked.hbs';
import { template as componentBaseNn } from '../../templates/nn/component-base.hbs';
import { template as declarationClaimantNn } from '../../templates/nn/declaration-claimant.hbs';
import { template as declarationCreditNn } from '../../templates/nn/declaration-credit.hbs';
import { template as declarationDeductionNn } from '../../templates/nn/declaration-deduction.hbs';
import { template as declarationStandingNn } from '../../templates/nn/declaration-standing.hbs';
import { template as declarationUnsubstantiatedNn } from '../../templates/nn/declaration-unsubstantiated.hbs';
import { template as declarationEmployerNn } from '../../templates/nn/declaration-employer.hbs';
import { template as holidayPayInRateNn } from '../../templates/nn/holiday-pay-in-rate.hbs';
import { template as incomeNn } from '../../templates/nn/income.hbs';
import { template as letterNn } from '../../templates/nn/letter.hbs';
import { template as ownFiguresNn } from '../../templates/nn/own-figures.hbs';
import { template as partOfDayNn } from '../../templates/nn/part-of-day.hbs';
import { template as regulationNn } from '../../templates/nn/regulation.hbs';
import { template as retentionNn } from '../../templates/nn/retention.hbs';
import { template as roundingNn } from '../../templates/nn/rounding.hbs';
import { template as secondaryNn } from '../../templates/nn/secondary.hbs';
import { template as specialApprovalNn } from '../../templates/nn/special-approval.hbs';
import { template as taxSplitNn } from '../../templates/nn/tax-split.hbs';
import { template as basisNoteEn } from '../../templates/en/basis-note.hbs';
import { template as bookingLetterEn } from '../../templates/en/booking-letter.hbs';
import { template as capEn } from '../../templates/en/cap.hbs';
import { template as checkedEn } from '../../templates/en/checked.hbs';
import { template as componentBaseEn } from '../../templates/en/component-base.hbs';
import { template as declarationClaimantEn } from '../../templates/en/declaration-claimant.hbs';
import { template as declarationCreditEn } from '../../templates/en/declaration-credit.hbs';
import { template as declarationDeductionEn } from '../../templates/en/declaration-deduction.hbs';
import { template as declarationStandingEn } from '../../templates/en/declaration-standing.hbs';
import { template as declarationUnsubstantiatedEn } from '../../templates/en/declaration-unsubstantiated.hbs';
import { template as declarationEmployerEn } from '../../templates/en/declaration-employer.hbs';
import { template as holidayPayInRateEn } from '../../templates/en/holiday-pay-in-rate.hbs';
import { template as incomeEn } from '../../templates/en/income.hbs';
import { template as letterEn } from '../../templates/en/letter.hbs';
import { template as ownFiguresEn } from '../../templates/en/own-figures.hbs';
import { template as partOfDayEn } from '../../templates/en/part-of-day.hbs';
import { template as regulationEn } from '../../templates/en/regulation.hbs';
import { template as retentionEn } from '../../templates/en/retention.hbs';
import { template as roundingEn } from '../../templates/en/rounding.hbs';
import { template as secondaryEn } from '../../templates/en/secondary.hbs';
import { template as specialApprovalEn } from '../../templates/en/special-approval.hbs';
import { template as taxSplitEn } from '../../templates/en/tax-split.hbs';
import type { Language } from '../text/language';
import { forms as formsEn } from '../text/en/forms';
import { paper as en } from '../text/en/paper';
import { forms as formsNb, type FormWords } from '../text/nb/forms';
import { forms as formsNn } from '../text/nn/forms';
import { paper as nb, type PaperWords } from '../text/nb/paper';
import { paper as nn } from '../text/nn/paper';

/** Words with fields filled in. Throws when a field is missing. */
export type Template = (fields: object) => string;

const bokmal = {
  basisNote: basisNoteNb,
  bookingLetter: bookingLetterNb,
  cap: capNb,
  checked: checkedNb,
  componentBase: componentBaseNb,
  declarationClaimant: declarationClaimantNb,
  declarationCredit: declarationCreditNb,
  declarationDeduction: declarationDeductionNb,
  declarationStanding: declarationStandingNb,
  declarationUnsubstantiated: declarationUnsubstantiatedNb,
  declarationEmployer: declarationEmployerNb,
  holidayPayInRate: holidayPayInRateNb,
  income: incomeNb,
  letter: letterNb,
  ownFigures: ownFiguresNb,
  partOfDay: partOfDayNb,
  regulation: regulationNb,
  retention: retentionNb,
  rounding: roundingNb,
  secondary: secondaryNb,
  specialApproval: specialApprovalNb,
  taxSplit: taxSplitNb,
};

/** The prose of the papers. */
export type Templates = Readonly<Record<keyof typeof bokmal, Template>>;

const nynorsk = {
  basisNote: basisNoteNn,
  bookingLetter: bookingLetterNn,
  cap: capNn,
  checked: checkedNn,
  componentBase: componentBaseNn,
  declarationClaimant: declarationClaimantNn,
  declarationCredit: declarationCreditNn,
  declarationDeduction: declarationDeductionNn,
  declarationStanding: declarationStandingNn,
  declarationUnsubstantiated: declarationUnsubstantiatedNn,
  declarationEmployer: declarationEmployerNn,
  holidayPayInRate: holidayPayInRateNn,
  income: incomeNn,
  letter: letterNn,
  ownFigures: ownFiguresNn,
  partOfDay: partOfDayNn,
  regulation: regulationNn,
  retention: retentionNn,
  rounding: roundingNn,
  secondary: secondaryNn,
  specialApproval: specialApprovalNn,
  taxSplit: taxSplitNn,
} satisfies Templates;

const english = {
  basisNote: basisNoteEn,
  bookingLetter: bookingLetterEn,
  cap: capEn,
  checked: checkedEn,
  componentBase: componentBaseEn,
  declarationClaimant: declarationClaimantEn,
  declarationCredit: declarationCreditEn,
  declarationDeduction: declarationDeductionEn,
  declarationStanding: declarationStandingEn,
  declarationUnsubstantiated: declarationUnsubstantiatedEn,
  declarationEmployer: declarationEmployerEn,
  holidayPayInRate: holidayPayInRateEn,
  income: incomeEn,
  letter: letterEn,
  ownFigures: ownFiguresEn,
  partOfDay: partOfDayEn,
  regulation: regulationEn,
  retention: retentionEn,
  rounding: roundingEn,
  secondary: secondaryEn,
  specialApproval: specialApprovalEn,
  taxSplit: taxSplitEn,
} satisfies Templates;

const TEMPLATES: Readonly<Record<Language, Templates>> = { nb: bokmal, nn: nynorsk, en: english };
const LABELS: Readonly<Record<Language, PaperWords>> = { nb, nn, en };
const FORMS: Readonly<Record<Language, FormWords>> = { nb: formsNb, nn: formsNn, en: formsEn };

export interface Words {
  readonly language: Language;
  readonly label: PaperWords;
  readonly form: FormWords;
  /** One paragraph or more; fields go in, text comes out. */
  readonly text: Templates;
}

/** @param own an organisation's own prose, in place of ours */
export function wordsOf(language: Language, own: Partial<Templates> = {}): Words {
  const trimmed =
    (template: Template): Template =>
    (fields) =>
      template(fields).trim();
  const templates = { ...TEMPLATES[language], ...own };
  const text = Object.fromEntries(
    Object.entries(templates).map(([name, template]) => [name, trimmed(template)]),
  ) as Templates;
  return { language, label: LABELS[language], form: FORMS[language], text };
}
