import { USE_NOW } from './offline/messages';
import type { FileList, WorkerScope } from './offline/worker-scope';

/** The page without a network: every file that it needs is kept in the browser, one version at a time. */
declare const self: WorkerScope;
/** Put in front of this file by the build: scripts/browser/file-list.cjs. */
declare const KRAV_FILES: FileList;

const INDEX = 'index.html';
const { scope } = self.registration;
// A host may have one Krav in each of several folders.
const OURS = `krav ${scope} `;
const CACHE = OURS + KRAV_FILES.version;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder().then(() => self.clients.claim())));
self.addEventListener('message', ({ data }) => {
  if (data === USE_NOW) void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const name = nameOf(request.url);
  if (request.method === 'GET' && name !== undefined) event.respondWith(answer(request, name, clientId));
});

/** @returns nothing for what is not on the list, which the browser then fetches itself */
function nameOf(url: string): string | undefined {
  const [address = ''] = url.split(/[?#]/, 1);
  if (!address.startsWith(scope)) return undefined;
  const name = decodeURI(address.slice(scope.length)) || INDEX;
  return Object.hasOwn(KRAV_FILES.files, name) ? name : undefined;
}

async function answer(request: Request, name: string, clientId: string): Promise<Response> {
  if (await isAnotherPage(clientId)) return fetch(request);
  const cache = await caches.open(CACHE);
  return (await cache.match(keyOf(name))) ?? fetch(request);
}

/** The pane and the page that saves have versions of their own, which come from the server. */
async function isAnotherPage(clientId: string): Promise<boolean> {
  const client = clientId === '' ? undefined : await self.clients.get(clientId);
  return client?.type === 'window' && nameOf(client.url) !== INDEX;
}

/** A file that the version before had too is not fetched again. One that is not what was built is an error: then the old version stays. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  const older = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(
    Object.keys(KRAV_FILES.files).map(async (name) => {
      const key = keyOf(name);
      if (await cache.match(key)) return;
      await cache.put(key, (await kept(older, key)) ?? (await fetched(name)));
    }),
  );
}

async function kept(older: readonly string[], key: string): Promise<Response | undefined> {
  for (const name of older) {
    const found = await (await caches.open(name)).match(key);
    if (found) return found;
  }
  return undefined;
}

async function fetched(name: string): Promise<Response> {
  const response = await fetch(scope + name, { cache: 'reload', integrity: `sha256-${KRAV_FILES.files[name]}` });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  // Some hosts send «index.html» on to the folder, and no browser takes such an answer for a page.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

/** With the hash, so that it says what is in it and not only what it is called. */
function keyOf(name: string): string {
  return `${scope}${name}?${encodeURIComponent(KRAV_FILES.files[name] ?? '')}`;
}

async function forgetOlder(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(names.map((name) => caches.delete(name)));
}
