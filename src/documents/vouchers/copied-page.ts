import { PDFArray, PDFDict, PDFName, PDFRawStream, type PDFObject as Theirs } from '@cantoo/pdf-lib';
import { dictionaryOf, PdfObject, type PdfDictionary, type PdfValue } from '../pdf/drawing';
import { joined, latin1Bytes } from '../signing/platform';
import { CannotBind } from './cannot-bind';
import { copiedColours, copiedGroup } from './colour-spaces';
import { copiedFont, nameOf } from './copied-fonts';
import { CopiedValues, nameText, streamAt, unpacked } from './copied-values';
import { archiveOperators } from './page-operators';

const N = (name: string): PDFName => PDFName.of(name);

const BLENDS: ReadonlySet<string> = new Set(
  `Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation
  Color Luminosity`.split(/\s+/),
);

/**
 * Pages of one PDF as objects of ours: what is drawn, and nothing of what is told about it.
 *
 * Each thing is copied by the names that are known to be allowed in an archive document; what is not known is left out, and what would
 * be seen without it is a hindrance.
 *
 * @source ISO 19005-3, 6.1.7 (streams), 6.2 (graphics), 6.2.11 (fonts)
 */
export class CopiedPages {
  readonly #values = new CopiedValues();
  readonly #made = new Map<PDFDict, PdfObject>();

