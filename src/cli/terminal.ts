import { fill } from '../text/fill';
import type { Language } from '../text/language';
import type { TerminalWords } from '../text/nb/terminal';
import { WORDS } from '../text/words';
import type { Said } from './failure';

/** Where words go: a stream, or what is kept of them until their turn. */
export interface Sink {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Where the command line speaks: results to standard output, progress and complaints to standard error. */
export class Terminal {
  constructor(
    public language: Language,
    private readonly out: Sink,
    private readonly err: Sink,
  ) {}

  get words(): TerminalWords {
    return WORDS[this.language].terminal;
  }

  say(key: Said, values: Readonly<Record<string, unknown>> = {}): string {
    return fill(this.words[key], values, this.language);
  }

  print(...lines: readonly string[]): void {
    for (const line of lines) this.out.write(`${line}\n`);
  }

  complain(...lines: readonly string[]): void {
    for (const line of lines) this.err.write(`${line}\n`);
  }

  /** Shown only to a person who waits, and wiped by what comes next. */
  progress(key: Said, values: Readonly<Record<string, unknown>> = {}): void {
    if (this.err.isTTY) this.err.write(`\r\u001b[K${this.say(key, values)}`);
  }

  /** What was said of a file by itself, when its turn has come. */
  pass(out: string, err: string): void {
    if (out !== '') this.out.write(out);
    if (err !== '') this.err.write(err);
  }

  /** Whether a person reads the results as they come. */
  get isRead(): boolean {
    return this.out.isTTY === true;
  }

  /** Whether a person waits. */
  get isWatched(): boolean {
    return this.err.isTTY === true;
  }

  done(): void {
    if (this.err.isTTY) this.err.write('\r\u001b[K');
  }

  red(text: string): string {
    return this.coloured('31', text);
  }

  yellow(text: string): string {
    return this.coloured('33', text);
  }

  bold(text: string): string {
    return this.coloured('1', text);
  }

  private coloured(code: string, text: string): string {
    const wanted = this.out.isTTY && !process.env['NO_COLOR'];
    return wanted ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}
