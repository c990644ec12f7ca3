import type { Terminal } from '../terminal';

/** In a log that nobody watches, a line for each so many. */
const IN_A_LOG = 1_000;

/** The same results, while whoever waits is told how far it has come. */
export async function* watched<Result>(
  results: AsyncIterable<Result>,
  count: number,
  terminal: Terminal,
): AsyncGenerator<Result> {
  let done = 0;
  terminal.progress('readingMany', { done, count });
  for await (const result of results) {
    terminal.done();
    yield result;
    done += 1;
    if (terminal.isWatched) terminal.progress('readingMany', { done, count });
    else if (done % IN_A_LOG === 0) terminal.complain(terminal.say('readingMany', { done, count }));
  }
  terminal.done();
}
