import { fill } from '../../text/fill';
import { dayText } from '../../text/values';
import { oneLine } from '../pdf/clean-text';
import type { Block, Margin } from '../pdf/definition';
import { momentText } from '../signing/moment-text';
import type { Signatory } from '../signing/signatory';
import type { SignedBy } from '../signing/signed-by';
import type { Words } from '../words';
import { drawnSignature } from './drawn-signature';
import { fitted } from './fitted';
import { COLOUR, SIZE } from './style';

const GAP = 36;

/** From the words that are signed down to the line. */
const ABOVE_LINE = 34;

/** Between the line and what stands on it. */
const OVER_LINE = 2;

/** Of the line, when there is a drawing or a name on it already; the rest is for a certificate. */
const MARK_SHARE = 0.48;

/** Whose place it is, and what stands there from the start. */
export interface SignaturePlace {
  readonly as: Signatory;
  readonly words: Words;
  readonly signedBy: readonly SignedBy[] | undefined;
}

/**
 * Two lines to sign on, with what stands under each. Kept together with the words that are signed.
 *
 * @param place makes the right one also a field for a certificate's signature, and shows the drawn or typed one that is there
 */
export function signatures(
  declaration: string,
  left: string,
  right: string,
  width: number,
  place?: SignaturePlace,
): Block {
  const half = (width - GAP) / 2;
  const signed = place?.signedBy?.find((by) => by.as === place.as);
  const markWidth = signed ? half * MARK_SHARE : 0;
  const onLine = [
    ...(place && signed ? [mark(signed, markWidth, place.words)] : []),
    ...(place ? [field(place, markWidth, half)] : []),
  ];
  const under = place && signed ? signedLines(signed, place.words) : [];
  const where = signed?.place ? [placeAndDay(signed.place, signed, half)] : [];
  return {
    stack: [
      { text: declaration },
      { columns: [line(left, half, where), line(right, half, onLine, under)], columnGap: GAP },
    ],
    unbreakable: true,
    margin: [0, 10, 0, 0],
  };
}

/** @param onLine takes no room but its first margin: it is drawn upwards from the line */
function line(text: string, width: number, onLine: readonly Block[] = [], under: readonly Block[] = []): Block {
  const ink: Block = {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.75, lineColor: COLOUR.ink }],
    margin: [0, onLine.length > 0 ? 0 : ABOVE_LINE, 0, 3],
  };
  const [first, ...rest] = onLine;
  const above: Block[] = first ? [{ ...first, margin: first.margin ?? TOP }, ...rest] : [];
  return { stack: [...above, ink, { text }, ...under], width };
}

const TOP: Margin = [0, ABOVE_LINE, 0, 0];

function field({ as, words }: SignaturePlace, left: number, right: number): Block {
  const label = words.label.signature.field[as];
  const height = ABOVE_LINE - 2 * OVER_LINE + 1;
  const x = left > 0 ? left + 6 : 0;
  const box = {
    type: 'rect',
    x,
    y: -height - OVER_LINE / 2,
    w: right - x,
    h: height,
    field: { name: as, label },
  } as const;
  return { canvas: [box], alt: label };
}

function mark({ mark: made, name }: SignedBy, width: number, { label, language }: Words): Block {
  const height = ABOVE_LINE - OVER_LINE;
  if (made === 'typed') return typedName(name, width);
  return { canvas: drawnSignature(made, width, height), alt: fill(label.signature.drawnBy, { name }, language) };
}

/** As high as Roboto's lines are, in ems. */
const LINE_HEIGHT = 1.172;

function typedName(name: string, width: number): Block {
  return onTheLine(name, width, 14);
}

/** «Bergen, 14.03.2026», where it would be written by hand. */
function placeAndDay(place: string, { at }: SignedBy, width: number): Block {
  return onTheLine(`${oneLine(place, 60)}, ${dayText(at.day)}`, width, 10);
}

function onTheLine(text: string, width: number, largest: number): Block {
  const set = fitted(text, width, largest, 7);
  const above = ABOVE_LINE - OVER_LINE - LINE_HEIGHT * set.fontSize;
  return { ...set, lineHeight: 1, noWrap: true, margin: [0, above, 0, OVER_LINE] };
}

function signedLines({ name, role, at, mark: made }: SignedBy, words: Words): Block[] {
  const parts = [oneLine(name, 120), oneLine(role, 120), momentText(at, words)];
  const typed = made === 'typed' ? [words.label.signature.typed] : [];
  return [parts.filter(Boolean).join(', '), ...typed].map((text): Block => ({
    text,
    fontSize: SIZE.small,
    color: COLOUR.quiet,
    margin: [0, 1, 0, 0],
  }));
}
