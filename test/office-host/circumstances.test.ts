import { startClient, type Client } from './client/in-node';
import type { ExcelHost, HostSettings } from './excel-host';

/** Excel when it is busy, far away, full or gone; and what the host counts. */
describe('circumstances', () => {
  let client: Client | undefined;
  afterEach(() => client?.close());

  async function read(address: string, settings: HostSettings, prepare: (host: ExcelHost) => void): Promise<unknown> {
    client = await startClient(settings);
    const { excel, host } = client;
    prepare(host);
    return excel
      .run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
        await context.sync();
        return range.values as unknown;
      })
      .catch((problem: { code: string }) => problem.code);
  }

  const none = () => undefined;
  it.each([
    // why                              settings                 what is done to Excel                       answer
    ['all is well', {}, none, [['']]],
    [
      'somebody is typing in a cell',
      {},
      (host: ExcelHost) => (host.isEditingCell = true),
      'InvalidOperationInCellEditMode',
    ],
    ['the session is lost', {}, (host: ExcelHost) => (host.isSessionLost = true), 'InvalidOrTimedOutSession'],
    ['the request is too large', { payloadLimit: 800 }, none, 'RequestPayloadSizeLimitExceeded'],
    ['a slow reply is waited for', { latency: 60 }, none, [['']]],
    ['a reply on Mac', { platform: 'Mac' as const }, none, [['']]],
  ])('%s', async (_why, settings, prepare, answer) => {
    expect(await read('A1', settings, prepare)).toEqual(answer);
  });

  it('refuses a reply that is too large', async () => {
    const fill = (host: ExcelHost) => host.model.type('A1:A200', 'a long text of fifty characters, many times over.');
    expect(await read('A1:A200', { payloadLimit: 5000 }, fill)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it.each([
    // why                      language  sentence
    ['bokmål', 'nb-NO', /utløpt/],
    ['nynorsk', 'nn-NO', /avbroten/],
    ['English', 'en-US', /expired/],
  ])('%s: the client says why in the language of Excel', async (_why, displayLanguage, sentence) => {
    client = await startClient({ displayLanguage });
    client.host.isSessionLost = true;
    const failed = client.excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ message: expect.stringMatching(sentence) as string });
  });

  it('counts the round trips of the product and the bytes of all', async () => {
    client = await startClient();
    const { excel, host } = client;
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    expect(host.syncs).toBe(2);
    expect(host.bytes).toBeGreaterThan(500);
  });

  describe('what is not emulated', () => {
    it.each([
      // why                    what                                                                       named as
      [
        'a class',
        (c: Excel.RequestContext) => c.workbook.worksheets.getActiveWorksheet().charts.load('count'),
        'Worksheet.Charts',
      ],
      [
        'a method',
        (c: Excel.RequestContext) => c.workbook.getActiveCell().removeDuplicates([0], false),
        'Range.RemoveDuplicates',
      ],
      ['a property', (c: Excel.RequestContext) => c.workbook.getActiveCell().load('hyperlink'), 'Range.hyperlink'],
      ['a setting', (c: Excel.RequestContext) => (c.workbook.getActiveCell().style = 'God'), 'Range.Style'],
      [
        'a formula',
        (c: Excel.RequestContext) => (c.workbook.getActiveCell().formulas = [['=IRR(A1:A3)']]),
        '=IRR(A1:A3)',
      ],
    ])('%s is named, and everything fails from then on', async (_why, attempt, named) => {
      client = await startClient();
      const { excel, host } = client;
      const tried = excel.run(async (context) => {
        attempt(context);
        await context.sync();
      });
      await expect(tried).rejects.toMatchObject({
        code: 'NotEmulated',
        message: expect.stringContaining(named) as string,
      });
      expect(host.notEmulated?.message).toContain(named);
      const later = excel.run(async (context) => {
        context.workbook.load('name');
        await context.sync();
      });
      await expect(later).rejects.toMatchObject({ code: 'NotEmulated' });
    });
  });
});
