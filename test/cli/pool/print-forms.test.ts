import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PrintedJob, PrintJob } from '../../../src/cli/pool/print-job';
import { printJob } from '../../../src/cli/pool/print-job';
import { printForms, type PrintOptions } from '../../../src/cli/pool/print-forms';
import type { Claim } from '../../../src/claim/claim';
import { HOSTILE, manyDays, MEMBER, refundClaim, THREE_DAYS } from '../../documents/claims';
import { CONTEXT } from '../../documents/context';
import { made, time } from '../../documents/forms/form-claims';

/** Built by `npm test` before anything else. */
const WORKER = resolve(__dirname, '../../../dist/print-worker.cjs');
if (!existsSync(WORKER)) throw new Error('dist/print-worker.cjs is not there: npm run build');

const { fonts, ...context } = CONTEXT;
const job = (claim: Claim, paper: PrintJob['paper']): PrintJob => ({ claim, context, paper });

const lossClaim = () => {
  const { claim, context: its } = made('vestland-provenemnd', [time('08:00', '12:00')]);
  const { fonts: _fonts, ...plain } = its;
  return { claim, context: plain };
};

const JOBS: PrintJob[] = [
  job(refundClaim(manyDays(20)), 'refundClaim'),
  job(THREE_DAYS, 'specification'),
  job(MEMBER, 'overview'),
  job(HOSTILE, 'refundClaim'),
  ...[...Array<unknown>(6)].map(() => ({ ...lossClaim(), paper: 'hoursForm' as const })),
];

async function all(jobs: Iterable<PrintJob>, options: Partial<PrintOptions> = {}): Promise<PrintedJob[]> {
  const printed: PrintedJob[] = [];
  for await (const one of printForms(jobs, { fonts, workerFile: WORKER, ...options })) printed.push(one);
  return printed;
}

describe('print-forms', () => {
  it.each([1, 3])(
    'prints in the order of the jobs, the same bytes as without threads: %i',
    async (workers) => {
      const expected = JOBS.map((one) => printJob(one, fonts));
      expect(expected.every(({ papers }) => papers.length === 1)).toBe(true);
      const done: number[] = [];
      const printed = await all(JOBS, { workers, onProgress: (count) => done.push(count) });
      expect(printed.map(({ papers }) => papers.map(({ bytes }) => Buffer.from(bytes).toString('base64')))).toEqual(
        expected.map(({ papers }) => papers.map(({ bytes }) => Buffer.from(bytes).toString('base64'))),
      );
      expect(done).toEqual(JOBS.map((_job, index) => index + 1));
    },
    30_000,
  );

  it('takes jobs only a few ahead', async () => {
    let taken = 0;
    function* endless(): Generator<PrintJob> {
      for (;;) {
        taken += 1;
        yield job(THREE_DAYS, 'specification');
      }
    }
    let printed = 0;
    for await (const _one of printForms(endless(), { fonts, workerFile: WORKER, workers: 2 })) {
      printed += 1;
      expect(taken - printed).toBeLessThanOrEqual(4);
      if (printed === 10) break;
    }
    expect(printed).toBe(10);
  }, 30_000);

  it('ends when it is told to, with what was printed before', async () => {
    const controller = new AbortController();
    const stop = new Error('stopped');
    let printed = 0;
    const run = async () => {
      const options = { fonts, workerFile: WORKER, workers: 2, signal: controller.signal };
      for await (const _one of printForms(JOBS, options)) {
        printed += 1;
        if (printed === 2) controller.abort(stop);
      }
    };
    await expect(run()).rejects.toBe(stop);
    expect(printed).toBe(2);
  }, 30_000);

  it.each([
    ['told to end before it begins', JOBS, AbortSignal.abort(new Error('stopped')), 'stopped'],
    ['a job that throws', [job(null as never, 'overview')], undefined, /null/],
  ])(
    'fails: %s',
    async (_why, jobs, signal, problem) => {
      await expect(all(jobs, { workers: 1, ...(signal && { signal }) })).rejects.toThrow(problem);
    },
    30_000,
  );

  it('nothing to print', async () => {
    expect(await all([])).toEqual([]);
  });

  it('says what a form lacks', async () => {
    const { claim, context: its } = lossClaim();
    const nobody = { ...claim, employer: { ...claim.employer, name: undefined } } as unknown as Claim;
    const jobs: PrintJob[] = [
      { claim: nobody, context: its, paper: 'hoursForm' },
      { claim, context: its, paper: 'drivingLog' },
    ];
    const [lacking, unfit] = await all(jobs, { workers: 1 });
    expect(lacking).toMatchObject({ papers: [], issues: [{ code: 'paper/fields-missing' }] });
    expect(unfit).toEqual({ papers: [], issues: [] });
  }, 30_000);
});
