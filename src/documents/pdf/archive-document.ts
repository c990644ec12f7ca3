import { zlibSync } from 'fflate';
import PDFDocument, { type EmbeddedFont, type Reference, type StructureElement } from 'pdfmake/js/PDFDocument';
import type { Day } from '../../values/day';
import type { Attachment, DocumentDefinition, DrawingVector, SignatureField } from './definition';
import { sharedFont, type Fonts } from './fonts';
import { srgbProfile } from './srgb-profile';
import { joinedPieces, type Piece } from './pieces';
import { ObjectWriter } from './write-objects';

/**
 * pdfkit's document as PDF/A-3a and PDF/UA-1: for an archive, and for those who have the page read to them.
 *
 * Reads no file and fetches no address: fonts come as bytes, pictures are not taken by name, and the policy says no to any path.
 */
export class ArchiveDocument extends PDFDocument {
  /** Called before each page is begun. */
  beforePage: (() => void) | undefined;
  /** Called when a page is begun, before anything is on it. */
  afterPage: (() => void) | undefined;
  readonly #fonts: Fonts;
  readonly #fields: Reference[] = [];
  readonly #objects = new ObjectWriter(this);
  #form: Reference | undefined;
  readonly #provided: { regular?: EmbeddedFont; bold?: EmbeddedFont } = {};
  declare private subset: number;
  declare private pieces: Piece[] | undefined;

  constructor(definition: DocumentDefinition, fonts: Fonts) {
    super({}, {}, {}, {}, options(definition), null, () => false);
    this.#fonts = fonts;
    for (const attachment of definition.attachments) this.attach(attachment, definition.madeOn);
  }

  attach({ name, mime, bytes, description, relationship = 'Alternative' }: Attachment, madeOn: Day): void {
    const made = noon(madeOn);
    const content = bytes.slice().buffer;
    this.file(content, {
      name,
      type: mime,
      description,
      relationship,
      creationDate: made,
      modifiedDate: made,
    });
  }

  covers(codePoint: number): boolean {
    const has = (bold: boolean) => this.provideFont('', bold).font.hasGlyphForCodePoint(codePoint);
    return has(false) && has(true);
  }

  /** An empty field on the page that is being written. Tagged, and with an empty look: both standards ask for it. */
  addSignatureField({ name, label }: SignatureField, { x, y, w, h }: Box, element: StructureElement): void {
    const look = this.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, w, h], Resources: {} });
    // pdfkit writes no stream for an empty one.
    look.end('q Q');
    this.annotate(x, y, w, h, {
      Subtype: 'Widget',
      FT: 'Sig',
      T: new String(name),
      TU: new String(label),
      Contents: new String(label),
      F: PRINTED,
      P: this.page.dictionary,
      AP: { N: look },
      structParent: element,
    });
    const { annotations } = this.page;
    this.#fields.push(annotations[annotations.length - 1] as Reference);
    this.#form ??= this.ref({ Fields: this.#fields, SigFlags: SIGNATURES_AND_APPEND_ONLY });
    this._root.data['AcroForm'] = this.#form;
  }

  /** What another file holds, on the page that is being written. pdfkit's pages begin at the top, others' at the bottom. */
  draw({ drawing: { object, own }, x, y, w, h }: DrawingVector): void {
    const reference = this.#objects.reference(object);
    const name = `V${reference.id}`;
    this.page.xobjects[name] = reference;
    this.save();
    this.transform(w / own.width, 0, 0, -h / own.height, x, y + h);
    this.addContent(`/${name} Do`);
    this.restore();
  }

  /** A word from corner to corner of the page that has been begun, so pale that what is written over it is read as easily. */
  writeAcross(word: string): void {
    const { width, height } = this.page;
    const font = this.provideFont('', true);
    const diagonal = Math.hypot(width, height);
    const size = Math.min(MOST_ACROSS, (diagonal * 0.7) / (font.widthOfString(word, 1) || 1));
    const [cos, sin] = [width / diagonal, -height / diagonal];
    this.save();
    this.transform(cos, sin, -sin, cos, width / 2, height / 2);
    this.fillColor(PALE);
    this.fontSize(size);
    this.text(word, -font.widthOfString(word, size) / 2, -size * 0.6, { lineBreak: false });
    this.restore();
  }

  /** Called when the document ends. pdfkit's own form has fonts to fill fields with; ours is only signed. */
  override endAcroForm(): void {
    this.#form?.end();
  }

  /** The whole file. Ends the document. */
  toBytes(): Uint8Array {
    this.end();
    return joinedPieces(this.pieces ?? []);
  }

  /** An object whose stream we pack ourselves: zlib gives other bytes in Node than in a browser, and the paper shall be the same. */
  override ref(data: object): Reference {
    const made = super.ref(data);
    made.write = writePiece;
    made.finalize = finalizePacked;
    return made;
  }

  /** There is one family, in two weights. */
  override provideFont(_family: string, bold: boolean): EmbeddedFont {
    const weight = bold ? 'bold' : 'regular';
    const font = (this.#provided[weight] ??= sharedFont(this, this.#fonts[weight]));
    this._font = font;
    return font;
  }

  override addPage(page: object): this {
    this.beforePage?.();
    super.addPage(page);
    this.afterPage?.();
    return this;
  }

  /** A document is a stream; we gather it, since nothing in it waits. Called by the constructor above ours too. */
  override _write(data: Piece): void {
    const piece = pieceOf(data);
    (this.pieces ??= []).push(piece);
    this._offset += piece.length;
  }

  override push(): boolean {
    return true;
  }

  override initSubset(): void {
    this.subset = 3;
  }

  override endSubset(): void {
    this.appendXML(PDFA_3A);
    const profile = this.ref({ N: 3 });
    profile.write(srgbProfile());
    profile.end();
    const intent = this.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      Info: new String('sRGB IEC61966-2.1'),
      OutputConditionIdentifier: new String('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    });
    intent.end();
    this._root.data['OutputIntents'] = [intent];
  }

  /** pdfkit writes the title into XML as it is: an «&» in a company's name would break the file. */
  override _addInfo(): void {
    const info = this.info;
    this.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? xmlText(value) : value]),
    );
    super._addInfo();
    this.info = info;
    this.appendXML(PDFUA_1);
  }
}

