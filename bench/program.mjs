import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program of this machine is, by the first of its names that is found. */
export function program(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((one) => names.map((name) => join(one, name))).find((path) => existsSync(path));
}
