import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES, krav, kravProcess, temporaryFolder } from './run';

describe('command-thread', () => {
  const folder = temporaryFolder();

  it.each([
    ['help', ['help']],
    ['what is wrong', ['krev']],
    ['a check with errors', ['check', join(EXAMPLES, 'feil.xlsx'), '--today', '2024-04-02']],
    ['what is read in part at a time', ['verify', join(EXAMPLES, 'medlem.xlsx')]],
    ['the folder it is in', ['log', 'finst-ikkje.xlsx']],
  ])('says what a process of its own says, each time: %s', (_why, args) => {
    const expected = kravProcess({}, ...args);
    expect([krav(...args), krav(...args)]).toEqual([expected, expected]);
  });

  it('says what a process says of many files, which are read in threads of its own', () => {
    const said = [kravProcess.bind(undefined, {}), krav].map((run, index) => {
      const out = join(folder, `${index}`);
      const ran = run('overview', EXAMPLES, '--today', '2024-04-02', '--out', out);
      return { ...ran, stdout: ran.stdout.replace(out, 'out'), made: existsSync(out) };
    });
    expect(said[0]?.stdout).toContain('14 krav i 11 filer');
    expect(said[1]).toEqual(said[0]);
  });
});
