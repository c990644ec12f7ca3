import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFPage,
} from '@cantoo/pdf-lib';
import type { PdfObject } from '../pdf/drawing';
import { type Drawing, type PdfDictionary } from '../pdf/drawing';
import { joined, latin1Bytes } from '../signing/platform';
import { CannotBind, type Hindrance } from './cannot-bind';
import { contentOf, CopiedPages } from './copied-page';
import { nameOf } from './copied-fonts';

const N = (name: string): PDFName => PDFName.of(name);

/** Each page of a PDF, ready to be drawn; or why an archive document cannot have them. */
export async function pageDrawings(bytes: Uint8Array): Promise<readonly Drawing[] | Hindrance | 'encrypted'> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const copied = new CopiedPages();
    return document.getPages().map((page) => pageDrawing(page, copied));
  } catch (problem) {
    if (problem instanceof EncryptedPDFError) return 'encrypted';
    // Whatever else is wrong within a page is nothing that we can mend: the file goes along as it is.
    return problem instanceof CannotBind ? problem.hindrance : 'features';
  }
}

interface Edges {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

function pageDrawing(page: PDFPage, copied: CopiedPages): Drawing {
  const edges = edgesOf(page);
  const turned = ((page.getRotation().angle % 360) + 360) % 360;
  const isOnItsSide = turned === 90 || turned === 270;
  const size = { width: edges.right - edges.left, height: edges.top - edges.bottom };
  const { width, height } = isOnItsSide ? { width: size.height, height: size.width } : size;
  const found = page.node.Resources();
  const resources = found instanceof PDFDict ? found : PDFDict.withContext(page.doc.context);
  const more: PdfDictionary = {
    FormType: 1,
    BBox: [edges.left, edges.bottom, edges.right, edges.top],
    Matrix: uprightMatrix(turned, edges),
  };
  const content = contentOf(page.node.get(N('Contents')) && page.node.lookup(N('Contents')));
  const group = page.node.lookup(N('Group'));
  const object = copied.drawn(content, resources, more, group);
  putAnnotations(page, object, copied, resources);
  return { width, height, own: { width, height }, object };
}

/** What is shown of the page. @throws {CannotBind} when that is nothing */
function edgesOf(page: PDFPage): Edges {
  const media = page.getMediaBox();
  const crop = page.getCropBox();
  const left = Math.max(media.x, crop.x);
  const bottom = Math.max(media.y, crop.y);
  const right = Math.min(media.x + media.width, crop.x + crop.width);
  const top = Math.min(media.y + media.height, crop.y + crop.height);
  if (!(right - left > 1 && top - bottom > 1)) throw new CannotBind('features');
  return { left, bottom, right, top };
}

/** Puts the page's corner in the corner, turned clockwise. */
function uprightMatrix(turned: number, { left, bottom, right, top }: Edges): number[] {
  switch (turned) {
    case 90:
      return [0, -1, 1, 0, -bottom, right];
    case 180:
      return [-1, 0, 0, -1, right, top];
    case 270:
      return [0, 1, -1, 0, top, -left];
    default:
      return [1, 0, 0, 1, -left, -bottom];
  }
}

const HIDDEN = 2;
const NOT_ON_SCREEN = 32;

/** Filled fields, stamps and notes are seen on the page, so they are drawn on it. Links and pop-ups show nothing of their own. */
function putAnnotations(page: PDFPage, drawn: PdfObject, copied: CopiedPages, resources: PDFDict): void {
  const annotations = page.node.lookup(N('Annots'));
  if (!(annotations instanceof PDFArray)) return;
  const looks: Record<string, PdfObject> = {};
  const operators: string[] = [];
  for (let index = 0; index < annotations.size(); index += 1) {
    const annotation = annotations.lookup(index);
    if (!(annotation instanceof PDFDict) || ['Link', 'Popup'].includes(nameOf(annotation, 'Subtype') ?? '')) continue;
    const flags = annotation.lookup(N('F'));
    if (flags instanceof PDFNumber && (flags.asNumber() & (HIDDEN | NOT_ON_SCREEN)) !== 0) continue;
    const look = lookOf(annotation);
    const place = look && placeOf(annotation, look);
    if (!look || !place) continue;
    const name = `KravLook${index}`;
    looks[name] = copied.form(look, resources);
    operators.push(`q ${place.join(' ')} cm /${name} Do Q`);
  }
  if (operators.length === 0) return;
  const own = drawn.entries['Resources'] as PdfDictionary;
  own['XObject'] = { ...(own['XObject'] as PdfDictionary | undefined), ...looks };
  drawn.bytes = joined(drawn.bytes ?? new Uint8Array(), latin1Bytes(`\n${operators.join('\n')}`));
}

function lookOf(annotation: PDFDict): PDFRawStream | undefined {
  const looks = annotation.lookup(N('AP'));
  const normal = looks instanceof PDFDict ? looks.lookup(N('N')) : undefined;
  const state = nameOf(annotation, 'AS');
  const look = normal instanceof PDFDict && state !== undefined ? normal.lookup(N(state)) : normal;
  return look instanceof PDFRawStream ? look : undefined;
}

/** @source ISO 32000-1, 12.5.5, algorithm 8.1: the look's box, as its matrix has it, is fitted to the place of the annotation */
function placeOf(annotation: PDFDict, look: PDFRawStream): number[] | undefined {
  const place = numbersOf(annotation.lookup(N('Rect')));
  const box = numbersOf(look.dict.lookup(N('BBox')));
  const matrix = numbersOf(look.dict.lookup(N('Matrix'))) ?? [1, 0, 0, 1, 0, 0];
  if (place?.length !== 4 || box?.length !== 4 || matrix.length !== 6) return undefined;
  const [x1, y1, x2, y2] = box as [number, number, number, number];
  const [a, b, c, d, e, f] = matrix as [number, number, number, number, number, number];
  const corners = [x1, x2].flatMap((x) => [y1, y2].map((y) => [a * x + c * y + e, b * x + d * y + f] as const));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  const [px1, py1, px2, py2] = place as [number, number, number, number];
  if (!(width > 0 && height > 0)) return undefined;
  const [sx, sy] = [Math.abs(px2 - px1) / width, Math.abs(py2 - py1) / height];
  return [sx, 0, 0, sy, Math.min(px1, px2) - left * sx, Math.min(py1, py2) - bottom * sy].map(
    (number) => Math.round(number * 1e5) / 1e5,
  );
}

function numbersOf(value: unknown): number[] | undefined {
  if (!(value instanceof PDFArray)) return undefined;
  return Array.from({ length: value.size() }, (_, index) => value.lookup(index, PDFNumber).asNumber());
}
