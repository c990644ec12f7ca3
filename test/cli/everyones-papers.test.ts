import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describeReading, pdfLine } from '../documents/read-pdf';
import { madeWorkbook } from './made-workbook';
import { filesIn, KRAV, krav, temporaryFolder } from './run';

/** Each row starts the command, on a machine that may be busy. */
jest.setTimeout(60_000);

type Row = readonly (string | number)[];

const HEADER: Row = ['Dato', 'Medlem', 'Honorar', 'Antall', 'Notat'];
const fee = (person: string, type = 'Prøvehonorar leiar'): Row => ['11.03.2024', person, type, 2, 'Fagprøve'];
const SETTINGS: readonly Row[] = [
  ['Hvem krever', 'medlem'],
  ['Protokollen signert', '20.03.2024'],
];

describe('papers --everyone', () => {
  const folder = temporaryFolder();
  const board = (name: string, ...rows: readonly Row[]): Promise<string> =>
    madeWorkbook(join(folder, `${name}.xlsx`), { Honorar: rows, Innstillinger: SETTINGS });
  const made = (file: string, out: string) =>
    krav('papers', file, '--everyone', '--today', '2024-03-25', '--out', out, '--lang', 'nb');
  const unzipped = (path: string) => unzipSync(new Uint8Array(readFileSync(path)));

  it('a folder of papers for each, and a list of them all', async () => {
    const out = join(folder, 'alle');
    const file = await board('nemnd', HEADER, fee('Kari Nordmann'), fee('Ola Nordmann'), fee('Nordmann, Kari'));
    const { status, stdout } = made(file, out);
    expect({ status, files: filesIn(out) }).toEqual({ status: 0, files: ['alle-2024-03-11.zip'] });
    expect(stdout).toContain('Papirene til 2 av 2 personer');
    const files = unzipped(join(out, 'alle-2024-03-11.zip'));
    expect(Object.keys(files).filter((path) => path.includes('honoraroppgave'))).toEqual([
      'Kari-Nordmann/honoraroppgave-2024-03-11.pdf',
      'Ola-Nordmann/honoraroppgave-2024-03-11.pdf',
    ]);
    expect(strFromU8(files['oversikt.csv'] as Uint8Array)).toBe(
      'Navn;Rader;Beløp;Papirer;Feil og varsler\r\n' +
        'Kari Nordmann;2;10\u00a0400,00;4;\r\nOla Nordmann;1;5\u00a0200,00;4;\r\n',
    );
    const again = join(folder, 'igjen');
    made(file, again);
    expect(readFileSync(join(again, 'alle-2024-03-11.zip'))).toEqual(readFileSync(join(out, 'alle-2024-03-11.zip')));
  });

  it('a person with errors stops nobody else, and is named with what is wrong', async () => {
    const out = join(folder, 'feil');
    const { status, stdout } = made(await board('feil', HEADER, fee('Kari'), fee('Ola', 'Julegave')), out);
    expect(status).toBe(1);
    expect(stdout).toMatch(/Papirene til 1 av 2 personer[^]*Ola/);
    const files = unzipped(join(out, 'alle-2024-03-11.zip'));
    expect(Object.keys(files).some((path) => path.startsWith('Ola/'))).toBe(false);
    expect(strFromU8(files['oversikt.csv'] as Uint8Array)).toMatch(/Ola;1;0,00;0;.*«Julegave»/);
  });

  it.each<[string, Row, string]>([
    // why, a row of Ola's, what is said of it
    ['a date that is none', ['31.02.2024', 'Ola', 'Prøvehonorar leiar', 2, ''], 'Ola;0;0,00;0;.*31.02.2024'],
    ['a count that is none', ['11.03.2024', 'Ola', 'Prøvehonorar leiar', 'to', ''], 'Ola;\\d;0,00;0;.*«to»'],
  ])('a cell that cannot be read stops its own person: %s', async (why, row, said) => {
    const out = join(folder, why.replace(/\W/g, '-'));
    const { status, stdout } = made(await board(why.replace(/\W/g, '-'), HEADER, fee('Kari'), row), out);
    expect(status).toBe(1);
    expect(stdout).toMatch(/Papirene til 1 av 2 personer[^]*Ola/);
    const list = strFromU8(unzipped(join(out, 'alle-2024-03-11.zip'))['oversikt.csv'] as Uint8Array);
    expect(list).toMatch(new RegExp(said));
    expect(list).toMatch(/Kari;1;5\u00a0200,00;4;\r/);
  });

  it.each<[string, Row[], number, string]>([
    // why, rows, exit, what is said
    [
      'nobody is named',
      [
        ['Dato', 'Honorar', 'Antall'],
        ['11.03.2024', 'Prøvehonorar leiar', 2],
      ],
      1,
      'ikke hvem radene gjelder',
    ],
    ['a row is nobody’s', [HEADER, fee('Kari'), fee('')], 1, '1 rader har ikke noe navn'],
    ['a name that is a path', [HEADER, fee('../../Kari')], 0, 'Papirene til 1 av 1'],
  ])('%s', async (why, rows, exit, said) => {
    const out = join(folder, why.replace(/\W/g, '-'));
    const { status, stdout, stderr } = made(await board(why.replace(/\W/g, '-'), ...rows), out);
    expect({ status, said: (stdout + stderr).includes(said) }).toEqual({ status: exit, said: true });
    for (const file of filesIn(out))
      expect(Object.keys(unzipped(join(out, file))).filter((path) => path.includes('..'))).toEqual([]);
  });

  it('stopped by Ctrl-C: nothing is written', async () => {
    const many = Array.from({ length: 600 }, (_, index) => fee(`Medlem ${index}`));
    const file = await board('mange', HEADER, ...many);
    const out = join(folder, 'avbrutt');
    const stopped = async (afterMs: number) => {
      const args = [KRAV, 'papers', file, '--everyone', '--today', '2024-03-25', '--out', out, '--lang', 'nb'];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
      let complaint = '';
      child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
      const timer = setTimeout(() => child.kill('SIGINT'), afterMs);
      const [status] = (await once(child, 'exit')) as [number | null];
      clearTimeout(timer);
      return { status, complaint, files: filesIn(out) };
    };
    // Until the program has begun, Node itself ends the process: on a busy machine that takes its time.
    let found = await stopped(1_500);
    for (let wait = 3_000; found.status === null && wait < 20_000; wait *= 2) found = await stopped(wait);
    expect(found).toEqual({ status: 130, complaint: 'Avbrutt. Ingen papirer er laget.\n', files: [] });
  });
});

describeReading('papers --everyone, read back', () => {
  const folder = temporaryFolder();

  it('each statement is about one person', async () => {
    const rows = [HEADER, fee('Kari Nordmann'), fee('Ola Nordmann', 'Prøvehonorar medlem')];
    const file = await madeWorkbook(join(folder, 'nemnd.xlsx'), { Honorar: rows, Innstillinger: SETTINGS });
    krav('papers', file, '--everyone', '--today', '2024-03-25', '--out', folder, '--lang', 'nb');
    const files = unzipSync(new Uint8Array(readFileSync(join(folder, 'alle-2024-03-11.zip'))));
    const text = pdfLine(files['Ola-Nordmann/honoraroppgave-2024-03-11.pdf'] as Uint8Array);
    expect(text).toContain('Ola Nordmann');
    expect(text).not.toContain('Kari');
  });
});
