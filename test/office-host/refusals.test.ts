import { inExcelHost } from './in-excel-host';

/** What Excel says no to, as the genuine client passes it on. */
describe('refusals', () => {
  const excel = inExcelHost();

  type Try = (context: Excel.RequestContext) => unknown;
  const first = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
  const box = (rows: number, columns: number) => Array.from({ length: rows }, () => Array<string>(columns).fill('a'));

  const refused: [why: string, code: string, attempt: Try][] = [
    ['a sheet that is not there', 'ItemNotFound', (c) => c.workbook.worksheets.getItem('Nei').load('name')],
    ['a table that is not there', 'ItemNotFound', (c) => c.workbook.tables.getItem('Nei').load('name')],
    ['a name that is not there', 'ItemNotFound', (c) => c.workbook.names.getItem('Nei').load('name')],
    ['an address on a missing sheet', 'ItemNotFound', (c) => first(c).getRange('Nei!A1').load('values')],
    ['no address at all', 'InvalidArgument', (c) => first(c).getRange('A1:').load('values')],
    ['a row too many', 'InvalidArgument', (c) => (first(c).getRange('A1:B2').values = box(3, 2))],
    ['a column too few', 'InvalidArgument', (c) => (first(c).getRange('A1:B2').values = box(2, 1))],
    ['a range outside the sheet', 'InvalidArgument', (c) => first(c).getRangeByIndexes(-1, 0, 1, 1).load('values')],
    ['a sheet of the same name', 'ItemAlreadyExists', (c) => c.workbook.worksheets.add('ARK1')],
    ['a sheet name with a slash', 'InvalidArgument', (c) => c.workbook.worksheets.add('a/b')],
    ['a sheet name of 32 characters', 'InvalidArgument', (c) => c.workbook.worksheets.add('a'.repeat(32))],
    ['the only sheet cannot go', 'InvalidOperation', (c) => first(c).delete()],
    ['a table name like a cell', 'InvalidArgument', (c) => (first(c).tables.add('A1:B2', true).name = 'AB12')],
    ['a colour that is none', 'InvalidArgument', (c) => (first(c).getRange('A1').format.fill.color = 'rød')],
    ['a name twice', 'ItemAlreadyExists', (c) => [1, 2].map(() => c.workbook.names.add('Sats', '=1'))],
    [
      'a text longer than a cell holds',
      'InvalidArgument',
      (c) => (first(c).getRange('A1').values = [['a'.repeat(32_768)]]),
    ],
    [
      'an input message longer than Excel shows',
      'InvalidArgument',
      (c) => {
        const prompt = { showPrompt: true, title: '', message: 'a'.repeat(256) };
        first(c).getRange('A1').dataValidation.prompt = prompt;
      },
    ],
    [
      'a table over another',
      'InvalidArgument',
      (c) => ['A1:B3', 'B2:C4'].map((address) => first(c).tables.add(address, true)),
    ],
    ['a property that no Excel has', 'InvalidArgument', (c) => first(c).getRange('A1').load('farge')],
    ['forgotten load', 'PropertyNotLoaded', (c) => first(c).name],
  ];
  it.each(refused)('%s: %s', async (_why, code, attempt) => {
    const tried = Excel.run(async (context) => {
      attempt(context);
      await context.sync();
    });
    await expect(tried).rejects.toMatchObject({ code });
  });

  it.each([
    // why                               what
    ['values', (c: Excel.RequestContext) => (first(c).getRange('B2').values = [['a']])],
    ['a locked cell among open ones', (c: Excel.RequestContext) => (first(c).getRange('A1:B1').values = [['a', 'b']])],
    ['a fill', (c: Excel.RequestContext) => (first(c).getRange('B2').format.fill.color = '#FF0000')],
    ['a table', (c: Excel.RequestContext) => first(c).tables.add('D1:E2', true)],
    ['a rule', (c: Excel.RequestContext) => first(c).getRange('B2').dataValidation.clear()],
    ['a conditional format', (c: Excel.RequestContext) => first(c).getRange('B2').conditionalFormats.add('Custom')],
  ])('a protected sheet refuses %s', async (_why, attempt) => {
    const { model } = excel.client.host;
    model.area('A1').each(({ look }) => (look.locked = false));
    model.activeSheet.protection = {};
    const tried = Excel.run(async (context) => {
      attempt(context);
      await context.sync();
    });
    await expect(tried).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('keeps what was done before an action failed', async () => {
    const tried = Excel.run(async (context) => {
      first(context).getRange('A1').values = [['done']];
      context.workbook.worksheets.getItem('Nei').activate();
      first(context).getRange('A2').values = [['not done']];
      await context.sync();
    });
    await expect(tried).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(excel.client.host.model.area('A1:A2').map((cell) => cell?.value)).toEqual([['done'], [undefined]]);
  });

  it('says where it failed', async () => {
    const tried = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nei').load('name');
      await context.sync();
    });
    await expect(tried).rejects.toMatchObject({ debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
  });
});
