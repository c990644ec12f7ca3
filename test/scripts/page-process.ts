import { spawn, type ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SHOW_PAGE = pathToFileURL(join(__dirname, '../../scripts/page/show-page.mjs')).href;

export interface Shown {
  readonly process: ChildProcess;
  readonly port: number;
  /** What was printed when the address was. */
  readonly printed: () => string;
  /** The exit status, when it has ended. */
  readonly ended: Promise<number | null>;
}

/**
 * What `npm start` does when all is built, in a process of its own, until it has printed its address.
 *
 * @param openers the folders where a program that opens a browser is looked for; without, none is
 */
export async function shown(folder: string, port = '0', openers?: string): Promise<Shown> {
  const open = openers === undefined ? ', () => {}' : '';
  const code = `import { showPage } from '${SHOW_PAGE}'; await showPage(process.argv[1], process.argv[2]${open});`;
  const env = openers === undefined ? process.env : { ...process.env, PATH: openers };
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, folder, port], { env });
  let text = '';
  const ended = new Promise<number | null>((done) => child.on('close', (status) => done(status)));
  const printed = new Promise<void>((done) => {
    const take = (part: Buffer): void => {
      text += part.toString();
      if (/localhost:\d+\/\n/.test(text)) done();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
  });
  await Promise.race([printed, ended]);
  return { process: child, port: Number(/localhost:(\d+)/.exec(text)?.[1]), printed: () => text, ended };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Asks with the path exactly as it is written, which `fetch` would make tidy. */
export function ask(port: number, path: string, more: { method?: string; host?: string; at?: string } = {}) {
  const { method = 'GET', host = `localhost:${port}`, at = '127.0.0.1' } = more;
  return new Promise<Answer>((done, fail) => {
    const asked = request({ host: at, port, path, method, headers: { host }, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    asked.on('error', fail);
    asked.end();
  });
}
