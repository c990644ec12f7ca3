import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, runInContext, Script, type Context } from 'node:vm';
import { ExcelHost, type HostSettings } from '../excel-host';
import { bridgeTo, type Bridge } from './bridge';

const CLIENT = join(__dirname, '../../../node_modules/@microsoft/office-js/dist');
const ADDRESS = 'https://localhost:3000/dist/';

/** The genuine client, as npm has it, connected to a host of ours. */
export interface Client {
  readonly host: ExcelHost;
  readonly bridge: Bridge;
  readonly office: typeof Office;
  readonly excel: typeof Excel;
  readonly customFunctions: typeof CustomFunctions;
  /** Runs a further script of the page: a file of the build. */
  readonly runScript: (path: string) => void;
  /** Stops what the client does by itself, so that nothing runs on after the test. */
  close(): void;
}

/** Loads office.js in a world of its own, with as little of a browser around it as it needs, and waits until it is ready. */
export async function startClient(settings: HostSettings = {}, host = new ExcelHost({ ...settings })): Promise<Client> {
  if (settings.platform === 'Web') throw new Error('Excel on the web writes to frames: it is played in a page alone');
  const bridge = bridgeTo(host);
  const timers = new Timers();
  /** Where the scripts lie that the page has, and those that they ask for. */
  const folders = new Set([CLIENT]);
  const world = emptyPage(bridge, timers, folders);
  script('office.js').runInContext(world);
  const loaded = world as unknown as {
    Office: typeof Office;
    Excel: typeof Excel;
    CustomFunctions: typeof CustomFunctions;
    OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  await loaded.Office.onReady();
  // The client knows which set each member came with, and says no to those that this Excel lacks; but it turns that on in another class
  // than the one that looks.
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  host.meetClient(loaded.Excel);
  return {
    host,
    bridge,
    office: loaded.Office,
    excel: loaded.Excel,
    customFunctions: loaded.CustomFunctions,
    runScript: (path) => {
      folders.add(dirname(path));
      compiled(path).runInContext(world);
    },
    close: () => {
      bridge.close();
      timers.stop();
    },
  };
}

/** Lets the product's code find the client where a page would have it. Gives the way back. */
export function asGlobals({ office, excel, customFunctions }: Client): () => void {
  const globals = globalThis as unknown as Record<string, unknown>;
  const names = { Office: office, Excel: excel, CustomFunctions: customFunctions };
  const before = Object.fromEntries(Object.keys(names).map((name) => [name, globals[name]]));
  Object.assign(globals, names);
  return () => {
    for (const name of Object.keys(names)) {
      if (before[name] === undefined) delete globals[name];
      else globals[name] = before[name];
    }
  };
}

const scripts = new Map<string, Script>();

const script = (file: string) => compiled(join(CLIENT, file));

function compiled(path: string): Script {
  const known = scripts.get(path);
  if (known) return known;
  const made = new Script(readFileSync(path, 'utf8'), { filename: path });
  scripts.set(path, made);
  return made;
}

function emptyPage(bridge: Bridge, timers: Timers, folders: ReadonlySet<string>): Context {
  const world = createContext({
    console,
    ...timers.functions,
    performance: { now: () => performance.now() },
    URL,
    TextEncoder,
    TextDecoder,
  });
  runInContext('var window = globalThis, self = globalThis, top = globalThis, parent = globalThis;', world);
  const location = {
    href: 'https://localhost:3000/',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'localhost:3000',
  };
  Object.assign(world, {
    location,
    navigator: { userAgent: 'node', language: 'nb-NO' },
    history: {},
    screen: {},
    name: '',
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    external: bridge.external,
    document: emptyDocument(world, location, folders),
  });
  return world;
}

/** office.js adds script elements for the host's own file and for its texts, and ours for what is loaded later: they are run from where they lie. */
function emptyDocument(world: Context, location: object, folders: ReadonlySet<string>): object {
  const head = {
    ...element('head'),
    appendChild(added: ReturnType<typeof element>) {
      if (added.tagName === 'script') queueMicrotask(() => runScript(added, world, folders));
      return added;
    },
  };
  return {
    readyState: 'complete',
    location,
    head,
    body: element('body'),
    documentElement: element('html'),
    getElementsByTagName: (tag: string) => {
      if (tag === 'script') return [{ src: `${ADDRESS}office.js`, getAttribute: () => null }];
      return tag === 'head' ? [head] : [];
    },
    getElementById: () => null,
    createElement: element,
    addEventListener: () => undefined,
    cookie: '',
  };
}

function runScript(
  { src, onload, onerror }: ReturnType<typeof element>,
  world: Context,
  folders: ReadonlySet<string>,
): void {
  const paths = [...folders].map((folder) => join(folder, src.replace(ADDRESS, '')));
  try {
    compiled(paths.find((path) => existsSync(path)) ?? src).runInContext(world);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem;
    onerror?.();
    return;
  }
  onload?.();
}

function element(tagName: string) {
  return {
    tagName,
    src: '',
    style: {},
    onload: undefined as (() => void) | undefined,
    onerror: undefined as (() => void) | undefined,
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: (child: unknown) => child,
    addEventListener: () => undefined,
  };
}

function storage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

/** The world's own timers. Once they are stopped none starts again. */
class Timers {
  private readonly running = new Set<NodeJS.Timeout>();
  private isStopped = false;

  readonly functions = {
    setTimeout: (act: () => void, after?: number) => this.started(() => setTimeout(act, after)),
    setInterval: (act: () => void, every?: number) => this.started(() => setInterval(act, every)),
    clearTimeout: (timer: NodeJS.Timeout | undefined) => this.ended(timer),
    clearInterval: (timer: NodeJS.Timeout | undefined) => this.ended(timer),
  };

  stop(): void {
    this.isStopped = true;
    for (const timer of [...this.running]) this.ended(timer);
  }

  private started(start: () => NodeJS.Timeout): NodeJS.Timeout | undefined {
    if (this.isStopped) return undefined;
    const timer = start();
    this.running.add(timer);
    return timer;
  }

  private ended(timer: NodeJS.Timeout | undefined): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    this.running.delete(timer);
  }
}
