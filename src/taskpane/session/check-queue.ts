/** Runs a piece of work when nothing has happened for a while, never twice at once. */
export interface CheckQueue {
  /** The workbook has changed, or may have. */
  readonly soon: () => void;
  /** Without waiting, as when the user presses a button. */
  readonly now: () => void;
  /** What has been asked for and is not begun is not done. */
  readonly forget: () => void;
}

/**
 * @param quiet milliseconds without a change before `soon` looks at it
 * @param work is told by `isOvertaken` that the workbook has changed since it began, and then throws away what it has found
 */
export function checkQueue(quiet: number, work: (isOvertaken: () => boolean) => Promise<void>): CheckQueue {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let wanted = 0;
  let forgotten = -1;

  async function run(): Promise<void> {
    // What has come meanwhile is taken when the one that runs is done.
    if (isRunning) return;
    isRunning = true;
    for (let done = -1; done !== wanted && forgotten !== wanted;) {
      const asked = wanted;
      await work(() => wanted !== asked);
      done = asked;
    }
    isRunning = false;
  }

  const start = (wait: number): void => {
    wanted++;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), wait);
  };
  const forget = (): void => {
    clearTimeout(timer);
    forgotten = wanted;
  };
  return { soon: () => start(quiet), now: () => start(0), forget };
}
