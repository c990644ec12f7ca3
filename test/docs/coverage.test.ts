import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coverage } from '../../scripts/coverage';

const ROOT = join(__dirname, '../..');

describe('coverage', () => {
  it('every rate, cap, rule and deadline is data or has a reason, and no reason is out of date', () => {
    expect(coverage(ROOT).faults).toEqual([]);
  });

  it('docs/coverage.md says what the regulations, the code and the tests say (npm run coverage)', () => {
    expect(readFileSync(join(ROOT, 'docs/coverage.md'), 'utf8')).toBe(coverage(ROOT).page);
  });

  it('all 415 requirements stand on the page once', () => {
    const ids = [...coverage(ROOT).page.matchAll(/^\| ([SVTB]-\d+) \|/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(415);
    expect(ids).toHaveLength(415);
  });

  describe('what must be mended is said', () => {
    let folder: string;
    const change = (file: string, from: string, to: string): void => {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(from);
      writeFileSync(path, text.replaceAll(from, to));
    };

    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'krav-coverage-'));
      for (const part of ['regulations', 'docs/requirements.json', 'scripts/coverage-reasons.json'])
        cpSync(join(ROOT, part), join(folder, part), { recursive: true });
      cpSync(join(ROOT, 'src/values'), join(folder, 'src/values'), { recursive: true });
      cpSync(join(ROOT, 'test/values'), join(folder, 'test/values'), { recursive: true });
    });

    afterEach(() => rmSync(folder, { recursive: true }));

    it.each<[string, () => void, RegExp]>([
      [
        'a rate that is taken out of its regulation',
        () => change('regulations/vestland-provenemnd.json', '"V-98"', '"V-99"'),
        /^V-98 \(rate\) is in no regulation/,
      ],
      [
        'a reason for what is data',
        () => change('scripts/coverage-reasons.json', '"T-23"', '"V-35"'),
        /^V-35 is in vestland-provenemnd\.json: .* out of date$/,
      ],
      [
        'a reason for nothing',
        () => change('scripts/coverage-reasons.json', '"T-23"', '"T-999"'),
        /^T-999 has a reason and is no requirement$/,
      ],
      [
        'an id that is misspelt in a regulation',
        () => change('regulations/vestland-provenemnd.json', '"V-98"', '"V-998"'),
        /^V-998 in vestland-provenemnd\.json: .* is no requirement$/,
      ],
    ])('%s', (_why, act, expected) => {
      act();
      expect(coverage(folder).faults).toContainEqual(expect.stringMatching(expected));
    });
  });
});
