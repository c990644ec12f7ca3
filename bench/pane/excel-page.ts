import { bridgeTo } from '../../test/office-host/client/bridge';
import { ExcelHost } from '../../test/office-host/excel-host';
import type { FromHost, ToHost } from './host-thread';

type Reply = (answer: unknown) => void;
type Execute = (ask: number, params: readonly unknown[], reply: Reply) => void;

/** The number by which the client asks for what is in the workbook. */
const RICH_API = 93;

/**
 * What stands between a pane and the Excel of another thread.
 *
 * @param rows of the timesheet that is open
 */
export function startExcel(rows: number) {
  const thread = new Worker(`/bench/host-thread.js?rows=${rows}`);
  const waiting = new Map<number, Reply>();
  // What it tells of itself, and how it tells of events; what is asked of the workbook goes on.
  const nearby = new ExcelHost();
  const { external } = bridgeTo(nearby);
  const { Execute: here } = external as { Execute: Execute };
  let asked = 0;
  const execute: Execute = (ask, params, reply) => {
    if (ask !== RICH_API) return here(ask, params, reply);
    const [sender, , , , body] = params[0] as [string, string, string, unknown, string];
    waiting.set(++asked, reply);
    send({ ask: asked, sender, body });
  };
  const send = (message: ToHost): void => thread.postMessage(message);
  thread.onmessage = ({ data }: MessageEvent<FromHost>) => {
    if ('event' in data) return nearby.model.events.listeners.forEach((tell) => tell(data.event as never));
    waiting.get(data.to)?.(safeArray([0, safeArray([200, safeArray([]), data.reply])]));
    waiting.delete(data.to);
  };
  thread.onerror = ({ message }) => {
    throw new Error(message);
  };
  return {
    external: { ...external, Execute: execute },
    type: (address: string, value: unknown): void => send({ type: address, value }),
  };
}

function safeArray(values: readonly unknown[]) {
  return {
    toArray: () => values,
    dimensions: () => 1,
    getItem: (index: number) => values[index],
    ubound: () => values.length,
  };
}
