import type { Inline, Line, Page } from 'pdfmake/js/LayoutBuilder';
import Renderer from 'pdfmake/js/Renderer';
import type { ArchiveDocument } from './archive-document';
import type { DrawingVector, FieldVector } from './definition';
import { STRUCTURE, type Structure } from './structure';
import { StructureMarks } from './structure-marks';

/** pdfmake's renderer, which marks each thing it draws as part of the structure or as decoration. */
export class TaggedRenderer extends Renderer {
  readonly #marks: StructureMarks;
  readonly #root: Structure;
  readonly #document: ArchiveDocument;

  /** @param watermark a word across each page */
  constructor(document: ArchiveDocument, root: Structure, watermark: string | undefined) {
    super(document, undefined);
    this.#marks = new StructureMarks(document);
    this.#root = root;
    this.#document = document;
    document.beforePage = () => this.#marks.nextPage();
    if (watermark) document.afterPage = () => this.#writeAcross(watermark);
  }

  override renderPages(pages: readonly Page[]): void {
    super.renderPages(pages);
    this.#marks.close();
    this.#marks.writeTree(this.#root);
  }

  #writeAcross(word: string): void {
    // Turning the page saves and restores the graphics state, so the mark goes around that and is closed at once.
    this.#marks.decoration('Layout');
    this.#document.writeAcross(word);
    this.#marks.close();
  }

  override renderLine(line: Line, x: number, y: number): void {
    this.#marks.enter(line[STRUCTURE] as Structure | undefined);
    line.inlines = joined(line.inlines);
    super.renderLine(line, x, y);
  }

  override renderImage(image: object): void {
    this.#marks.enter((image as { [STRUCTURE]?: Structure })[STRUCTURE]);
    super.renderImage(image);
  }

  override renderVector(vector: object): void {
    const element = (vector as { [STRUCTURE]?: Structure })[STRUCTURE];
    if (element && 'field' in vector) return this.#marks.field(element, vector as FieldVector);
    if (element) this.#marks.enter(element);
    else this.#marks.decoration('Layout');
    if ('drawing' in vector) this.#document.draw(vector as DrawingVector);
    else super.renderVector(vector);
  }

  // Clipping and moving save and restore the graphics state, which may not happen inside marked content.

  override beginClip(area: object): void {
    this.#marks.close();
    super.beginClip(area);
  }

  override endClip(): void {
    this.#marks.close();
    super.endClip();
  }

  override beginVerticalAlignment(item: object): void {
    this.#marks.close();
    super.beginVerticalAlignment(item);
  }

  override endVerticalAlignment(item: object): void {
    this.#marks.close();
    super.endVerticalAlignment(item);
  }
}

/**
 * Words of a line that look the same and stand side by side, as one: each piece of text costs some ten operators, so that a page becomes
 * half as large. Where letters are spaced, pdfmake leaves no such space between words; those are left alone.
 */
export function joined(words: readonly Inline[]): Inline[] {
  const made: Inline[] = [];
  for (const word of words) {
    const before = made[made.length - 1];
    if (before && isContinued(before, word)) {
      before.text += word.text;
      before.width += word.width;
    } else made.push({ ...word });
  }
  return made;
}

function isContinued(before: Inline, word: Inline): boolean {
  return (
    Math.abs(before.x + before.width - word.x) < 1e-6 &&
    before.font === word.font &&
    before.fontSize === word.fontSize &&
    before.color === word.color &&
    before.height === word.height &&
    !before.characterSpacing &&
    !word.characterSpacing
  );
}
