import type { CellInput, CellLook } from '../../workbook';
import { addContentType } from '../package/content-types';
import { addRelation } from '../package/relations';
import { cellFormats } from '../read/cell-formats';
import { DAYS_TO_1904 } from '../read/cell-reader';
import { BLANK_STYLES } from './blank-styles';
import type { Draft } from './draft';
import { LookStyles } from './look-styles';
import type { CellStyles } from './sheet-cells';
import { CONTENT_TYPES } from './vocabulary';

/** Adds the looks to the workbook's styles. */
export function cellStyles(draft: Draft, looks: readonly CellLook[]): CellStyles {
  const numbers = looks.length === 0 ? new Map<CellLook, number>() : lookStyles(draft, looks);
  const { date1904, stylesPart } = draft.contents;
  const formats = date1904 ? cellFormats(draft.parts, stylesPart) : [];
  return {
    ofLook: (look) => (look === undefined ? undefined : numbers.get(look)),
    stored: (style, value) => {
      const isDay = formats[style] === 'date' || formats[style] === 'dateTime';
      return isDay ? in1904(value) : value;
    },
  };
}

function in1904(value: CellInput): CellInput {
  if (typeof value === 'number') return value - DAYS_TO_1904;
  if (value === null || typeof value !== 'object' || typeof value.value !== 'number') return value;
  return { ...value, value: value.value - DAYS_TO_1904 };
}

function lookStyles(draft: Draft, looks: readonly CellLook[]): Map<CellLook, number> {
  const part = stylesPart(draft);
  const before = draft.parts.text(part);
  const styles = new LookStyles(before);
  const numbers = new Map(looks.map((look) => [look, styles.styleOf(look)]));
  if (styles.text !== before) draft.parts.put(part, styles.text);
  return numbers;
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
