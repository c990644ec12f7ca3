/** What a service worker is run in, as much of it as ours asks for: TypeScript's own list cannot stand beside that of a page. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    get(id: string): Promise<{ readonly url: string; readonly type: string } | undefined>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent {
  readonly request: Request;
  /** Of the page that asks; empty when a page itself is asked for. */
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** What the page needs, as the build lists it: each file with the hash of what is in it. */
export interface FileList {
  readonly version: string;
  /** By name, beside the service worker; base64 of SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}
