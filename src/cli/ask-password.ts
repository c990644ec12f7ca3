import { Failure } from './failure';
import type { Terminal } from './terminal';

/**
 * The password of a certificate: from the environment, or asked for without showing it.
 *
 * Never an argument: those are seen by everybody who lists what runs on the machine, and stay in the shell's history.
 */
export async function password(terminal: Terminal): Promise<string> {
  const given = process.env['KRAV_PASSWORD'];
  if (given !== undefined) return given;
  if (!process.stdin.isTTY) throw new Failure('passwordMissing');
  terminal.done();
  process.stderr.write(terminal.say('askPassword'));
  process.stdin.setRawMode(true);
  try {
    return await typedLine();
  } finally {
    process.stdin.setRawMode(false);
    process.stdin.pause();
    process.stderr.write('\n');
  }
}

const ENTER = /[\r\n\u0004]/;
const INTERRUPT = '\u0003';
const BACKSPACE = /[\b\u007f]/;

function typedLine(): Promise<string> {
  return new Promise((resolve, reject) => {
    const letters: string[] = [];
    const read = (typed: string) => {
      for (const letter of typed) {
        if (ENTER.test(letter) || letter === INTERRUPT) {
          process.stdin.off('data', read);
          if (letter === INTERRUPT) reject(new Failure('passwordMissing'));
          else resolve(letters.join(''));
          return;
        }
        if (BACKSPACE.test(letter)) letters.pop();
        else letters.push(letter);
      }
    };
    process.stdin.setEncoding('utf8');
    process.stdin.on('data', read);
    process.stdin.resume();
  });
}
