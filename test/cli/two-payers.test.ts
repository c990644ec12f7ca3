import { join } from 'node:path';
import { madeWorkbook } from './made-workbook';
import { claimIn, krav, temporaryFolder } from './run';

/** One member with two payers: an exam for the county, and a council meeting the same day. */
function workbook(path: string, of: string): Promise<string> {
  return madeWorkbook(path, {
    Innstillinger: [
      ['Felt', 'Verdi'],
      ['Hvem krever', 'medlem'],
      ['Reglement', 'vestland-provenemnd'],
      [`Reglement for arket «${of}»`, 'bamble-folkevalgte'],
      ['Medlem: navn', 'Kari Nordmann'],
      ['Timelønn', '300'],
    ],
    Timeliste: [
      ['Dato', 'Fra', 'Til', 'Tapstype'],
      ['04.03.2024', '08:00', '12:00', ''],
    ],
    Bamble: [
      ['Dato', 'Fra', 'Til', 'Tapstype'],
      ['04.03.2024', '11:00', '15:00', ''],
      ['05.03.2024', '11:00', '15:00', ''],
    ],
  });
}

describe('two-payers', () => {
  const folder = temporaryFolder();

  it.each([
    ['the workbook’s own', [], 'vestland-provenemnd', ['Timeliste 2'], ['Timeliste 2 overlapping/time Bamble 2']],
    [
      'the other by its sheet',
      ['--sheet', 'bamble'],
      'bamble-folkevalgte',
      ['Bamble 2', 'Bamble 3'],
      ['Bamble 2 overlapping/time Timeliste 2'],
    ],
    [
      'the other by its regulation',
      ['--regulation', 'bamble-folkevalgte'],
      'bamble-folkevalgte',
      ['Bamble 2', 'Bamble 3'],
      ['Bamble 2 overlapping/time Timeliste 2'],
    ],
    [
      'a third one: all that has none of its own',
      ['--regulation', 'lillesand-stottekontakt'],
      'lillesand-stottekontakt',
      ['Timeliste 2'],
      ['Timeliste 2 overlapping/time Bamble 2'],
    ],
  ])('%s', async (why, options, regulation, rows, twice) => {
    const out = join(folder, why);
    const file = await workbook(join(folder, 'two.xlsx'), 'Bamble');
    krav('claim', file, '--today', '2024-03-20', '--out', out, ...options);
    const { claim, issues } = claimIn(out);
    expect(claim?.regulation.id).toBe(regulation);
    expect(claim?.lines.map(({ sheet, row }) => `${sheet} ${row}`)).toEqual(rows);
    expect(
      issues.flatMap(({ code, sheet, row, values }) =>
        'otherSheet' in values ? [`${sheet} ${row} ${code} ${values['otherSheet']} ${values['otherRow']}`] : [],
      ),
    ).toEqual(twice);
  });

  it('says that the other sheet is no part of the claim', async () => {
    const { stdout } = krav(
      'check',
      await workbook(join(folder, 'said.xlsx'), 'Bamble'),
      '--today',
      '2024-03-20',
      '--lang',
      'nb',
    );
    expect(stdout).toContain('Arket «Bamble» hører til reglementet bamble-folkevalgte og er ikke med i dette kravet.');
    expect(stdout).toContain('overlapper med rad 2 i arket «Bamble»');
  });

  it('a sheet that is not there is an error, with the nearest name', async () => {
    const { stdout, status } = krav(
      'check',
      await workbook(join(folder, 'bad.xlsx'), 'Bambel'),
      '--today',
      '2024-03-20',
      '--lang',
      'nb',
    );
    expect(stdout).toContain(
      'Arket «Bambel» har fått et reglement, men finnes ikke i arbeidsboken. Mente du «Bamble»?',
    );
    expect(status).toBe(1);
  });
});
