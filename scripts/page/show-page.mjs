/** Krav in the browser, until the user ends it. */
import { openBrowser } from './open-browser.mjs';
import { serve, USUAL_PORT } from './serve.mjs';

/**
 * @param typedPort as the user wrote it
 * @param open `openBrowser`, or what is done in its place
 */
export async function showPage(folder, typedPort, open = openBrowser) {
  const port = Number(typedPort ?? USUAL_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return fail(`Porten må være et tall fra 0 til 65535: ${typedPort}`);
  const served = await serve(folder, port);
  if (!served) return fail(`Ingen port er ledig fra ${port} og oppover. Velg en annen: npm start -- --port 8000`);
  const { address, stop } = served;
  console.log(stop ? `Krav er åpen på ${address}` : `Krav er alt åpen på ${address}`);
  open(address);
  if (!stop) return;
  console.log('Ingenting forlater maskinen. Stopp med Ctrl+C.');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit(0)));
}

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
