import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { valueCode } from '../../scripts/at-build/value-code.cjs';
import { nationalFiguresSchema } from '../../src/regulation/figures';
import { NATIONAL_FILE, REGULATION_FILES } from '../../src/regulation/files';
import { regulationSchema } from '../../src/regulation/schema';

const ROOT = join(__dirname, '../..');

describe('at-build', () => {
  it('our own regulations, as the build writes them, are what the schema makes of their files', () => {
    const printed = execFileSync(
      process.execPath,
      [join(ROOT, 'scripts/at-build/run.cjs'), join(ROOT, 'src/regulation/own-regulations.ts')],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    const { code, files } = JSON.parse(printed) as { code: string; files: string[] };
    const exported: Record<string, unknown> = {
      OWN_REGULATIONS: REGULATION_FILES.map((file) => regulationSchema.parse(file)),
      NATIONAL_FIGURES: nationalFiguresSchema.parse(NATIONAL_FILE),
    };
    const built = runInNewContext(`(${`{${code.replace(/export const (\w+) = /g, '$1: ').replace(/;\n/g, ',\n')}}`})`, {
      Map,
      Object,
      Array,
    }) as Record<string, unknown>;
    expect(Object.keys(built).sort()).toEqual(['NATIONAL_FIGURES', 'OWN_REGULATIONS']);
    for (const [name, value] of Object.entries(built)) expect(value).toEqual(exported[name]);
    expect(files.filter((file) => file.endsWith('.json'))).toHaveLength(9);
  });

  it.each([
    // why                         value
    ['nothing', null],
    ['a text with quotes', '«"\\\u2028'],
    ['a half', 0.5],
    ['a list in a list', [[1], []]],
    ['a map in an object', { rows: new Map([['a', { b: true }]]) }],
    ['a key that is no name', { '1 a': 1, 'b-c': 2 }],
  ])('gives the same value again: %s', (_why, value) => {
    expect(runInNewContext(`(${valueCode(value)})`, { Map })).toEqual(value);
  });

  it.each([
    // why                                 value
    ['JSON would drop it', { a: undefined }],
    ['no number', Number.NaN],
    ['a sign that JSON would drop', -0],
    ['a class of its own', new Date(0)],
    ['code', () => 1],
    ['it would become the prototype', JSON.parse('{"__proto__":1}')],
  ])('refuses what it cannot give again: %s', (_why, value) => {
    expect(() => valueCode(value)).toThrow(/^no code for/);
  });
});
