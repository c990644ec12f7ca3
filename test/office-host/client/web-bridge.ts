import { FAILURE, type ExcelHost } from '../excel-host';
import type { Ribbon } from './bridge';
import { requirementSets } from './requirement-sets';

/** The number by which the page tells of its office.js what it asks for. */
const METHODS = { richApi: 93, ribbonDone: 94 } as const;
const INVOKE = 0;
const REGISTER = 1;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;

/** What the page writes to Excel on the web, in the client's own words. */
interface Message {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _actionType: typeof INVOKE | typeof REGISTER | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  } | null;
}

type Answer = (message: string) => void;

export interface WebBridge extends Ribbon {
  /** What the page has sent; `answer` sends to it, now and when something happens. */
  hear(message: string, answer: Answer): void;
}

/** What the page's address must end with, so that office.js knows where it runs. Excel must be https, and on the same host as the page. */
export function webAddress(language: string, origin: string): string {
  return `?_host_Info=Excel$Web$16.00$${language}$corr$$disableLogging$3#&_serializer_version=1&_xdm_Info=conversation|control|${origin}`;
}

/** The host as Excel on the web: frames that write messages to each other. */
export function webBridgeTo(host: ExcelHost): WebBridge {
  const { latency = 0 } = host.settings;
  const listening = new Map<string, (data: unknown) => void>();
  let isClosed = false;
  let completed = 0;
  const later = (act: () => void): void => void setTimeout(() => isClosed || act(), latency);
  const tell = (event: string, data: unknown): void => later(() => listening.get(event)?.(data));
  host.model.events.listeners.add((message) => tell('richApiMessage', { ArrayData: [message] }));

  function called({ _actionName: action, _data: data }: Message): unknown {
    switch (action) {
      case 'ContextActivationManager_getAppContextAsync':
        return contextOf(host);
      case 'ContextActivationManager_notifyHost':
        return undefined;
      case 'executeMethod':
        return executed(data?.DdaMethod?.DispatchId, data?.ArrayData ?? []);
      default:
        return host.refuse(`«${action}», which the page asks of Excel on the web`);
    }
  }

  function executed(method: number | undefined, [sender, , , , body]: readonly unknown[]): unknown {
    switch (method) {
      case METHODS.richApi: {
        const reply = host.answer(String(sender), String(body));
        if ('failure' in reply) return { Version: 1, Error: reply.failure };
        return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(reply.response)] };
      }
      case METHODS.ribbonDone:
        completed++;
        return { Version: 1, Error: 0 };
      default:
        host.refuse(`method ${method} of Excel on the web`);
        return { Version: 1, Error: FAILURE.lostSession };
    }
  }

  return {
    hear(text, answer) {
      const message = JSON.parse(text) as Message;
      if (message._messageType !== 0) return;
      const send = (type: number, data: unknown): void => answer(JSON.stringify(responseTo(message, type, data)));
      if (message._actionType === INVOKE) {
        const data = called(message);
        return later(() => send(FOR_CALLING, data));
      }
      if (message._actionType === REGISTER) listening.set(message._actionName, (data) => send(FOR_EVENTING, data));
      else listening.delete(message._actionName);
      later(() => send(FOR_CALLING, { Version: 1, Error: 0 }));
    },
    press: (action) => tell('appCommandInvoked', [`${action}-1`, action, JSON.stringify({ source: { id: action } })]),
    close: () => {
      isClosed = true;
    },
    get completed() {
      return completed;
    },
  };
}

function responseTo(asked: Message, type: number, data: unknown): object {
  const { _actionName, _conversationId, _correlationId } = asked;
  return {
    _messageType: 1,
    _actionName,
    _conversationId,
    _correlationId,
    _errorCode: 0,
    _responseType: type,
    _data: data,
    _serializerVersion: 1,
  };
}

/** What the client asks about the host when it starts. */
function contextOf({ model, settings }: ExcelHost): object {
  const { displayLanguage = 'nb-NO' } = settings;
  return {
    _id: 'control',
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 1,
    _appUILocale: displayLanguage,
    _dataLocale: displayLanguage,
    _docUrl: `https://localhost/${model.name}`,
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    // The client reads it as XML.
    _eToken: encodeURIComponent('<t/>'),
    _correlationId: 'correlation',
    _requirementMatrix: JSON.stringify(requirementSets(settings)),
    _hostFullVersion: '16.0.17628.20000',
    _initialDisplayMode: 2,
    _featureGates: {},
    _appDomains: [],
  };
}
