import { CLASSES } from './classes/all';
import { CustomFunctions } from './custom-functions';
import { HostError, NotEmulated } from './model/host-error';
import { WorkbookModel } from './model/workbook-model';
import { clientClasses } from './server/client-classes';
import { processQuery, type Server } from './server/process-query';
import { ACTION, type Action, type Request, type Response } from './server/protocol';
import { References } from './server/references';

/** Excel on the desktop lies under the page; on the web the two write messages to each other. */
export type Platform = 'PC' | 'Mac' | 'Web';

/** What the bridge answers a request with: a reply, or one of Office's numbers for why there is none. */
export type Reply = { readonly response: Response } | { readonly failure: number };

/** Office's numbers for requests that never reached the workbook, or whose reply never came. */
export const FAILURE = { lostSession: 5012, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** One request as it was counted. */
export interface RoundTrip {
  /** What sent it, in the client's words: «IterativeExecutor» is the product's own `sync`. */
  readonly sender: string;
  readonly request: Request;
  readonly sent: number;
  readonly received: number;
}

export interface HostSettings {
  platform?: Platform;
  displayLanguage?: string;
  /** Office's own colours. */
  theme?: 'light' | 'dark';
  /** The newest ExcelApi set that the host says it has. The client itself knows those up to 1.15. */
  excelApi?: number;
  /** Milliseconds before each reply. */
  latency?: number;
  /** Bytes of a request or a reply that the host still takes: 5 MB in Excel on the web. */
  payloadLimit?: number;
}

/** A request that goes wrong: so many of its actions are carried out, and then this is the answer. */
export interface Fault {
  readonly carriedOut: number;
  readonly reply: Reply;
}

/** Asked at each round trip of the product, counted from 1. */
export type FaultAt = (number: number) => Fault | undefined;

/**
 * Excel, as far as the tests need it: a workbook, and the server that the genuine Office.js client talks to.
 * The same host is used in Node and in a page.
 */
export class ExcelHost {
  readonly model = new WorkbookModel();
  readonly functions = new CustomFunctions(this.model);
  readonly roundTrips: RoundTrip[] = [];
  /** Addresses that the page has asked to open in a browser. */
  readonly openedWindows: string[] = [];
  /** True while the user is typing in a cell: Excel refuses everything. */
  isEditingCell = false;
  isSessionLost = false;
  /** True when the page has asked to be shown beside the sheet. */
  isPaneShown = false;
  faultAt: FaultAt = () => undefined;
  private readonly server: Server;
  /** What was asked of the host that it cannot do. From then on every request fails with it, so that no test can miss it. */
  notEmulated: NotEmulated | undefined;

  constructor(readonly settings: HostSettings = {}) {
    this.server = {
      model: this.model,
      functions: this.functions,
      showPane: (isShown) => {
        this.isPaneShown = isShown;
      },
      references: new References(),
      classes: CLASSES,
      client: new Map(),
    };
  }

  /** @param namespace the client's global `Excel`, so that the host knows what exists and what does not */
  meetClient(namespace: object): void {
    this.server.client = clientClasses(namespace);
  }

  /** Round trips that the product itself asked for, without the client's own. */
  get syncs(): number {
    return this.roundTrips.filter(({ sender, request }) => isOfProduct(sender, request)).length;
  }

  get bytes(): number {
    return this.roundTrips.reduce((sum, { sent, received }) => sum + sent + received, 0);
  }

  answer(sender: string, body: string): Reply {
    const request = JSON.parse(body) as Request;
    const reply = isOfClient(sender) ? this.carriedOut(request) : this.reply(sender, request, body);
    const received = 'response' in reply ? JSON.stringify(reply.response).length : 0;
    this.roundTrips.push({ sender, request, sent: body.length, received });
    const { payloadLimit = Infinity } = this.settings;
    return received > payloadLimit ? { failure: FAILURE.responseTooLarge } : reply;
  }

  /** Something was asked for that the host cannot do. Nothing is answered from then on but that. */
  refuse(what: string): void {
    this.notEmulated ??= new NotEmulated(what);
  }

  private reply(sender: string, request: Request, body: string): Reply {
    if (this.notEmulated) return { response: errorOf(this.notEmulated) };
    if (this.isSessionLost) return { failure: FAILURE.lostSession };
    if (body.length > (this.settings.payloadLimit ?? Infinity)) return { failure: FAILURE.requestTooLarge };
    if (this.isEditingCell) return { response: errorOf(new HostError('InvalidOperationInCellEditMode')) };
    const fault = isOfProduct(sender, request) ? this.faultAt(this.syncs + 1) : undefined;
    if (!fault) return this.carriedOut(request);
    this.carriedOut({ ...request, Actions: request.Actions.slice(0, fault.carriedOut) });
    return fault.reply;
  }

  private carriedOut(request: Request): Reply {
    try {
      return { response: processQuery(this.server, request) };
    } catch (problem) {
      if (!(problem instanceof NotEmulated)) throw problem;
      this.notEmulated = problem;
      return { response: errorOf(problem) };
    }
  }
}

/** What the client does by itself when it starts; nothing is played on it. */
function isOfClient(sender: string): boolean {
  return sender !== 'IterativeExecutor';
}

/** The client also gives back references that it has held; it does so by itself, and nobody waits for it. */
function isOfProduct(sender: string, { Actions }: Request): boolean {
  const isWork = ({ ActionType, Name }: Action) => ActionType !== ACTION.instantiate && Name !== '_RemoveReference';
  return sender === 'IterativeExecutor' && Actions.some(isWork);
}

/** A reply in which Excel refuses. */
export function errorOf({ code, message }: { code: string; message: string }): Response {
  return { Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 } };
}
