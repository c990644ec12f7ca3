import { startClient, type Client } from './client/in-node';

type Try = (context: Excel.RequestContext) => unknown;

/** What the genuine client itself says no to, where Excel has the older sets alone: it knows which set each member came with. */
describe('old-excel', () => {
  let client: Client | undefined;
  afterEach(() => client?.close());

  const merges: Try = (context) => context.workbook.getActiveCell().getMergedAreasOrNullObject();
  const comments: Try = (context) => context.workbook.comments.load('items/content');
  it.each([
    // why                                          the newest set  what is asked for   answer
    ['a method that came later', 1.9, merges, 'ApiNotFound'],
    ['a method of the set itself', 1.13, merges, 'nothing was thrown'],
    ['a collection that came later', 1.9, comments, 'ApiNotFound'],
    [
      'a collection of the set itself',
      1.1,
      (context: Excel.RequestContext) => context.workbook.tables,
      'nothing was thrown',
    ],
  ])('%s', async (_why, excelApi, attempt, answer) => {
    client = await startClient({ excelApi });
    const tried = client.excel.run(async (context) => {
      attempt(context);
      await context.sync();
      return { code: 'nothing was thrown' };
    });
    expect(await tried.catch((problem: { code: string }) => problem)).toMatchObject({ code: answer });
  });
});
