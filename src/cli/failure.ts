import type { TerminalWords } from '../text/nb/terminal';

/** The keys of what can be said as one sentence. */
export type Said = { [K in keyof TerminalWords]: TerminalWords[K] extends string ? K : never }[keyof TerminalWords];

/** The command cannot go on: bad usage, or a file that cannot be read or written. Exit 2, with the sentence and nothing else. */
export class Failure extends Error {
  constructor(
    readonly said: Said,
    readonly values: Readonly<Record<string, string | number>> = {},
    /** More lines, already worded. */
    readonly details: readonly string[] = [],
  ) {
    super(said);
    this.name = 'Failure';
  }
}
