/** A piece of a file that is being written. Text is a byte for each letter, as PDF has it. */
export type Piece = Uint8Array | string;

const ENCODER = new TextEncoder();

/** All pieces, one after another. Text is made bytes here, once, and not letter by letter of thousands of small buffers while pages are drawn. */
export function joinedPieces(pieces: readonly Piece[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let place = 0;
  let text = '';
  const writeText = (): void => {
    writeBytes(text, bytes, place);
    place += text.length;
    text = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    writeText();
    bytes.set(piece, place);
    place += piece.length;
  }
  writeText();
  return bytes;
}

/** What the platform's encoder makes of letters beyond ASCII is several bytes each; then, which is seldom, they are written one by one. */
function writeBytes(text: string, bytes: Uint8Array, place: number): void {
  const { read, written } = ENCODER.encodeInto(text, bytes.subarray(place));
  if (read === text.length && written === text.length) return;
  for (let index = 0; index < text.length; index += 1) bytes[place + index] = text.charCodeAt(index);
}
