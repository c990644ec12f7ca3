import type { Language } from '../text/language';
import type { PaperContext } from './context';
import { footer, header } from './page/furniture';
import { BODY, MARGINS, type Orientation } from './page/style';
import type { Attachment, Block, DocumentDefinition } from './pdf/definition';
import type { Words } from './words';

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

interface PaperParts {
  /** «Refusjonskrav 2024-0042» */
  readonly name: string;
  readonly subject: string;
  readonly sender: string;
  readonly payer: string;
  readonly orientation?: Orientation;
  readonly content: readonly Block[];
  readonly attachments?: readonly Attachment[];
}

/** What all papers share: margins, type, header, footer, and what the file says about itself. */
export function paperDefinition(
  parts: PaperParts,
  { madeOn, logo, isDraft }: PaperContext,
  { language, label }: Words,
): DocumentDefinition {
  const { name, subject, sender, payer, content, orientation = 'portrait', attachments = [] } = parts;
  return {
    language: LANGUAGE_TAGS[language],
    title: name,
    author: sender,
    subject,
    madeOn,
    margins: MARGINS,
    orientation,
    style: BODY,
    content,
    header: header(payer, name, logo),
    footer: footer(name, sender, label),
    attachments,
    watermark: isDraft ? label.draft : undefined,
  };
}
