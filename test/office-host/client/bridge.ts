import { FAILURE, type ExcelHost, type Platform } from '../excel-host';
import { requirementSets } from './requirement-sets';

/** The numbers by which the client asks for things. */
const ASKS = { richApi: 93, ribbonDone: 94, openBrowserWindow: 102 } as const;
const EVENTS = { selection: 2, richApiMessage: 33, ribbon: 39 } as const;

type Handler = (id: number, args: SafeArray) => void;

/** What the desktop's bridge hands over instead of arrays. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
  getItem(index: number): unknown;
  ubound(): number;
}

function safeArray(values: readonly unknown[]): SafeArray {
  return {
    toArray: () => values,
    dimensions: () => 1,
    getItem: (index) => values[index],
    ubound: () => values.length,
  };
}

export type Desktop = Exclude<Platform, 'Web'>;

/** Which of the client's files is loaded. */
const FILES: Readonly<Record<Desktop, string>> = {
  PC: 'Win32$16.01',
  Mac: 'Mac$16.00',
};

/** What the user does on the ribbon, whichever way the page is told. */
export interface Ribbon {
  /** The user presses a button of ours on the ribbon. */
  press(action: string): void;
  /** From then on nothing is answered and nothing told, so that no test hears of another. */
  close(): void;
  /** Ribbon commands that have said that they are done. */
  readonly completed: number;
}

export interface Bridge extends Ribbon {
  /** What the page must find as `window.external` before office.js is loaded. */
  readonly external: object;
}

/** The host as Excel for Windows and for Mac give it to the page. */
export function bridgeTo(host: ExcelHost): Bridge {
  const { platform, displayLanguage = 'nb-NO', latency = 0 } = host.settings;
  const handlers = new Map<number, Handler[]>();
  const tell = (event: number, values: readonly unknown[]) => {
    for (const handler of handlers.get(event) ?? []) handler(event, safeArray(values));
  };
  let isClosed = false;
  const later = (act: () => void) => void setTimeout(() => isClosed || act(), latency);
  host.model.events.listeners.add((message) => later(() => tell(EVENTS.richApiMessage, [message])));
  let completed = 0;

  function execute(ask: number, params: readonly unknown[], reply: (answer: unknown) => void): void {
    switch (ask) {
      case ASKS.richApi: {
        const [sender, , , , body] = params[0] as [string, string, string, unknown, string];
        const answer = host.answer(sender, body);
        const done = 'failure' in answer ? answer.failure : richApiReply(answer.response);
        return later(() => reply(done));
      }
      case ASKS.ribbonDone:
        completed++;
        return later(() => reply(safeArray([0])));
      case ASKS.openBrowserWindow:
        host.openedWindows.push(String(params[1]));
        return later(() => reply(safeArray([0])));
      default:
        host.refuse(`request ${ask} of the page`);
        return later(() => reply(FAILURE.lostSession));
    }
  }

  return {
    external: {
      GetHostInfo: () => `Excel$${FILES[platform === 'Mac' ? 'Mac' : 'PC']}$${displayLanguage}$corr$$$3`,
      GetContext: () => contextOf(host, displayLanguage),
      GetLoggingAllowed: () => false,
      Execute: execute,
      RegisterEvent(event: number, _target: unknown, handler: Handler, done: (answer: unknown) => void) {
        handlers.set(event, [...(handlers.get(event) ?? []), handler]);
        later(() => done(safeArray([0])));
      },
      UnregisterEvent(event: number, _target: unknown, done: (answer: unknown) => void) {
        handlers.delete(event);
        later(() => done(safeArray([0])));
      },
      MessageParent: () => undefined,
    },
    press: (action) => tell(EVENTS.ribbon, [`${action}-1`, action, JSON.stringify({ source: { id: action } })]),
    close: () => {
      isClosed = true;
    },
    get completed() {
      return completed;
    },
  };
}

function richApiReply(response: object): SafeArray {
  return safeArray([0, safeArray([200, safeArray([]), JSON.stringify(response)])]);
}

/** What the client asks about the host when it starts. */
function contextOf(host: ExcelHost, language: string): object {
  const [ground, ink] = host.settings.theme === 'dark' ? [0x262626, 0xffffff] : [0xffffff, 0x262626];
  const theme = {
    bodyBackgroundColor: ground,
    bodyForegroundColor: ink,
    controlBackgroundColor: ground,
    controlForegroundColor: ink,
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'solution',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => `C:\\Dokument\\${host.model.name}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => '16.0.17628.20000',
    GetSupportedMatrix: () => JSON.stringify(requirementSets(host.settings)),
    GetDialogRequirementMatrix: () => JSON.stringify({ DialogApi: 1.2 }),
    GetInitialDisplayMode: () => 2,
    GetFeaturesForSolution: () => '{}',
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () => JSON.stringify(theme),
  };
}
