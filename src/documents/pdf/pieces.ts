/** A piece of a file that is being written. Text is a byte for each letter, as PDF has it. */
export type Piece = Uint8Array | string;

/** All pieces, one after another. Text is made bytes here, once, and not letter by letter of thousands of small buffers while pages are drawn. */
export function joinedPieces(pieces: readonly Piece[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let place = 0;
  for (const piece of pieces) {
    if (typeof piece !== 'string') bytes.set(piece, place);
    else for (let index = 0; index < piece.length; index += 1) bytes[place + index] = piece.charCodeAt(index);
    place += piece.length;
  }
  return bytes;
}
