import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { jpeg, pngBomb, pngWithAlpha } from '../documents/vouchers/made-files';
import { EXAMPLES, filesIn, krav, temporaryFolder } from './run';

/** Each row starts the command, on a machine that may be busy. */
jest.setTimeout(60_000);

const EMPLOYER = ['papers', join(EXAMPLES, 'arbeidsgiver.xlsx'), '--today', '2024-04-02', '--lang', 'nb'];

describe('an organisation’s own words and logo', () => {
  const folder = temporaryFolder();
  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const words = (name: string, files: Readonly<Record<string, string>>): string => {
    const path = join(folder, name);
    mkdirSync(path);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
    return path;
  };

  it('the papers have them, and the bundle with them is in order', () => {
    const out = join(folder, 'ut');
    const own = words('ord', { 'declaration-employer.hbs': 'Vi i Eksempel erklærer at kravet er riktig.' });
    const { status } = krav(...EMPLOYER, '--words', own, '--logo', put('logo.png', pngWithAlpha(90, 30)), '--out', out);
    expect(status).toBe(0);
    expect(krav('verify', join(out, 'kravpakke-2024-0042.zip'), '--lang', 'nb').stdout).toContain('Pakken er i orden');
    const plain = join(folder, 'uten');
    krav(...EMPLOYER, '--out', plain);
    const paper = (of: string) => readFileSync(join(of, 'refusjonskrav-2024-0042.pdf'));
    expect(paper(out).equals(paper(plain))).toBe(false);
  });

  it.each<[string, () => string[], string]>([
    // why, options, what is said
    [
      'a block that is not closed',
      () => ['--words', words('a', { 'letter.hbs': 'En\n{{#if credits}}To\n' })],
      'Feil i «letter.hbs», linje 3: «{{#if credits}}To». Se etter krøllklammer som ikke er lukket',
    ],
    [
      'a name that is no name',
      () => ['--words', words('b', { 'letter.hbs': 'En\nTo {{#if}}' })],
      'Feil i «letter.hbs», linje 2: «To {{#if}}». Se etter',
    ],
    [
      'a field that the letter does not have',
      () => ['--words', words('c', { 'letter.hbs': 'En\nTo {{beløp}}' })],
      'Feil i «letter.hbs», linje 2: «beløp» er ikke et felt som denne teksten har. Ingen',
    ],
    [
      'a helper that there is none of',
      () => ['--words', words('d', { 'letter.hbs': '{{shout amount}}' })],
      'Feil i «letter.hbs», linje 1: «shout» kan ikke brukes.',
    ],
    [
      'braces that are not closed',
      () => ['--words', words('g', { 'letter.hbs': 'Hei {{navn\r\n' })],
      'Feil i «letter.hbs», linje 1: «Hei {{navn». Se etter krøllklammer',
    ],
    [
      'a part that is ended as another',
      () => ['--words', words('h', { 'letter.hbs': '{{#if credits}}En{{/each}}' })],
      'Feil i «letter.hbs», linje 1: «{{#if credits}}En{{/each}}».',
    ],
    ['a file by another name', () => ['--words', words('e', { 'brev.hbs': 'Hei' })], 'ingen ord som heter «brev.hbs»'],
    ['an empty folder', () => ['--words', words('f', {})], 'har ingen .hbs-filer'],
    ['no such folder', () => ['--words', join(folder, 'borte')], 'Finner ikke filen'],
    [
      'a logo that is no picture',
      () => ['--logo', put('logo.txt', strToU8('hei'))],
      'er ikke et bilde i PNG eller JPEG',
    ],
    ['a logo cut in half', () => ['--logo', put('halv.jpg', jpeg(60, 40).slice(0, 300))], 'er ødelagt'],
    [
      'a logo with a thousand million points',
      () => ['--logo', put('stor.png', pngBomb(40_000, 25_000))],
      'for mange bildepunkter',
    ],
    ['no such logo', () => ['--logo', join(folder, 'borte.png')], 'Finner ikke filen'],
  ])('%s: exit 2, a sentence, nothing written', (why, options, said) => {
    const out = join(folder, `ut-${why.replace(/\W/g, '-')}`);
    const { status, stderr } = krav(...EMPLOYER, ...options(), '--out', out);
    expect({ status, written: existsSync(out), stderr }).toEqual({
      status: 2,
      written: false,
      stderr: expect.stringContaining(said) as string,
    });
  });
});

describe('papers --draft', () => {
  const folder = temporaryFolder();

  it.each<[string, string, string[]]>([
    ['a claim with errors', 'feil', ['utkast-refusjonskrav-2023-12-31.pdf', 'utkast-spesifikasjon-2023-12-31.pdf']],
    [
      'a claim without',
      'medlem',
      [
        'utkast-foringsliste-2024-03-11.pdf',
        'utkast-fritidstimer-2024-03-11.pdf',
        'utkast-honoraroppgave-2024-03-11.pdf',
        'utkast-kravoversikt-2024-03-11.pdf',
        'utkast-signaturskjema-2024-03-11.pdf',
        'utkast-timeskjema-2024-03-11.pdf',
      ],
    ],
  ])('%s: papers to look at, no e-invoice, no bundle', (_why, name, expected) => {
    const out = join(folder, name);
    krav('papers', join(EXAMPLES, `${name}.xlsx`), '--draft', '--today', '2024-04-02', '--lang', 'nb', '--out', out);
    expect(filesIn(out)).toEqual(expected);
  });
});

describe('papers of several workbooks', () => {
  const folder = temporaryFolder();

  it('each in its own folder, and one that fails stops no other', () => {
    const files = ['medlem', 'borte', 'reise'].map((name) => join(EXAMPLES, `${name}.xlsx`));
    const { status, stderr } = krav('papers', ...files, '--today', '2026-10-20', '--lang', 'nb', '--out', folder);
    expect({ status, folders: filesIn(folder) }).toEqual({ status: 2, folders: ['medlem-krav', 'reise-krav'] });
    expect(stderr).toContain('borte.xlsx');
    expect(filesIn(join(folder, 'reise-krav'))).toContain('reiseregning-2026-10-12.pdf');
  });
});
