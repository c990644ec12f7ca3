/** A folder on this machine's own addresses, at the usual port or the next that is free. */
import { createServer, get } from 'node:http';
import { KRAV, SERVED_BY, staticFiles } from './static-files.mjs';

export const USUAL_PORT = 3210;
const PORTS_TRIED = 20;

const HOSTS = ['127.0.0.1', '::1'];
/** A machine without IPv6. */
const ABSENT = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];
const TAKEN = ['EADDRINUSE', 'EACCES'];

/**
 * @param port the first to be tried; 0: any that is free
 * @returns the address, and what ends it; or only the address, where Krav is already served at the port;
 * or nothing when no port is free
 */
export async function serve(folder, port) {
  for (let tried = port; tried < port + PORTS_TRIED && tried < 65_536; tried++) {
    const servers = await listening(folder, tried);
    if (servers) return { address: addressOf(servers[0].address().port), stop: () => stop(servers) };
    if (tried === port && (await isKrav(port))) return { address: addressOf(port) };
  }
  return undefined;
}

const addressOf = (port) => `http://localhost:${port}/`;

/** «localhost» may be either of the two: a port that another program has at one of them is taken. */
async function listening(folder, port) {
  const servers = [];
  try {
    for (const host of HOSTS) {
      const server = await listen(folder, servers[0]?.address().port ?? port, host);
      if (server) servers.push(server);
    }
  } catch (problem) {
    await stop(servers);
    if (TAKEN.includes(problem.code)) return undefined;
    throw problem;
  }
  if (servers.length === 0) throw new Error('this machine has no loopback address');
  return servers;
}

/** @returns nothing where the machine has no such address */
function listen(folder, port, host) {
  const server = createServer(staticFiles(folder));
  return new Promise((done, fail) => {
    server.once('error', (problem) => (ABSENT.includes(problem.code) ? done(undefined) : fail(problem)));
    server.listen({ port, host, exclusive: true }, () => done(server));
  });
}

function isKrav(port) {
  return new Promise((done) => {
    const request = get({ host: '127.0.0.1', port, path: '/', headers: { host: `localhost:${port}` }, timeout: 2000 });
    request.on('response', (response) => {
      response.destroy();
      done(response.headers[SERVED_BY] === KRAV);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => done(false));
    request.on('close', () => done(false));
  });
}

async function stop(servers) {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise((done) => server.close(done));
      // A browser keeps its connections open long after it has its files.
      server.closeAllConnections();
      return closed;
    }),
  );
}
