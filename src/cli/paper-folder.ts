import { basename } from 'node:path';
import type { CommandLine } from './options';

/** Where the papers of a workbook go, unless said: beside where the command is run. */
export function folderFor({ operands, options }: CommandLine): string {
  return options.out ?? `${basename(operands[0] ?? '').replace(/\.[^.]*$/, '')}-krav`;
}
