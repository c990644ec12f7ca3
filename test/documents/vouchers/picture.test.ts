import { decode } from 'jpeg-js';
import { jpegHead, withoutMetadata } from '../../../src/documents/vouchers/jpeg-segments';
import { boundPicture } from '../../../src/documents/vouchers/picture';
import { jpeg, pngBomb, pngWithAlpha, TOLD, withExif } from './made-files';

const bytesOf = (made: Uint8Array | string): Uint8Array => {
  if (typeof made === 'string') throw new Error(made);
  return made;
};

/** «red», «blue» or «grey», at a share of the width and the height. */
function colourAt(bytes: Uint8Array, x: number, y: number): string {
  const { width, height, data } = decode(bytes, { useTArray: true });
  const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
  const [red = 0, , blue = 0] = data.subarray(at, at + 3);
  return red > blue + 60 ? 'red' : blue > red + 60 ? 'blue' : 'grey';
}

describe('picture', () => {
  it.each<[string, number | undefined, [number, number], [string, string, string, string]]>([
    // why, orientation, size, colours: left, right, top, bottom
    ['says nothing', undefined, [60, 40], ['red', 'blue', '', '']],
    ['upright', 1, [60, 40], ['red', 'blue', '', '']],
    ['mirrored', 2, [60, 40], ['blue', 'red', '', '']],
    ['upside down', 3, [60, 40], ['blue', 'red', '', '']],
    ['mirrored upside down', 4, [60, 40], ['red', 'blue', '', '']],
    ['mirrored on its side', 5, [40, 60], ['', '', 'red', 'blue']],
    ['on its right side', 6, [40, 60], ['', '', 'red', 'blue']],
    ['mirrored on its other side', 7, [40, 60], ['', '', 'blue', 'red']],
    ['on its left side', 8, [40, 60], ['', '', 'blue', 'red']],
    ['an orientation that is none', 9, [60, 40], ['red', 'blue', '', '']],
  ])('a camera that was %s (%s)', (_why, orientation, [width, height], [left, right, top, bottom]) => {
    const made = bytesOf(boundPicture(jpeg(60, 40, orientation), 'jpeg'));
    expect(jpegHead(made)).toEqual({ width, height, components: 3 });
    if (left) expect([colourAt(made, 0.2, 0.5), colourAt(made, 0.8, 0.5)]).toEqual([left, right]);
    if (top) expect([colourAt(made, 0.5, 0.2), colourAt(made, 0.5, 0.8)]).toEqual([top, bottom]);
  });

  it.each<[string, [number, number], [number, number]]>([
    // why, size, size it is bound in with
    ['one point under the limit is kept', [1653, 10], [1653, 10]],
    ['at the limit is kept', [1654, 10], [1654, 10]],
    ['one point over is made smaller', [1655, 100], [1654, 100]],
    ['twice the limit is halved', [100, 3308], [50, 1654]],
    ['a line is never nothing', [4000, 1], [1654, 1]],
  ])('%s', (_why, [width, height], [expectedWidth, expectedHeight]) => {
    const made = bytesOf(boundPicture(jpeg(width, height), 'jpeg'));
    expect(jpegHead(made)).toEqual({ width: expectedWidth, height: expectedHeight, components: 3 });
  });

  it('what is half seen through is put on white', () => {
    const made = bytesOf(boundPicture(pngWithAlpha(20, 10), 'png'));
    const { data } = decode(made, { useTArray: true });
    expect(Math.abs((data[0] ?? 0) - 127)).toBeLessThan(4);
  });

  it('tells nothing of place and device, and is the same bytes again', () => {
    const given = jpeg(60, 40, 6);
    const made = bytesOf(boundPicture(given, 'jpeg'));
    const told = (bytes: Uint8Array) => TOLD.filter((word) => Buffer.from(bytes).toString('latin1').includes(word));
    expect(told(given)).toEqual(TOLD);
    expect(told(made)).toEqual([]);
    expect(told(bytesOf(boundPicture(pngWithAlpha(20, 10), 'png')))).toEqual([]);
    expect(made).toEqual(boundPicture(given, 'jpeg'));
  });

  it('a JPEG within a PDF loses what it tells and keeps its points', () => {
    const plain = jpeg(60, 40);
    expect(withoutMetadata(withExif(plain, 6))).toEqual(withoutMetadata(plain));
    expect(decode(withoutMetadata(plain), { useTArray: true }).data).toEqual(decode(plain, { useTArray: true }).data);
  });

  it.each<[string, Uint8Array, 'jpeg' | 'png', string]>([
    // why, bytes, sort, refusal
    ['cut off in its header', jpeg(60, 40).subarray(0, 100), 'jpeg', 'broken'],
    ['cut off in its points', jpeg(600, 400).subarray(0, 2000), 'jpeg', 'broken'],
    ['a header that says a billion points', pngBomb(40_000, 25_000), 'png', 'pixels'],
    ['a header that says more than there is', pngBomb(400, 250), 'png', 'broken'],
    ['no width', pngBomb(0, 10), 'png', 'broken'],
    ['cut off', pngWithAlpha(200, 100).subarray(0, 60), 'png', 'broken'],
  ])('refuses %s', (_why, bytes, sort, expected) => {
    expect(boundPicture(bytes, sort)).toBe(expected);
  });
});