  /** @throws {CannotBind} */
  drawn(content: Uint8Array, resources: PDFDict, more: PdfDictionary, group: Theirs | undefined): PdfObject {
    const made = new PdfObject();
    const blended = copiedGroup(group, this.#values);
    made.entries = {
      ...dictionaryOf([
        ['Type', 'XObject'],
        ['Subtype', 'Form'],
      ]),
      ...more,
      Resources: this.resources(resources),
      ...(blended === null ? {} : { Group: blended }),
    };
    made.bytes = archiveOperators(content);
    return made;
  }

  /** A drawing within the page; one without resources of its own takes those of the page. */
  form(stream: PDFRawStream, around: PDFDict): PdfObject {
    return this.#once(stream.dict, (made) => {
      const own = stream.dict.lookup(N('Resources'));
      const resources = own instanceof PDFDict ? own : around;
      const matrix = this.#values.entries(stream.dict, ['BBox', 'Matrix']);
      const drawn = this.drawn(unpacked(stream), resources, matrix, stream.dict.lookup(N('Group')));
      made.entries = drawn.entries;
      made.bytes = drawn.bytes;
    });
  }

  resources(resources: PDFDict): PdfDictionary {
    const each = (category: string, copy: (value: Theirs | undefined) => PdfValue): [string, PdfValue][] => {
      const found = resources.lookup(N(category));
      if (!(found instanceof PDFDict)) return [];
      return [
        [category, dictionaryOf(found.keys().map((name) => [nameText(name), copy(found.lookup(name))] as const))],
      ];
    };
    return dictionaryOf([
      ...each('Font', (font) => this.#font(font, resources)),
      ...each('XObject', (drawing) => this.#drawing(drawing, resources)),
      ...each('ExtGState', (state) => this.#state(state, resources)),
      ...each('ColorSpace', (space) => copiedColours(space, this.#values)),
      ...each('Pattern', (pattern) => this.#pattern(pattern, resources)),
      ...each('Shading', (shading) => this.#shading(shading)),
    ]);
  }

  #once(key: PDFDict, make: (made: PdfObject) => void): PdfObject {
    const known = this.#made.get(key);
    if (known) return known;
    const made = new PdfObject();
    this.#made.set(key, made);
    make(made);
    return made;
  }

  #font(font: Theirs | undefined, around: PDFDict): PdfValue {
    if (!(font instanceof PDFDict)) throw new CannotBind('fonts');
    return this.#once(font, (made) => {
      made.entries = copiedFont(font, this.#values);
      const procedures = font.lookup(N('CharProcs'));
      if (!(procedures instanceof PDFDict)) return;
      const own = font.lookup(N('Resources'));
      made.entries['Resources'] = this.resources(own instanceof PDFDict ? own : around);
      made.entries['CharProcs'] = dictionaryOf(
        procedures.keys().map((name) => {
          const letter = new PdfObject();
          letter.bytes = archiveOperators(unpacked(streamAt(procedures, name)));
          return [nameText(name), letter] as const;
        }),
      );
    });
  }

  #drawing(drawing: Theirs | undefined, around: PDFDict): PdfValue {
    if (!(drawing instanceof PDFRawStream)) throw new CannotBind('features');
    const subtype = nameOf(drawing.dict, 'Subtype');
    if (subtype === 'Form') return this.form(drawing, around);
    if (subtype === 'Image') return this.#picture(drawing);
    throw new CannotBind('features');
  }

  #picture(picture: PDFRawStream): PdfObject {
    return this.#once(picture.dict, (made) => {
      const { dict } = picture;
      const copied = this.#values.stream(picture, [
        ...['Type', 'Subtype', 'Width', 'Height', 'BitsPerComponent', 'Decode', 'ImageMask', 'Matte'],
      ]);
      made.entries = copied.entries;
      made.bytes = copied.bytes;
      const space = dict.lookup(N('ColorSpace'));
      if (space) made.entries['ColorSpace'] = copiedColours(space, this.#values);
      for (const name of ['Mask', 'SMask']) {
        const mask = dict.lookup(N(name));
        if (mask instanceof PDFRawStream) made.entries[name] = this.#picture(mask);
        else if (mask instanceof PDFArray) made.entries[name] = this.#values.value(mask);
      }
    });
  }

  #state(state: Theirs | undefined, around: PDFDict): PdfValue {
    if (!(state instanceof PDFDict)) throw new CannotBind('features');
    const made = this.#values.entries(state, [
      ...['Type', 'LW', 'LC', 'LJ', 'ML', 'D', 'FL', 'SM', 'SA', 'CA', 'ca', 'AIS', 'TK', 'BM'],
    ]);
    if (made['BM'] !== undefined && !(typeof made['BM'] === 'string' && BLENDS.has(made['BM'])))
      throw new CannotBind('features');
    if (state.has(N('Font'))) throw new CannotBind('features');
    const mask = state.lookup(N('SMask'));
    if (mask instanceof PDFName) made['SMask'] = nameText(mask);
    else if (mask instanceof PDFDict)
      made['SMask'] = {
        ...this.#values.entries(mask, ['Type', 'S', 'BC', 'TR']),
        G: this.form(streamAt(mask, 'G'), around),
      };
    return made;
  }

  #pattern(pattern: Theirs | undefined, around: PDFDict): PdfValue {
    if (pattern instanceof PDFRawStream)
      return this.#once(pattern.dict, (made) => {
        const own = pattern.dict.lookup(N('Resources'));
        made.entries = this.#values.entries(pattern.dict, [
          ...['Type', 'PatternType', 'PaintType', 'TilingType', 'BBox', 'XStep', 'YStep', 'Matrix'],
        ]);
        made.entries['Resources'] = this.resources(own instanceof PDFDict ? own : around);
        made.bytes = archiveOperators(unpacked(pattern));
      });
    if (!(pattern instanceof PDFDict)) throw new CannotBind('features');
    const made = this.#values.entries(pattern, ['Type', 'PatternType', 'Matrix']);
    made['Shading'] = this.#shading(pattern.lookup(N('Shading')));
    return made;
  }

  #shading(shading: Theirs | undefined): PdfValue {
    const names = [
      'ShadingType',
      'Background',
      'BBox',
      'AntiAlias',
      'Coords',
      'Domain',
      'Function',
      'Extend',
      'Matrix',
    ];
    if (shading instanceof PDFDict)
      return {
        ...this.#values.entries(shading, names),
        ColorSpace: copiedColours(shading.lookup(N('ColorSpace')), this.#values),
      };
    if (!(shading instanceof PDFRawStream)) throw new CannotBind('features');
    return this.#once(shading.dict, (made) => {
      const mesh = ['BitsPerCoordinate', 'BitsPerComponent', 'BitsPerFlag', 'Decode', 'VerticesPerRow'];
      const copied = this.#values.stream(shading, [...names, ...mesh]);
      made.entries = {
        ...copied.entries,
        ColorSpace: copiedColours(shading.dict.lookup(N('ColorSpace')), this.#values),
      };
      made.bytes = copied.bytes;
    });
  }
}

/** What the parts of a page hold, one after another. */
export function contentOf(contents: Theirs | undefined): Uint8Array {
  const parts =
    contents instanceof PDFArray ? Array.from({ length: contents.size() }, (_, at) => contents.lookup(at)) : [contents];
  const streams = parts.filter((part) => part instanceof PDFRawStream);
  return joined(...streams.flatMap((stream) => [unpacked(stream), latin1Bytes('\n')]));
}
