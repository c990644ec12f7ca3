import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

describe('start-excel', () => {
  const start = (platform: string) =>
    spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const { startExcel } = await import('./scripts/page/start-excel.mjs'); process.exitCode = startExcel('${platform}');`,
      ],
      // A shell that fails stands for a certificate that is refused: nothing is installed.
      {
        cwd: ROOT,
        encoding: 'utf8',
        env: {
          ...process.env,
          npm_config_offline: 'true',
          npm_config_ignore_scripts: 'true',
          npm_config_script_shell: '/bin/false',
        },
      },
    );

  it('says on a machine that has no Excel what to do instead, and starts nothing', () => {
    const { status, stderr, stdout } = start('linux');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'Excel finnes bare for Windows og Mac, så tillegget kan ikke startes på denne maskinen. Skriv «npm start» for å åpne Krav i nettleseren i stedet.\n',
    );
  });

  it('says what the reason is most often when it fails, and keeps its exit status', () => {
    const { status, stderr } = start('darwin');
    expect(status).toBe(1);
    expect(stderr).toContain('Krav ble ikke startet i Excel.');
    expect(stderr).toContain('Skriv «npm start» for å åpne Krav i nettleseren i stedet.');
  });
});
