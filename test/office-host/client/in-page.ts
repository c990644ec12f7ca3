import { ExcelHost, type HostSettings } from '../excel-host';
import { bridgeTo } from './bridge';

/**
 * The host for a page that plays Excel: it is bundled into that page, and the pane lies in a frame. What the frame must find as
 * `window.external` before office.js is put there by the page's test.
 */
export function startHost(settings: HostSettings) {
  const host = new ExcelHost(settings);
  return { host, bridge: bridgeTo(host) };
}
