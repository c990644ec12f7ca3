import { join } from 'node:path';
import { madeWorkbook } from './made-workbook';
import { claimIn, krav, temporaryFolder } from './run';

type Written = string | number;

/** A month of a support contact in Lillesand, with whatever the claimant wrote in «Satser». */
function workbook(path: string, rates: readonly (readonly Written[])[]): Promise<string> {
  return madeWorkbook(path, {
    Innstillinger: [
      ['Felt', 'Verdi'],
      ['route', 'medlem'],
      ['regulation', 'lillesand-stottekontakt'],
      ['claimant.name', 'Kari Nordmann'],
    ],
    Timer: [
      ['Dato', 'Timer', 'Formål'],
      ['02.03.2026', 3.5, '3,5 t AB'],
    ],
    Satser: [['Sats', 'Fra', 'Verdi', 'Kilde'], ...rates],
  });
}

describe('own-figures', () => {
  const folder = temporaryFolder();

  it.each([
    ['with the rate', [['Støttekontakt lønn', '01.01.2026', 220, 'Vedtak 12/26']], 77_000, ['rate/own-figure']],
    ['without it', [], null, ['rate/not-in-pack']],
    [
      'with its name misspelt',
      [['Støttekontaktlønn', '01.01.2026', 220, 'Vedtak 12/26']],
      null,
      ['own-figure/unknown-rate', 'rate/not-in-pack'],
    ],
  ])('Lillesand, %s', async (why, rates, amountOre, codes) => {
    const out = join(folder, why);
    const file = await workbook(join(folder, `${why}.xlsx`), rates);
    const { stdout } = krav('claim', file, '--today', '2026-04-01', '--out', out);
    const { claim, issues } = claimIn(out);
    expect(claim?.lines.map((line) => line.amountOre)).toEqual([amountOre]);
    expect(issues.map(({ code }) => code).filter((code) => /^(rate|own-figure)\//.test(code))).toEqual(codes);
    if (amountOre !== null) expect(stdout).toContain('Vedtak 12/26');
  });

  it('why says that the amount rests on the claimant’s own figure', async () => {
    const file = await workbook(join(folder, 'why.xlsx'), [['supportHour', '01.01.2026', 220, 'Vedtak 12/26']]);
    const { stdout, status } = krav('why', file, '2', '--today', '2026-04-01');
    expect(status).toBe(0);
    expect(stdout).toMatch(/220,00[\s\S]*770,00[\s\S]*Vedtak 12\/26/);
  });
});
