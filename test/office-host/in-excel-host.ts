import { asGlobals, startClient, type Client } from './client/in-node';
import type { HostSettings } from './excel-host';

/**
 * For each test of the block a new Excel, with the genuine client where the product looks for it. A test in which the host was asked
 * for something that it does not emulate fails, whatever the product made of it.
 */
export function inExcelHost(settings: HostSettings = {}): { readonly client: Client } {
  let client: Client | undefined;
  let restore = (): void => undefined;
  beforeEach(async () => {
    client = await startClient(settings);
    restore = asGlobals(client);
  });
  afterEach(() => {
    restore();
    client!.close();
    const { notEmulated } = client!.host;
    if (notEmulated) throw notEmulated;
  });
  return {
    get client() {
      if (!client) throw new Error('unreachable: Excel is started before each test');
      return client;
    },
  };
}
