import type { Claim } from '../../claim/claim';
import { dayText } from '../../text/values';
import { addressLines } from '../claim-text';
import type { PaperContext } from '../context';
import { paperDefinition } from '../paper-definition';
import { oneLine } from '../pdf/clean-text';
import type { Block } from '../pdf/definition';
import { printPdf, type Paper } from '../pdf/print-pdf';
import { wordsOf, type Words } from '../words';
import { letterFields } from './fields';

/** A letter to go with the refund claim, as plain text: for an e-mail. */
export function letterText(claim: Claim, context: PaperContext): string {
  return `${paragraphs(claim, context, wordsOf(context.language, context.templates)).join('\n\n')}\n`;
}

/** The same letter as a sheet of paper. */
export function letterPdf(claim: Claim, context: PaperContext): Paper {
  const words = wordsOf(context.language, context.templates);
  const { missing } = words.label.party;
  const sender = oneLine(claim.employer.name ?? missing);
  const payer = oneLine(claim.payer.name);
  const [heading = '', ...rest] = paragraphs(claim, context, words);
  const content: Block[] = [
    addressee([sender, ...addressLines(claim.employer.address)]),
    addressee([payer, oneLine(claim.payer.unit), ...addressLines(claim.payer.address)], dayText(context.madeOn)),
    { text: heading, role: 'H1', fontSize: 14, margin: [0, 14, 0, 10] },
    ...rest.map((text): Block => ({ text, margin: [0, 0, 0, 8], fontSize: 10, lineHeight: 1.35 })),
  ];
  const parts = {
    name: [words.label.title.letter, oneLine(claim.invoice.number ?? '')].filter(Boolean).join(' '),
    subject: heading,
    sender,
    payer,
    content,
  };
  return printPdf(paperDefinition(parts, context, words), context.fonts);
}

function paragraphs(claim: Claim, context: PaperContext, words: Words): string[] {
  const text = words.text.letter(letterFields(claim, context, words));
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

function addressee(lines: readonly string[], date = ''): Block {
  const address: Block = { stack: lines.filter(Boolean).map((text): Block => ({ text })), width: '*' };
  return { columns: [address, { text: date, alignment: 'right', width: 90 }], margin: [0, 0, 0, 16] };
}
