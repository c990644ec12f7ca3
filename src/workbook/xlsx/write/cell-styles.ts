import { isError } from '../../cell-updates';
import { LOOKS } from '../../looks';
import { formatShows } from '../../number-formats';
import { addContentType } from '../package/content-types';
import { addRelation } from '../package/relations';
import { cellFormats } from '../read/cell-formats';
import { DAYS_TO_1904 } from '../read/cell-reader';
import { BLANK_STYLES } from './blank-styles';
import type { CellContent } from './cell-xml';
import type { Draft } from './draft';
import { FormatStyles } from './format-styles';
import { LookStyles } from './look-styles';
import { CONTENT_TYPES } from './vocabulary';
import { formatOf, setsCell, type CellStyles, type WrittenCell } from './written-cell';

/** The workbook's styles, with those added that cells are to have. `finish` writes them. */
export class DraftStyles implements CellStyles {
  private styles: { readonly part: string; readonly looks: LookStyles; readonly formats: FormatStyles } | undefined;
  /** Styles that show days, and those that have been looked at. */
  private readonly days: Set<number>;
  private readonly known = new Set<number>();

  constructor(private readonly draft: Draft) {
    const { date1904, stylesPart } = draft.contents;
    const shows = date1904 ? cellFormats(draft.parts, stylesPart) : [];
    this.days = new Set(shows.flatMap((one, style) => (one === 'date' || one === 'dateTime' ? [style] : [])));
  }

  styleOf(cell: WrittenCell, own: number): number {
    const { look, style = own } = setsCell(cell) ? cell : {};
    const format = formatOf(cell);
    const looked = look === undefined ? style : this.named(this.opened().looks.styleOf(look), LOOKS[look].format);
    return format === undefined ? looked : this.named(this.opened().formats.styleOf(looked, format), format);
  }

  stored<Content extends CellContent>(style: number, content: Content): Content {
    return this.draft.contents.date1904 && this.days.has(style) ? (in1904(content) as Content) : content;
  }

  finish(): void {
    if (!this.styles) return;
    const { part, looks } = this.styles;
    if (looks.text !== this.draft.parts.text(part)) this.draft.parts.put(part, looks.text);
  }

  private opened() {
    if (this.styles) return this.styles;
    const part = stylesPart(this.draft);
    const looks = new LookStyles(this.draft.parts.text(part));
    return (this.styles = { part, looks, formats: new FormatStyles(looks) });
  }

  private named(style: number, format = ''): number {
    if (this.known.has(style)) return style;
    this.known.add(style);
    if (['date', 'dateTime'].includes(formatShows(format))) this.days.add(style);
    return style;
  }
}

function in1904(content: CellContent): CellContent {
  if (typeof content === 'number') return content - DAYS_TO_1904;
  if (content === null || typeof content !== 'object' || isError(content)) return content;
  return typeof content.value === 'number' ? { ...content, value: content.value - DAYS_TO_1904 } : content;
}

/** A file may do without styles until somebody needs one. */
export function stylesPart(draft: Draft): string {
  const { stylesPart: known, workbookPart } = draft.contents;
  if (known !== undefined && draft.parts.has(known)) return known;
  const part = 'xl/styles.xml';
  addRelation(draft.parts, workbookPart, `${draft.vocabulary.relations}/styles`, part);
  addContentType(draft.parts, part, CONTENT_TYPES.styles);
  draft.parts.put(part, BLANK_STYLES);
  draft.readAgain();
  return part;
}
