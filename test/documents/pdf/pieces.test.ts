import fc from 'fast-check';
import { joinedPieces, type Piece } from '../../../src/documents/pdf/pieces';

/** A byte for each letter, by Node's own means. */
const expected = (pieces: readonly Piece[]): Buffer =>
  Buffer.concat(pieces.map((piece) => Buffer.from(piece as string, 'latin1')));

describe('pieces', () => {
  it.each<[string, Piece[]]>([
    ['nothing', []],
    ['an empty text', ['']],
    ['text', ['BT ', '/F1 9 Tf', ' ET\n']],
    ['bytes between texts', ['stream\n', Uint8Array.of(0, 255, 10), '\nendstream']],
    ['letters that UTF-8 has two bytes for', ['(Bø', 'mlo) Tj']],
    ['such a letter last, where two bytes have no room', ['(Å', 'å']],
    ['such letters before bytes', ['æøå', Uint8Array.of(1, 2, 3), 'ÆØÅ']],
  ])('%s', (_why, pieces) => {
    expect(Buffer.from(joinedPieces(pieces))).toEqual(expected(pieces));
  });

  it('any pieces', () => {
    const latin1 = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) });
    const piece = fc.oneof(latin1, fc.uint8Array());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(Buffer.from(joinedPieces(pieces))).toEqual(expected(pieces));
      }),
    );
  });
});
