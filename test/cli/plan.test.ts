import { strFromU8, unzipSync } from 'fflate';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { newPlan } from '../../src/cli/commands/new';
import { Failure } from '../../src/cli/failure';
import { ownRegulation, wholeRegulation } from '../../src/regulation/load';
import type { Regulation } from '../../src/regulation/schema';
import { LANGUAGES, type Language } from '../../src/text/language';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { krav, temporaryFolder } from './run';

const made = (id: string, language: Language) =>
  newPlan(wholeRegulation(ownRegulation(id) as Regulation), id, language);

describe('krav new --plan', () => {
  const folder = temporaryFolder();

  it.each(LANGUAGES)(
    '%s: each cell of the budget is a formula of Krav on the same cell of the plan',
    async (language) => {
      const bytes = await made('vestland-provenemnd', language);
      const plan = XlsxWorkbook.open(bytes).sheets[0]?.name ?? '';
      const budget = strFromU8(unzipSync(bytes)['xl/worksheets/sheet3.xml'] as Uint8Array);
      const formulas = [...budget.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f>([^<]*)<\/f>/g)].map(
        ([, cell = '', formula = '']) => [cell, formula.replaceAll('&quot;', '"')] as const,
      );
      // As the file must spell an add-in's function for Excel to know it.
      const fees = formulas.filter(([, formula]) => formula.includes('_xldudf_KRAV_HONORAR('));
      expect(fees).toHaveLength(40 * 6);
      const first = `IF(${plan}!E5="","",_xldudf_KRAV_HONORAR(${plan}!E5,1,${plan}!A5,"vestland-provenemnd"))`;
      expect(fees[0]).toEqual(['C12', first]);
      expect(fees.at(-1)).toEqual(['H51', first.replaceAll('E5', 'J44').replace('!A5', '!A44')]);
      expect(new Map(formulas).get('B7')).toBe('SUM(B4:B6)');
      expect(new Map(formulas).get('B4')).toBe('I52');
      expect(new Map(formulas).get('I52')).toBe('SUM(I12:I51)');
    },
  );

  it('offers the fees of the regulation under each member', async () => {
    const bytes = await made('vestland-provenemnd', 'nb');
    const plan = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array);
    // Such a list is longer than a rule may be, and lies on a hidden sheet.
    const lists = strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] as Uint8Array);
    expect(plan.match(/<dataValidation /g)).toHaveLength(6);
    expect(lists).toContain('Prøvehonorar medlem');
    const book = XlsxWorkbook.open(bytes);
    expect(book.tables.map(({ name, columns }) => [name, columns.slice(4, 6)])).toEqual([
      ['Plan', ['Medlem 1', 'Medlem 2']],
    ]);
  });

  it('the same bytes twice', async () => {
    const [one, other] = [await made('vestland-provenemnd', 'nb'), await made('vestland-provenemnd', 'nb')];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('a regulation without fees has nothing to plan with', async () => {
    await expect(made('kjoregodtgjorelse', 'nb')).rejects.toThrow(Failure);
  });

  it('is written by the command, and never over a file', () => {
    const path = join(folder, 'plan.xlsx');
    expect(krav('new', path, '--plan', '--lang', 'nb').stdout).toContain('Laget planen');
    const before = readFileSync(path);
    expect(krav('new', path, '--plan').status).toBe(2);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});
