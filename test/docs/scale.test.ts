import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from '../../src/cli/options';
import { checkUsage } from '../../src/cli/usage-check';

const PAGE = readFileSync(join(__dirname, '../../docs/scale.md'), 'utf8');

/** What stands in the page's blocks, without what the shell does with it. */
const COMMANDS = PAGE.split('```')
  .filter((_, index) => index % 2 === 1)
  .flatMap((block) => block.split('\n'))
  .flatMap((line) => /^\s*krav (?:overview|verify) .*/.exec(line)?.[0] ?? [])
  .map((line) => line.trim().replace(/ (?:>|\|\|) .*$/, ''));

describe('docs/scale.md', () => {
  it('shows commands', () => {
    expect(COMMANDS.length).toBeGreaterThanOrEqual(8);
  });

  it.each(COMMANDS)('%s: Krav knows every option of it', (command) => {
    const words = command
      .split(' ')
      .slice(1)
      .map((word) => word.replace(/\$\{?\w+\}?/g, '2'));
    expect(() => checkUsage(commandLine(words))).not.toThrow();
  });
});
