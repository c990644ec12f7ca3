import { ExcelHost, type HostSettings } from '../excel-host';
import { bridgeTo, type Bridge, type Ribbon } from './bridge';
import { webAddress, webBridgeTo } from './web-bridge';

/** What a page that plays Excel has. */
export interface HostInPage {
  readonly host: ExcelHost;
  /** The buttons of the ribbon. */
  readonly bridge: Ribbon;
  /** What the pane's frame must find as `window.external`; on the web nothing. */
  readonly external: object | undefined;
  /** What the address of the pane's frame must end with. */
  readonly address: string;
}

/** The host for a page that plays Excel: it is bundled into that page, and the pane lies in a frame. */
export function startHost(settings: HostSettings): HostInPage {
  const host = new ExcelHost(settings);
  if (settings.platform !== 'Web') {
    const bridge: Bridge = bridgeTo(host);
    return { host, bridge, external: bridge.external, address: '' };
  }
  const bridge = webBridgeTo(host);
  addEventListener('message', ({ data, source, origin }) =>
    bridge.hear(String(data), (answer) => (source as Window).postMessage(answer, origin)),
  );
  return { host, bridge, external: undefined, address: webAddress(settings.displayLanguage ?? 'nb-NO', origin) };
}
