import { fitted } from '../page/fitted';
import { COLOUR } from '../page/style';
import type { Block } from '../pdf/definition';
import type { Fonts } from '../pdf/fonts';
import { printPdf } from '../pdf/print-pdf';
import type { Day } from '../../values/day';
import { imported } from './imported';
import { PdfFile } from './pdf-file';
import { itemsOf, referred } from './pdf-syntax';
import type { Revision } from './revision';

/** What a signature shows on the page: who, as what, and when, already in the paper's language. */
export interface SignatureLines {
  readonly name: string;
  readonly role: string;
  readonly time: string;
}

export interface Appearance {
  /** Of the form XObject in the revision. */
  readonly object: number;
  /** Letters that the font lacks. */
  readonly leftOut: readonly string[];
}

const PAGE_HEIGHT = 841.89;
const PAGE_WIDTH = 595.28;
const NAME = 9.2;
const SMALL = 7.2;

/**
 * Prints the lines as a page of their own by the same engine as the paper, and takes the page's content and fonts over.
 *
 * So the letters are set, cleaned and embedded as those of the paper are. The paper's own fonts hold only the letters it uses,
 * which seldom are those of the name.
 *
 * @param size of the field in points
 */
export function appearance(
  lines: SignatureLines,
  size: { readonly width: number; readonly height: number },
  fonts: Fonts,
  into: Revision,
): Appearance {
  const printed = printPdf(
    {
      language: 'nb-NO',
      title: '',
      author: '',
      subject: '',
      madeOn: '2000-01-01' as Day,
      margins: { left: 0, top: size.height + 40, right: PAGE_WIDTH - size.width, bottom: 0 },
      orientation: 'portrait',
      style: { color: COLOUR.ink, lineHeight: 1 },
      content: [{ text: ' ' }],
      // A header is decoration to a reader that cannot see: the field's own text tells it all, and marks of structure belong to a page.
      header: () => block(lines, size.width),
      footer: () => null,
      attachments: [],
    },
    fonts,
  );
  const file = new PdfFile(printed.bytes);
  const pages = file.entriesAt(file.entries(file.root).get('Pages'));
  const page = file.entries(referred(itemsOf(pages.get('Kids') ?? '')[0]));
  const resources = imported(page.get('Resources') ?? '<< >>', file, into);
  const content = file.object(referred(page.get('Contents'))).trimEnd();
  const box = `[0 ${(PAGE_HEIGHT - size.height).toFixed(2)} ${size.width.toFixed(2)} ${PAGE_HEIGHT}]`;
  const object = into.newNumber();
  into.put(object, content.replace('<<', `<<\n/Type /XObject\n/Subtype /Form\n/BBox ${box}\n/Resources ${resources}`));
  return { object, leftOut: printed.leftOut };
}

function block({ name, role, time }: SignatureLines, width: number): Block {
  return {
    stack: [
      { ...fitted(name, width, NAME), bold: true, noWrap: true },
      { ...fitted(role, width, SMALL), noWrap: true },
      { ...fitted(time, width, SMALL), noWrap: true },
    ],
  };
}
