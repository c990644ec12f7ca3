import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetProtection } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { protectedByUser } from '../workbook/user-protection';
import { krav, temporaryFolder } from './run';

const SETTINGS = [
  ['Felt', 'Verdi'],
  ['Hvem krever', 'medlem'],
  ['Reglement', 'vestland-provenemnd'],
  ['Medlem: navn', 'Test Testesen'],
  ['Medlem: gateadresse', 'Prøvegata 1'],
  ['Medlem: postnummer', '6800'],
  ['Medlem: poststed', 'Førde'],
  ['Medlem: kontonummer', '12345678903'],
  ['Timelønn', 300],
  ['Dokumentasjon', 'timeskjema, trekk i lønn'],
  ['Protokollen signert', '2024-04-20'],
] as const;

const ROWS = [
  ['Dato', 'Fra', 'Til', 'Oppdrag'],
  ['2024-04-08', '08:00', '12:00', 'Befaring'],
] as const;

const SHEETS = ['Innstillinger', 'Timeliste', 'Kravlogg', 'Kravinnhold'];

describe('step-protection', () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const open = (name: string) => XlsxWorkbook.open(new Uint8Array(readFileSync(at(name))));

  async function made(name: string, byUser?: { readonly password: string | undefined }): Promise<string> {
    const book = XlsxWorkbook.blank();
    for (const [sheet, rows] of [
      ['Innstillinger', SETTINGS],
      ['Timeliste', ROWS],
    ] as const) {
      const cells = rows.flatMap((row, index) =>
        row.map((value, column) => ({ row: index + 1, column: column + 1, value, look: 'input' as const })),
      );
      await book.apply([
        { edit: 'addSheet', name: sheet },
        { edit: 'setCells', sheet, cells },
      ]);
    }
    writeFileSync(at(name), byUser ? protectedByUser(book.toBytes(), byUser.password) : book.toBytes());
    return name;
  }

  function step(name: string, file: string, clock: string, ...more: string[]): void {
    const who = name === 'submit' ? 'Test Testesen' : 'Per Attestant';
    const day = ['--lang', 'nb', '--today', '2024-05-02', '--time', `2024-05-02T${clock}`];
    const { status, stdout, stderr } = krav(name, at(file), '--name', who, ...day, ...more);
    expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
  }

  const back = ['--reason', 'annet', '--text', 'Sjekk den 8.'];

  async function protection(file: string): Promise<SheetProtection[]> {
    const book = open(file);
    return Promise.all(SHEETS.map((sheet) => book.protection(sheet)));
  }

  it('sheets are protected when the claim is sent, and its rows opened again when it is returned', async () => {
    const file = await made('krav.xlsx');
    step('submit', file, '10:00');
    expect(await protection(file)).toEqual(['none', 'ours', 'ours', 'ours']);
    step('attest', file, '11:00');
    expect(await protection(file)).toEqual(['none', 'ours', 'ours', 'ours']);
    step('return', file, '12:00', ...back);
    expect(await protection(file)).toEqual(['none', 'none', 'ours', 'ours']);
    step('submit', file, '13:00');
    expect(await protection(file)).toEqual(['none', 'ours', 'ours', 'ours']);

    // Neither protection nor that somebody lifts it is a change of the claim or of the log.
    expect(krav('verify', at(file), '--today', '2024-05-03').status).toBe(0);
    const book = open(file);
    await book.apply(SHEETS.map((sheet) => ({ edit: 'unprotect', sheet })));
    writeFileSync(at(file), book.toBytes());
    expect(krav('verify', at(file), '--today', '2024-05-03').status).toBe(0);
  });

  it('cells to fill in are closed too, and look as they did', async () => {
    const file = await made('celler.xlsx');
    const looks = (name: string) => {
      const book = open(name);
      const styles = [...book.look('Timeliste').rows].flatMap(({ cells }) => cells.map(({ style }) => style));
      return styles.map((style) => book.styles[style]!);
    };
    const before = looks(file);
    expect(before.every(({ locked }) => !locked)).toBe(true);
    step('submit', file, '10:00');
    expect(looks(file)).toEqual(before.map((look) => ({ ...look, locked: true })));
  });

  it.each([
    ['without a password', undefined],
    ['with a password', 'hemmelig'],
  ])('what the user has protected %s stays so, through all steps', async (why, password) => {
    const file = await made(`${why}.xlsx`, { password });
    step('submit', file, '10:00');
    step('return', file, '12:00', ...back);
    expect(await protection(file)).toEqual(['none', 'others', 'ours', 'ours']);
  });
});
