import { WorkbookError, type Stop } from '../workbook';
import { codeOf } from './in-excel';
import { ALONE, BYTES_AT_ONCE, type Command, type Step } from './steps/step';

/**
 * Carries the steps out, or puts back what they have changed: Excel itself keeps what was done before a command failed.
 *
 * @param confirm the last thing that may fail while everything can still be put back
 * @param stop asked between two round trips
 * @throws {WorkbookError} and what Excel throws
 */
export async function applySteps<T>(
  context: Excel.RequestContext,
  groups: readonly (readonly Step[])[],
  confirm: () => Promise<T>,
  stop?: Stop,
): Promise<T> {
  const begun: Step[] = [];
  try {
    for (const steps of groups) {
      await send(
        context,
        steps.flatMap(({ asks }) => asks),
        stop,
      );
      for (const step of steps) step.check?.();
      begun.push(...steps);
      await send(
        context,
        steps.flatMap(({ writes }) => writes),
        stop,
      );
    }
    return await confirm();
  } catch (problem) {
    const failed = await putBack(context, begun, problem);
    if (failed === undefined) throw problem;
    throw new WorkbookError('lostSession', `${told(problem)}; what was written could not be put back: ${told(failed)}`);
  }
}

async function send(context: Excel.RequestContext, commands: readonly Command[], stop?: Stop): Promise<void> {
  let waiting = 0;
  for (const command of commands) {
    const bytes = command.refused ? ALONE : command.bytes;
    if (waiting > 0 && waiting + bytes > BYTES_AT_ONCE) {
      await context.sync();
      stop?.throwIfAborted();
      waiting = 0;
    }
    command.queue(context);
    waiting += bytes;
    if (!command.refused) continue;
    waiting = 0;
    await context.sync().catch((problem: unknown) => command.refused?.(problem));
  }
  if (waiting > 0) await context.sync();
  stop?.throwIfAborted();
}

/** The last written first. One that fails does not keep the others from being put back. */
async function putBack(context: Excel.RequestContext, steps: readonly Step[], problem: unknown): Promise<unknown> {
  let failed: unknown;
  for (const step of [...steps].reverse()) {
    try {
      await step.putBack(context, problem);
    } catch (another) {
      failed ??= another;
    }
  }
  return failed;
}

function told(problem: unknown): string {
  return codeOf(problem) ?? String(problem);
}
