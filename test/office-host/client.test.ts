import { startClient, type Client } from './client/in-node';

describe('client', () => {
  let client: Client | undefined;
  afterEach(() => client?.close());

  it.each([
    // why                                      platform  language
    ['Excel for Windows in bokmål', 'PC', 'nb-NO'],
    ['Excel for Windows in nynorsk', 'PC', 'nn-NO'],
    ['Excel for Mac in English', 'Mac', 'en-US'],
  ] as const)('%s: the genuine client says who it runs in', async (_why, platform, displayLanguage) => {
    client = await startClient({ platform, displayLanguage });
    const { office } = client;
    expect(office.context.platform).toBe(platform);
    expect(office.context.displayLanguage).toBe(displayLanguage);
    expect(office.context.host).toBe('Excel');
  });

  it('Excel on the web is played in a page, and says so elsewhere', async () => {
    await expect(startClient({ platform: 'Web' })).rejects.toThrow('in a page alone');
  });

  it.each([
    // why                                    the newest set   asked for   answer
    ['a set that Excel has', 1.15, '1.9', true],
    ['the newest that it has', 1.15, '1.15', true],
    ['a newer one', 1.15, '1.18', false],
    ['an old Excel', 1.9, '1.10', false],
  ])('%s', async (_why, excelApi, asked, answer) => {
    client = await startClient({ excelApi });
    expect(client.office.context.requirements.isSetSupported('ExcelApi', asked)).toBe(answer);
  });
});
