import fc from 'fast-check';
import { CannotSign } from '../../../src/documents/signing/cannot-sign';
import { fieldNumbers, PdfFile } from '../../../src/documents/signing/pdf-file';
import { dictionary, entriesOf, itemsOf, textString } from '../../../src/documents/signing/pdf-syntax';
import { paper } from './papers';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const faultOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (problem) {
    return problem instanceof CannotSign ? problem.fault : String(problem);
  }
};

describe('pdf-syntax', () => {
  it.each([
    // why                                   written                                           entries
    ['plain', '<< /Size 5 /Root 1 0 R >>', { Size: '5', Root: '1 0 R' }],
    ['no blanks', '<</A/B/C[1 2]/D<</E 1>>>>', { A: '/B', C: '[1 2]', D: '<</E 1>>' }],
    ['a text that looks like the end', '<< /T (a >> b) /V 1 >>', { T: '(a >> b)', V: '1' }],
    ['parentheses in pairs', '<< /T (a (b) c) /V 1 >>', { T: '(a (b) c)', V: '1' }],
    ['an escaped parenthesis', '<< /T (a \\) b) /V 1 >>', { T: '(a \\) b)', V: '1' }],
    ['an escaped backslash', '<< /T (a\\\\) /V 1 >>', { T: '(a\\\\)', V: '1' }],
    ['a text in hex', '<< /T <feff0041> /V 1 >>', { T: '<feff0041>', V: '1' }],
    ['a comment', '<< /A 1 % /B 2\n/C 3 >>', { A: '1', C: '3' }],
    ['an empty name', '<< /A / /B 1 >>', { A: '/', B: '1' }],
    ['references in an array', '<< /Fields [18 0 R 4 0 R] >>', { Fields: '[18 0 R 4 0 R]' }],
  ])('reads %s', (_why, text, expected) => {
    expect(Object.fromEntries(entriesOf(text))).toEqual(expected);
  });

  it.each([
    ['no dictionary', '[1 2]'],
    ['no end', '<< /A 1'],
    ['a text without end', '<< /A (1 >>'],
    ['hex without end', '<< /A <12 '],
    ['a value without a name', '<< 1 2 >>'],
    ['a stray bracket', '<< /A ] >>'],
    ['too deep', `<< /A ${'['.repeat(200)}`],
  ])('refuses %s', (_why, text) => {
    expect(faultOf(() => entriesOf(text))).toBe('pdf/broken');
  });

  it('writes what it reads, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const entries = new Map([
          ['A', textString(text)],
          ['B', '[1 0 R 2]'],
        ]);
        expect(entriesOf(dictionary(entries))).toEqual(entries);
      }),
    );
    expect(itemsOf('[1 0 R (]) /A]')).toEqual(['1 0 R', '(])', '/A']);
  });
});

describe('pdf-file', () => {
  const whole = paper();
  const text = Buffer.from(whole).toString('latin1');
  const table = text.lastIndexOf('\nxref') + 1;

  it.each([
    // why                                  the file                                                      fault
    ['a table that points to itself', text.replace(/trailer\n<</, `trailer\n<< /Prev ${table}`), 'pdf/broken'],
    ['a table outside the file', text.replace(/startxref\n\d+/, 'startxref\n99999999'), 'pdf/broken'],
    ['a table where none is', text.replace(/startxref\n\d+/, 'startxref\n20'), 'pdf/broken'],
    ['a number without end', text.replace(/startxref\n\d+/, `startxref\n${'9'.repeat(400)}`), 'pdf/broken'],
    ['more objects than there are bytes', text.replace(/xref\n0 \d+/, 'xref\n0 9999999999'), 'none'],
    ['no trailer', `${text.slice(0, table)}xref\n0 0\nstartxref\n${table}\n%%EOF`, 'pdf/broken'],
  ])('%s', (_why, file, fault) => {
    expect(faultOf(() => fieldNumbers(new PdfFile(bytesOf(file))))).toBe(fault);
  });

  it('refuses an object that is another one', () => {
    const file = new PdfFile(bytesOf(text.replace(/\n3 0 obj\n/, '\n4 0 obj\n')));
    expect(faultOf(() => file.entries(3))).toBe('pdf/broken');
    expect(faultOf(() => file.entries(99_999))).toBe('pdf/broken');
  });

  it('never fails in another way than by saying why, wherever the file is changed', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const changed = whole.slice();
        // Most of what is read stands at the end.
        changed[at % 2 ? at : Math.max(table, at)] = byte;
        expect(faultOf(() => fieldNumbers(new PdfFile(changed)))).toMatch(/^(none|pdf\/)/);
      }),
      { numRuns: 300 },
    );
  });
});
