import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { filesIn, temporaryFolder } from '../cli/run';
import { ask, shown, type Shown } from './page-process';

const hasIpv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
);

/** The server behind `npm start`, in processes of its own. */
describe('page', () => {
  const folder = temporaryFolder();
  const root = join(folder, 'served');
  let page: Shown;
  const processes: Shown[] = [];
  const start = async (port?: string, openers?: string): Promise<Shown> => {
    const started = await shown(root, port, openers);
    processes.push(started);
    return started;
  };

  beforeAll(async () => {
    for (const name of ['examples', 'under', 'empty']) mkdirSync(join(root, name), { recursive: true });
    const kinds = ['a.css', 'a.js', 'a.json', 'a.png', 'a.ttf', 'a.webmanifest', 'a.xml', 'a.weird', 'blå bær.txt'];
    for (const name of [...kinds, 'index.html', 'under/index.html', 'examples/feil.xlsx', '.hidden'])
      writeFileSync(join(root, name), name);
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    mkdirSync(join(folder, 'served-too'));
    writeFileSync(join(folder, 'served-too', 'secret.txt'), 'secret');
    symlinkSync(join(folder, 'secret.txt'), join(root, 'out.txt'));
    symlinkSync(join(folder, 'served-too'), join(root, 'out'));
    symlinkSync(join(root, 'a.css'), join(root, 'within.css'));
    page = await start();
  });
  afterAll(() => processes.forEach((one) => one.process.kill('SIGKILL')));

  it.each([
    ['the root is the page', '/', 'text/html; charset=utf-8', 'index.html'],
    ['a folder with a page is that page', '/under/', 'text/html; charset=utf-8', 'under/index.html'],
    ['what stands after ? is for the page', '/a.css?v=1', 'text/css; charset=utf-8', 'a.css'],
    ['scripts run only as JavaScript', '/a.js', 'text/javascript; charset=utf-8', 'a.js'],
    ['json', '/a.json', 'application/json; charset=utf-8', 'a.json'],
    ['png', '/a.png', 'image/png', 'a.png'],
    ['a font', '/a.ttf', 'font/ttf', 'a.ttf'],
    ['a web manifest', '/a.webmanifest', 'application/manifest+json; charset=utf-8', 'a.webmanifest'],
    ['the manifest of Office', '/a.xml', 'application/xml; charset=utf-8', 'a.xml'],
    [
      'a workbook',
      '/examples/feil.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'examples/feil.xlsx',
    ],
    ['an unknown kind is bytes', '/a.weird', 'application/octet-stream', 'a.weird'],
    [
      'letters that an address must write otherwise',
      '/bl%C3%A5%20b%C3%A6r.txt',
      'text/plain; charset=utf-8',
      'blå bær.txt',
    ],
    ['a link that stays within', '/within.css', 'text/css; charset=utf-8', 'a.css'],
  ])('%s: %s', async (_why, path, type, body) => {
    const answer = await ask(page.port, path);
    expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([200, type, body]);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "frame-ancestors 'none'",
      'cache-control': 'no-cache',
    });
  });

  it.each([
    ['no such file', '/nothing.js'],
    ['a folder without a page', '/examples/'],
    ['a folder without its slash', '/under'],
    ['a step up', '/../secret.txt'],
    ['a step up, hidden', '/%2e%2e/secret.txt'],
    ['a slash, hidden', '/..%2fsecret.txt'],
    ['a backslash', '/..%5csecret.txt'],
    ['a step up within', '/under/../index.html'],
    ['no step at all', '/./index.html'],
    ['an empty name', '//index.html'],
    ['a drive', '/C:/secret.txt'],
    ['a zero byte', '/a.css%00.html'],
    ['an address that cannot be read', '/%zz'],
    ['another server’s address', 'http://localhost/index.html'],
    ['a link that leads out', '/out.txt'],
    ['a folder that leads out', '/out/secret.txt'],
  ])('%s is not found, with a sentence: %s', async (_why, path) => {
    const { status, body } = await ask(page.port, path);
    expect([status, body]).toEqual([404, 'Det er ingen fil på denne adressen. Krav åpnes på /.\n']);
  });

  it.each([
    ['localhost', 200],
    ['localhost:8080', 200],
    ['LOCALHOST:3210', 200],
    ['127.0.0.1:3210', 200],
    ['[::1]:3210', 200],
    ['evil.example', 403],
    ['localhost.evil.example', 403],
    ['evil.example:3210', 403],
    ['127.0.0.1.evil.example', 403],
    ['localhost:3210@evil.example', 403],
    ['0.0.0.0:3210', 403],
  ])('a page elsewhere whose name leads here is refused: %s is %i', async (host, status) => {
    expect((await ask(page.port, '/', { host })).status).toBe(status);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is refused', async (method) => {
    const { status, headers, body } = await ask(page.port, '/', { method });
    expect([status, headers['allow'], body]).toEqual([405, 'GET, HEAD', 'Her kan filer bare hentes.\n']);
  });

  it('HEAD tells of a file without it', async () => {
    const { status, headers, body } = await ask(page.port, '/a.css', { method: 'HEAD' });
    expect([status, headers['content-length'], body]).toEqual([200, '5', '']);
  });

  (hasIpv6 ? it : it.skip)('«localhost» may be ::1', async () => {
    expect((await ask(page.port, '/', { at: '::1' })).status).toBe(200);
  });

  it('no other machine reaches it', async () => {
    const others = Object.values(networkInterfaces()).flatMap((all) =>
      (all ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'),
    );
    for (const { address } of others)
      await expect(ask(page.port, '/', { at: address })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('says where it is and how it is ended', () => {
    expect(page.printed()).toMatch(/^Krav er åpen på http:\/\/localhost:\d+\/\n/);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends it, and that is no failure', async (signal) => {
    const one = await start();
    expect((await ask(one.port, '/')).status).toBe(200);
    one.process.kill(signal);
    expect(await one.ended).toBe(0);
    expect(one.printed()).toBe(
      `Krav er åpen på http://localhost:${one.port}/\nIngenting forlater maskinen. Stopp med Ctrl+C.\n`,
    );
  });

  it('a Krav that is there already is told of, and is enough', async () => {
    const second = await start(String(page.port));
    expect(await second.ended).toBe(0);
    expect(second.printed()).toBe(`Krav er alt åpen på http://localhost:${page.port}/\n`);
  });

  it.each(hasIpv6 ? ['127.0.0.1', '::1'] : ['127.0.0.1'])(
    'a port that another program has at %s is left to it',
    async (host) => {
      const other: Server = createServer((_request, response) => response.end('other'));
      await new Promise<void>((done) => other.listen(0, host, done));
      const { port } = other.address() as AddressInfo;
      const one = await start(String(port));
      expect(one.port).toBeGreaterThan(port);
      expect((await ask(one.port, '/')).body).toBe('index.html');
      await new Promise((done) => other.close(done));
    },
  );

  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux('the browser is opened by xdg-open', async () => {
    const bin = join(folder, 'bin');
    const told = join(folder, 'told.txt');
    mkdirSync(bin);
    writeFileSync(join(bin, 'xdg-open'), `#!/bin/sh\necho "$@" > ${told}.part && mv ${told}.part ${told}\n`, {
      mode: 0o755,
    });
    const one = await start('0', `${bin}:${process.env['PATH']}`);
    for (let tries = 0; tries < 200 && !existsSync(told); tries++) await setTimeout(25);
    expect(readFileSync(told, 'utf8')).toBe(`http://localhost:${one.port}/\n`);
  });

  onLinux('where nothing can open a browser, the address is enough', async () => {
    const one = await start('0', join(folder, 'no-such-folder'));
    expect((await ask(one.port, '/')).status).toBe(200);
    one.process.kill('SIGTERM');
    expect(await one.ended).toBe(0);
  });

  it.each(['x', '-1', '65536', '1.5'])('port %s is refused with a sentence', async (port) => {
    const one = await start(port);
    expect([await one.ended, one.printed()]).toEqual([1, `Porten må være et tall fra 0 til 65535: ${port}\n`]);
  });
});

describe('start', () => {
  it('piped, it makes the papers of the example, says where the page is, and ends', () => {
    const start = join(__dirname, '../../scripts/start.mjs');
    const { status, stdout } = spawnSync(process.execPath, [start], { encoding: 'utf8', timeout: 55_000 });
    expect(status).toBe(0);
    expect(stdout).toContain('Skriv «npm start» i et terminalvindu for å åpne Krav i nettleseren.');
    expect(filesIn(join(__dirname, '../../out')).length).toBeGreaterThan(2);
  });
});
