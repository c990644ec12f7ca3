import { CLASSES } from './classes/all';
import { CustomFunctions } from './custom-functions';
import { NotEmulated } from './model/host-error';
import { WorkbookModel } from './model/workbook-model';
import { clientClasses } from './server/client-classes';
import type { HostObject } from './server/emulated';
import { processQuery, type Server } from './server/process-query';
import type { Request, Response } from './server/protocol';

export type Platform = 'PC' | 'Mac' | 'OfficeOnline';

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
  /** The newest ExcelApi set that the host says it has. The client itself knows those up to 1.15. */
  excelApi?: number;
  /** Milliseconds before each reply. */
  latency?: number;
  /** Bytes of a request or a reply that the host still takes: 5 MB in Excel on the web. */
  payloadLimit?: number;
}

/** Asked before each round trip; what it gives is the answer instead of carrying the request out. */
export type Refusal = (request: Request, number: number) => Reply | undefined;

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
  refusal: Refusal = () => undefined;
  /** Called after a request has been carried out; a reply that it gives replaces the real one, as when the network fails. */
  lostReply: Refusal = () => undefined;
  private readonly server: Server;
  /** What was asked of the host that it cannot do. From then on every request fails with it, so that no test can miss it. */
  notEmulated: NotEmulated | undefined;

  constructor(readonly settings: HostSettings = {}) {
    this.server = {
      model: this.model,
      functions: this.functions,
      references: new Map<string, HostObject>(),
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
    return this.roundTrips.filter(({ sender }) => sender === 'IterativeExecutor').length;
  }

  get bytes(): number {
    return this.roundTrips.reduce((sum, { sent, received }) => sum + sent + received, 0);
  }

  /** @param flags 1: Excel shall refuse while the user is typing */
  answer(sender: string, body: string, flags: number): Reply {
    const request = JSON.parse(body) as Request;
    const reply = this.reply(request, body, flags);
    const received = 'response' in reply ? JSON.stringify(reply.response).length : 0;
    this.roundTrips.push({ sender, request, sent: body.length, received });
    const { payloadLimit = Infinity } = this.settings;
    return received > payloadLimit ? { failure: FAILURE.responseTooLarge } : reply;
  }

  private reply(request: Request, body: string, flags: number): Reply {
    const number = this.roundTrips.length + 1;
    if (this.notEmulated) return { response: errorOf(this.notEmulated) };
    if (this.isSessionLost) return { failure: FAILURE.lostSession };
    if (body.length > (this.settings.payloadLimit ?? Infinity)) return { failure: FAILURE.requestTooLarge };
    if (this.isEditingCell && (flags & 1) === 1) return { response: EDITING };
    const refused = this.refusal(request, number);
    if (refused) return refused;
    try {
      const response = processQuery(this.server, request);
      return this.lostReply(request, number) ?? { response };
    } catch (problem) {
      if (!(problem instanceof NotEmulated)) throw problem;
      this.notEmulated = problem;
      return { response: errorOf(problem) };
    }
  }
}

/** A reply in which Excel refuses. */
export function errorOf({ code, message }: { code: string; message: string }): Response {
  return { Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 } };
}

const EDITING = errorOf({
  code: 'InvalidOperationInCellEditMode',
  message:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
});
