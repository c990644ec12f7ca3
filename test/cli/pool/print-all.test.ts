import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { jpeg } from '../../documents/vouchers/made-files';
import type { Claim } from '../../../src/claim/claim';
import { printAll, type PrintOptions } from '../../../src/cli/pool/print-all';
import { dressOf, printJob, type PrintJob } from '../../../src/cli/pool/print-job';
import type { Papers } from '../../../src/documents/papers/papers';
import { CONTEXT } from '../../documents/context';
import { fee, made, time } from '../../documents/forms/form-claims';

/** Built by `npm test` before anything else. */
const WORKER = resolve(__dirname, '../../../dist/print-worker.cjs');
if (!existsSync(WORKER)) throw new Error('dist/print-worker.cjs is not there: npm run build');

/** Threads load the whole engine, on a machine that may be busy. */
jest.setTimeout(60_000);

const { fonts } = CONTEXT;
const LOOK = { words: { 'declaration-claimant.hbs': 'Eg stadfestar kravet.' }, logo: jpeg(60, 20) };

function job(entries: Parameters<typeof made>[1]): PrintJob {
  const { claim, context } = made('vestland-provenemnd', entries);
  const { fonts: _fonts, ...plain } = context;
  return { claim, context: plain };
}

const JOBS = [1, 2, 3, 1, 2].map((count) => job(Array.from({ length: count }, (_, row) => fee({ row: row + 2 }))));

async function all(jobs: Iterable<PrintJob>, options: Partial<PrintOptions> = {}): Promise<Papers[]> {
  const printed: Papers[] = [];
  for await (const one of printAll(jobs, { fonts, look: {}, workerFile: WORKER, ...options })) printed.push(one);
  return printed;
}

const bytesOf = (printed: readonly Papers[]): string[][] =>
  printed.map(({ files }) => files.map(({ name, bytes }) => `${name} ${Buffer.from(bytes).toString('base64')}`));

describe('print-all', () => {
  it.each<[string, number, PrintOptions['look']]>([
    ['one thread', 1, {}],
    ['three threads, with words and a logo of one’s own', 3, LOOK],
  ])('in the order of the jobs, the same bytes as without threads: %s', async (_why, workers, look) => {
    const dress = await dressOf({ fonts, look });
    const done: number[] = [];
    const printed = await all(JOBS, { workers, look, onProgress: (count) => done.push(count) });
    expect(bytesOf(printed)).toEqual(bytesOf(JOBS.map((one) => printJob(one, dress))));
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });

  it('takes jobs only a few ahead', async () => {
    let taken = 0;
    function* endless(): Generator<PrintJob> {
      for (;;) {
        taken += 1;
        yield job([time('08:00', '12:00')]);
      }
    }
    let printed = 0;
    for await (const _one of printAll(endless(), { fonts, look: {}, workerFile: WORKER, workers: 2 })) {
      printed += 1;
      expect(taken - printed).toBeLessThanOrEqual(8);
      if (printed === 6) break;
    }
    expect(printed).toBe(6);
  });

  it('ends when it is told to, with what was printed before', async () => {
    const controller = new AbortController();
    const stop = new Error('stopped');
    let printed = 0;
    const run = async () => {
      const options = { fonts, look: {}, workerFile: WORKER, workers: 2, signal: controller.signal };
      for await (const _one of printAll(JOBS, options)) {
        printed += 1;
        if (printed === 2) controller.abort(stop);
      }
    };
    await expect(run()).rejects.toBe(stop);
    expect(printed).toBe(2);
  });

  it.each<[string, PrintJob[], Partial<PrintOptions>, string | RegExp]>([
    ['told to end before it begins', JOBS, { signal: AbortSignal.abort(new Error('stopped')) }, 'stopped'],
    ['a job that throws', [{ ...(JOBS[0] as PrintJob), claim: null as unknown as Claim }], {}, /null/],
  ])('fails: %s', async (_why, jobs, options, problem) => {
    await expect(all(jobs, { workers: 1, ...options })).rejects.toThrow(problem);
  });

  it('nothing to print', async () => {
    expect(await all([])).toEqual([]);
  });

  it('says what a form lacks', async () => {
    const { claim, context } = job([time('08:00', '12:00')]);
    const nobody = { ...claim, employer: { ...claim.employer, name: undefined } } as unknown as Claim;
    const [lacking] = await all([{ claim: nobody, context }], { workers: 1 });
    expect(lacking?.issues.map(({ code }) => code)).toContain('paper/fields-missing');
  });
});
