import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintFile } from '../../src/regulation/lint';

const FOLDER = join(__dirname, '../../regulations');

/** What no source gave, and what was abolished: true, and so it is said. Anything else is a slip. */
const WARNINGS: Readonly<Record<string, readonly string[]>> = {
  'kjoregodtgjorelse.json': ['version/ended figures.tromsoKm.versions[0].to'],
  'norge.json': [
    ...['I', 'Ia', 'II', 'III', 'IV', 'IVa', 'V'].map(
      (zone) => `version/gap figures.employersTax.${zone}.versions[1].from`,
    ),
    'version/ended figures.ministerSalary.versions[5].to',
  ],
  'skattefrie-satser.json': [
    'version/gap figures.taxFreeDay6to12.versions[1].from',
    'version/gap figures.taxFreeDayOver12.versions[1].from',
  ],
  'statens-reiseavtale-innland.json': ['version/ended figures.administrativeBoard.versions[0].to'],
  'statens-reiseavtale-utland.json': [
    'version/gap figures.compensation.versions[2].from',
    'version/gap tables.countryRates.versions[1].from',
  ],
};

describe('lint-files', () => {
  it.each(readdirSync(FOLDER))('%s: no error, and true warnings only', (name) => {
    const { faults } = lintFile(readFileSync(join(FOLDER, name), 'utf8'));
    expect(faults.map(({ severity, code, path }) => `${severity}: ${code} ${path}`).sort()).toEqual(
      (WARNINGS[name] ?? []).map((warning) => `warning: ${warning}`).sort(),
    );
  });

  it('the national figures are known by their shape, and held against it', () => {
    const text = readFileSync(join(FOLDER, 'norge.json'), 'utf8');
    expect(lintFile(text.replace('"sources": ["g"]', '"sources": ["h"]')).faults).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        code: 'reference/dangling',
        path: 'figures.baseAmount.versions[0].sources[0]',
        values: { section: 'sources', id: 'h' },
      }),
    );
    expect(lintFile(text.replace('"checkedThrough"', '"checkedTrough"')).faults).toEqual([
      expect.objectContaining({ code: 'field/missing', path: 'checkedThrough' }),
      expect.objectContaining({ code: 'field/unknown', values: { field: 'checkedTrough', nearest: 'checkedThrough' } }),
    ]);
  });
});
