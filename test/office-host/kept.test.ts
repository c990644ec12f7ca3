import { inExcelHost } from './in-excel-host';

/** What a workbook keeps beside its cells, as the genuine client writes it and reads it back. */
describe('kept', () => {
  const excel = inExcelHost();

  it('settings: known by name in any case, written over, listed and taken away', async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('Krav', { language: 'nn' });
      settings.add('krav', { language: 'nb' });
      settings.add('Annet', 7);
      await context.sync();
    });
    const found = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load('items/key,items/value');
      const none = settings.getItemOrNullObject('Nei').load('value');
      await context.sync();
      settings.getItem('KRAV').delete();
      const count = settings.getCount();
      await context.sync();
      return [settings.items.map(({ key, value }) => [key, value as unknown]), none.isNullObject, count.value];
    });
    const listed = [
      ['Krav', { language: 'nb' }],
      ['Annet', 7],
    ];
    expect(found).toEqual([listed, true, 1]);
  });

  it('comments: one to a cell, found by it, changed and taken away', async () => {
    const { model } = excel.client.host;
    model.addSheet('Andre');
    const found = await Excel.run(async (context) => {
      const { comments, worksheets } = context.workbook;
      comments.add('Ark1!B2', 'Se på denne');
      comments.add('Andre!A1', 'og denne');
      const ofSheet = worksheets.getItem('Ark1').comments.load('items/content');
      const inCell = comments.getItemByCell('Andre!A1').load('content');
      const place = comments.getItemByCell('Andre!A1').getLocation().load('address');
      await context.sync();
      inCell.content = 'er sett på';
      ofSheet.items[0]!.delete();
      comments.load('items/content');
      await context.sync();
      return [place.address, ofSheet.items.length, comments.items.map(({ content }) => content)];
    });
    expect(found).toEqual(['Andre!A1', 1, ['er sett på']]);
    const twice = Excel.run(async (context) => {
      context.workbook.comments.add('Andre!A1', 'en til');
      await context.sync();
    });
    await expect(twice).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('names: of the workbook and of a sheet, with what they stand for', async () => {
    const found = await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem('Ark1');
      names.add('Satser', sheet.getRange('A1:B2'));
      sheet.names.add('Satser', '=7', 'bare her');
      const [ofBook, ofSheet] = [names, sheet.names].map((one) =>
        one.getItem('satser').load('name,formula,scope,type,comment'),
      );
      await context.sync();
      return [ofBook, ofSheet].map((one) => [one?.formula, one?.scope, one?.type, one?.comment]);
    });
    expect(found).toEqual([
      ['=Ark1!$A$1:$B$2', 'Workbook', 'Range', ''],
      ['=7', 'Worksheet', 'Integer', 'bare her'],
    ]);
  });
});
