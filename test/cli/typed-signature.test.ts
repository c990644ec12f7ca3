import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfLine } from '../documents/read-pdf';
import { EXAMPLES, filesIn, krav, temporaryFolder } from './run';

/** Each row starts the command, on a machine that may be busy. */
jest.setTimeout(60_000);

const PAPERS = ['papers', join(EXAMPLES, 'arbeidsgiver.xlsx'), '--today', '2024-04-02', '--lang', 'nb'];
const SIGNED = ['--signed-by', 'Åse Ødegård', '--as', 'employer'];

describe('papers --signed-by', () => {
  const folder = temporaryFolder();

  it('stands on the papers that have a place for it, and the bundle is in order', () => {
    const out = join(folder, 'ut');
    expect(krav(...PAPERS, ...SIGNED, '--place', 'Bergen', '--out', out).status).toBe(0);
    const line = pdfLine(readFileSync(join(out, 'refusjonskrav-2024-0042.pdf')));
    for (const words of ['Åse Ødegård, for arbeidsgiveren, 02.04.2024', 'Bergen, 02.04.2024', 'skrevet på tastatur'])
      expect(line).toContain(words);
    const bundle = filesIn(out).find((name) => name.endsWith('.zip')) ?? '';
    expect(krav('verify', join(out, bundle), '--lang', 'nb').stdout).toContain('Pakken er i orden');
  });

  it.each([
    // why                         options                                    sentence
    ['nobody says who signs', ['--signed-by', 'Åse'], 'Si hvem som signerer'],
    ['a role without a name', ['--role', 'sjef'], '--role brukes sammen med --signed-by'],
    ['a draft is not signed', [...SIGNED, '--draft'], 'kan ikke brukes sammen'],
  ])('%s: is refused', (_why, options, sentence) => {
    const { status, stderr } = krav(...PAPERS, ...options, '--out', join(folder, 'intet'));
    expect({ status, said: stderr.includes(sentence) }).toEqual({ status: 2, said: true });
    expect(filesIn(join(folder, 'intet'))).toEqual([]);
  });
});
