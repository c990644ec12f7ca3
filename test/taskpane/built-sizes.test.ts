import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfPage, zipped } from '../../scripts/browser/page-size.cjs';

const BUILT = join(__dirname, '../../dist/addin');
const page = readFileSync(join(BUILT, 'taskpane.html'), 'utf8');
const scripts = filesOfPage(page);
const kilobytes = (names: readonly string[]): number => names.reduce((sum, name) => sum + zipped(join(BUILT, name)), 0);

/** What is counted, and why, is in docs/decisions.md. */
describe('built-sizes', () => {
  it('the pane starts with at most 220 kB of JavaScript, gzipped', () => {
    expect(scripts).toContain('taskpane.js');
    expect(kilobytes(scripts)).toBeLessThanOrEqual(220);
  });

  it('Excel has the formulas after at most 40 kB, and before the pane', () => {
    const untilFormulas = scripts.slice(0, scripts.indexOf('functions.js') + 1);
    expect(untilFormulas).toEqual(['runtime.js', 'functions.js']);
    expect(kilobytes(untilFormulas)).toBeLessThanOrEqual(40);
  });

  it.each([
    // why                                          what only it has    where that is
    ['zod reads a file that the user hands in', 'ZodError', 'lint.js'],
    ['the regulations come with what needs them', 'Fagoppl', 'core.js'],
    ['the sentences of issues come with a check', 'mer enn et d', 'issues-nb.js'],
    ['the papers come when they are made', 'PDF/A', 'papers.js'],
  ])('is not in the start: %s', (_why, text, later) => {
    const holders = [...scripts, later].filter((name) => readFileSync(join(BUILT, name), 'utf8').includes(text));
    expect(holders).toEqual([later]);
  });
});
