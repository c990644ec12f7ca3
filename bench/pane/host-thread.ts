import { ExcelHost } from '../../test/office-host/excel-host';
import { typeTimesheet } from './workbook';

/**
 * Excel in a thread of its own, as it is beside a real pane: what it does blocks nobody, and only text goes between them.
 */
export type ToHost =
  | { readonly ask: number; readonly sender: string; readonly body: string }
  | { readonly type: string; readonly value: unknown };

export type FromHost = { readonly to: number; readonly reply: string } | { readonly event: unknown };

const host = new ExcelHost();
const { postMessage } = globalThis as unknown as { postMessage: (message: FromHost) => void };
typeTimesheet(host.model, Number(new URLSearchParams(location.search).get('rows')));
host.model.events.listeners.add((event) => postMessage({ event }));

addEventListener('message', ({ data }: MessageEvent<ToHost>) => {
  if ('type' in data) return host.model.type(data.type, data.value);
  const reply = host.answer(data.sender, data.body);
  if (host.notEmulated) throw host.notEmulated;
  if ('failure' in reply) throw new Error(`the host failed: ${reply.failure}`);
  postMessage({ to: data.ask, reply: JSON.stringify(reply.response) });
});
