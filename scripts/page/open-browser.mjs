/** The user's own browser, by the platform's own way. That it does not open is no failure: the address is printed. */
import { spawn } from 'node:child_process';

const OPENERS = {
  darwin: ['open'],
  // The first word in quotes is a window's title to `start`.
  win32: ['cmd', '/c', 'start', '""'],
};

export function openBrowser(address) {
  const [command, ...before] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...before, address], {
    stdio: 'ignore',
    detached: true,
    windowsVerbatimArguments: true,
  });
  opener.on('error', () => undefined);
  opener.unref();
}
