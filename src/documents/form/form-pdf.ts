import type { PaperContext } from '../context';
import { factTable } from '../page/fact-table';
import { section, title } from '../page/heading';
import { labelled } from '../page/labelled';
import { numberedNotes, smallPrint } from '../page/notes';
import { numberTable } from '../page/number-table';
import { parties } from '../page/parties';
import { signatures } from '../page/signature';
import { textWidth } from '../page/style';
import { sumBox } from '../page/sum-box';
import { paperDefinition } from '../paper-definition';
import type { Block } from '../pdf/definition';
import { printPdf, type Paper } from '../pdf/print-pdf';
import { voucherAttachments, voucherPages } from '../vouchers/voucher-pages';
import { wordsOf, type Words } from '../words';
import type { Form, FormPart } from './form';

/** A form as a PDF. @param name what the file and the foot of each page call it */
export function formPdf(form: Form, name: string, context: PaperContext): Paper {
  const words = wordsOf(context.language, context.templates);
  const numbered = (text: string): string => [text, form.number].filter(Boolean).join(' ');
  const parts = {
    name: numbered(name),
    subject: form.subtitle,
    sender: form.from.name,
    payer: form.to.name,
    orientation: form.orientation ?? ('portrait' as const),
    content: [
      ...blocksOf(form, words, context.signedBy),
      ...(form.vouchers ? voucherPages(form.vouchers, `${numbered(form.title)} · ${form.from.name}`, words) : []),
    ],
    attachments: [...(context.attachments ?? []), ...(form.vouchers ? voucherAttachments(form.vouchers, words) : [])],
  };
  return printPdf(paperDefinition(parts, context, words), context.fonts);
}

function blocksOf(form: Form, words: Words, signedBy: PaperContext['signedBy']): Block[] {
  const { label } = words;
  const width = textWidth(form.orientation ?? 'portrait');
  return [
    ...title(form.title, form.subtitle),
    parties(form.from, form.to, labelled(form.details)),
    ...(form.sum ? [sumBox(form.sum.text, form.sum.amount)] : []),
    ...form.parts.flatMap(partBlocks),
    ...smallPrint(form.notes),
    ...(form.basis.length > 0 ? [basisHeading(label.basis, form.basis.length), numberedNotes(form.basis)] : []),
    ...form.signing.map(({ signer, declaration, under }) =>
      signatures(declaration, label.signature.placeAndDate, under, width, { as: signer, words, signedBy }),
    ),
  ];
}

/** A little further from the small print above it than from its own notes. */
function basisHeading(text: string, rows: number): Block {
  return { ...section(text, 'H2', rows), margin: [0, 6, 0, 4] };
}

function partBlocks({ heading, facts = [], sentences = [], table }: FormPart): Block[] {
  const rows = (table?.rows.length ?? 0) + facts.length + sentences.length;
  return [
    ...(heading ? [section(heading, 'H2', rows + 1)] : []),
    ...(facts.length > 0 ? [factTable(facts)] : []),
    ...sentences.map((text): Block => ({ text, margin: [0, 0, 0, 6] })),
    ...(table ? [numberTable(table)] : []),
  ];
}
