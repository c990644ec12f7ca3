import fc from 'fast-check';
import { base64 } from '../../src/values/base64';

describe('base64', () => {
  it.each([
    // why             bytes         text
    ['nothing', '', ''],
    ['one byte', 'f', 'Zg=='],
    ['two bytes', 'fo', 'Zm8='],
    ['three bytes', 'foo', 'Zm9v'],
    ['four bytes', 'foob', 'Zm9vYg=='],
  ])('%s (RFC 4648)', (_why, bytes, text) => {
    expect(base64(new TextEncoder().encode(bytes))).toBe(text);
  });

  it('is what Node makes of any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (bytes) => base64(bytes) === Buffer.from(bytes).toString('base64'),
      ),
    );
  });
});
