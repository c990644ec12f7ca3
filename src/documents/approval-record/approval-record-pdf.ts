import type { Claim } from '../../claim/claim';
import { claimNumber } from '../../claim/claim-number';
import { dayText } from '../../text/values';
import { fileNamePart } from '../../values/file-name';
import { claimantParty, payerParty } from '../claim-parties';
import { daysText } from '../claim-text';
import type { PaperContext } from '../context';
import type { FormPart } from '../form/form';
import { formPdf } from '../form/form-pdf';
import type { Labelled } from '../page/labelled';
import type { Cell } from '../page/number-table';
import { oneLine } from '../pdf/clean-text';
import { sender } from '../refund-claim/fields';
import { retentionNotes } from '../retention-notes';
import { wordsOf } from '../words';

/** What is to stand on the page, as text: who has the log and the controls has put it in words. */
export interface ApprovalRecordText {
  readonly title: string;
  readonly subtitle: string;
  /** Of the file's name. */
  readonly stem: string;
  readonly details: readonly Labelled[];
  readonly parts: readonly FormPart[];
  readonly notes: readonly string[];
}

/**
 * The audit's checklist for a claim, and what has been done with it: a page of the bundle, for whoever is to control it later.
 *
 * @source T-02, T-48
 */
export function approvalRecordPdf(claim: Claim, text: ApprovalRecordText, context: PaperContext) {
  const words = wordsOf(context.language, context.templates);
  const { label } = words;
  // Neither vouchers nor signatures: they are on the papers that this page is about.
  const { vouchers: _bound, signedBy: _signed, attachments: _files, ...plain } = context;
  const number = claimNumber(claim.settings);
  const form = {
    title: text.title,
    ...(number && { number: oneLine(number) }),
    subtitle: oneLine(text.subtitle),
    from: claim.route === 'employer' ? sender(claim, words) : claimantParty(claim, words),
    to: payerParty(claim, words),
    details: [
      [label.detail.date, dayText(context.madeOn)] as const,
      ...(claim.period ? [[label.detail.period, daysText(claim.period)] as const] : []),
      ...text.details,
    ],
    parts: text.parts.map(onOneLine),
    notes: [...text.notes, ...retentionNotes(claim, context, words)],
    basis: [],
    signing: [],
  };
  const name = fileNamePart(number || (claim.period?.from ?? ''));
  return { name: `${text.stem}-${name}.pdf`, bytes: formPdf(form, text.title, plain).bytes };
}

/** Names, reasons and what a control quotes were typed by somebody. */
function onOneLine({ table, ...part }: FormPart): FormPart {
  if (!table) return part;
  const cell = (value: Cell): Cell =>
    typeof value === 'string'
      ? oneLine(value)
      : { ...value, text: oneLine(value.text), ...(value.below !== undefined && { below: oneLine(value.below) }) };
  return { ...part, table: { ...table, rows: table.rows.map((row) => row.map(cell)) } };
}
