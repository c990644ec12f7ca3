/**
 * Lets the page do what waits: draw, and answer a key. Work that is split by it never keeps the user waiting for more than one part.
 */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  // Where the browser has no such thing (Safari, and so Excel for Mac). A timer would be held back when the pane is hidden.
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
