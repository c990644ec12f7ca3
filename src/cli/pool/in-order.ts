/** Jobs that are given out for each thread: two that it has, and two so that none waits while the results before its own are not there. */
const AHEAD = 4;

/**
 * Works on several jobs at once and gives the results in the order of the jobs. Jobs are taken, and results kept, only a few ahead of what is
 * asked for: however many there are, they do not lie in memory at once.
 *
 * @throws what a job throws, after the results before it
 */
export async function* inOrder<Job, Result>(
  jobs: Iterable<Job>,
  workers: number,
  work: (job: Job) => Promise<Result>,
): AsyncGenerator<Result> {
  const given: Promise<Result>[] = [];
  for (const job of jobs) {
    const result = work(job);
    // Each is waited for in its turn; one that fails before its turn is no crash.
    result.catch(() => undefined);
    given.push(result);
    if (given.length >= workers * AHEAD) yield await (given.shift() as Promise<Result>);
  }
  while (given.length > 0) yield await (given.shift() as Promise<Result>);
}
