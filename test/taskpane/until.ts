/** A busy machine is no failure. */
const PATIENCE_MS = 20_000;

/** Excel is asked and answers in its own time. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const started = performance.now();
  do {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 50));
  } while (performance.now() - started < PATIENCE_MS);
  throw new Error('it did not become so');
}
