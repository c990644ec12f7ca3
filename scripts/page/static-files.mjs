/** What a server of our own answers: the files below one folder, to this machine alone. */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

/** By this header another `npm start` knows who has the port. */
export const SERVED_BY = 'x-served-by';
export const KRAV = 'krav';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.pdf': 'application/pdf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const HEADERS = {
  [SERVED_BY]: KRAV,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  // The pages say the rest themselves; this a page cannot say.
  'content-security-policy': "frame-ancestors 'none'",
  // What is built anew is seen at once.
  'cache-control': 'no-cache',
};

/** A page elsewhere whose name leads to this machine (DNS rebinding) still says its own name. */
const OWN_NAMES = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** @returns what `http.createServer` calls for each request */
export function staticFiles(folder) {
  const root = realpathSync(folder);
  return (request, response) => {
    if (!OWN_NAMES.test(request.headers.host ?? ''))
      return say(request, response, 403, 'Denne siden svarer bare på adressen localhost.');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return say(request, response, 405, 'Her kan filer bare hentes.', { allow: 'GET, HEAD' });
    const file = fileFor(root, request.url);
    if (!file) return say(request, response, 404, 'Det er ingen fil på denne adressen. Krav åpnes på /.');
    const type = TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { ...HEADERS, 'content-type': type, 'content-length': file.size });
    if (request.method === 'HEAD') return response.end();
    // A file that a build takes away meanwhile: the browser sees that it is cut off.
    return createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  };
}

/** @returns nothing for what is not below the folder, or is no file */
function fileFor(root, address) {
  const name = fileName(address);
  if (name === undefined) return undefined;
  try {
    // Links are followed only to see whether they lead out.
    const path = realpathSync(join(root, name));
    const stat = statSync(path);
    return path.startsWith(root + sep) && stat.isFile() ? { path, size: stat.size } : undefined;
  } catch {
    return undefined;
  }
}

/** What is between the slashes is a name and nothing else: no step up, no drive, no stream of Windows. */
function fileName(address) {
  const [path] = address.split('?', 1);
  if (!path.startsWith('/')) return undefined;
  try {
    const parts = decodeURIComponent(path).slice(1).split('/');
    if (parts.at(-1) === '') parts[parts.length - 1] = 'index.html';
    return parts.every((part) => /^[^\\:\0]+$/.test(part) && !/^\.+$/.test(part)) ? parts.join('/') : undefined;
  } catch {
    return undefined;
  }
}

function say(request, response, status, sentence, more = {}) {
  const body = Buffer.from(`${sentence}\n`);
  response.writeHead(status, { ...HEADERS, ...more, 'content-type': TYPES['.txt'], 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