/** As pdfkit ends what it writes. */
function pieceOf(data: Piece): Piece {
  return data instanceof Uint8Array ? data : `${data}\n`;
}

/** pdfkit's own, but that text is left text until the object is whole: a page is written in thousands of pieces. */
function writePiece(this: Reference, data: Piece): void {
  this.data['Length'] ??= 0;
  if (this.compress) this.data['Filter'] = 'FlateDecode';
  this.buffer.push(pieceOf(data));
}

/** pdfkit's own, with the stream packed before it. */
function finalizePacked(this: Reference): void {
  if (this.buffer.length > 0) {
    const bytes = joinedPieces(this.buffer);
    this.buffer = [this.compress ? zlibSync(bytes) : bytes];
    this.compress = false;
  }
  (Object.getPrototypeOf(this) as Reference).finalize.call(this);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** In points. */
const MOST_ACROSS = 150;

/** Ink on it has 14 to 1, on white 17 to 1. */
const PALE = '#ececec';

/** Of an annotation: shown on paper too. */
const PRINTED = 4;

/** Programs that save the file may only add to it, or signatures would no longer hold. */
const SIGNATURES_AND_APPEND_ONLY = 3;

function options({
  title,
  author,
  subject,
  language,
  madeOn,
}: DocumentDefinition): ConstructorParameters<typeof PDFDocument>[4] {
  const made = noon(madeOn);
  const info = {
    Title: title,
    Author: author,
    Subject: subject,
    Producer: 'Krav',
    Creator: 'Krav',
    CreationDate: made,
    ModDate: made,
  };
  const page = { size: [595.28, 841.89] as const, autoFirstPage: false as const, font: null };
  return { ...page, pdfVersion: '1.7', tagged: true, displayTitle: true, compress: true, lang: language, info };
}

/** pdfkit takes a `Date`, and writes it as UTC: noon is that day in every zone of Norway. */
function noon(day: Day): Date {
  // eslint-disable-next-line no-restricted-syntax -- pdfkit's own argument; the day is handed in, and no clock is read
  return new Date(`${day}T12:00:00Z`);
}

function xmlText(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  // XML has no way to write control characters.
  return text
    .replace(/[&<>"']/g, (letter) => entities[letter] as string)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

const PDFA_3A = `
<rdf:Description xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" rdf:about=""><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>`;

/** PDF/A lets other standards' marks in only with a description of them. */
const PDFUA_1 = `
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
