import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintRegulation } from '../../src/regulation/lint';
import type { Regulation } from '../../src/regulation/schema';

/** A file as a clerk may change it: any shape may come out. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type File = any;

/** The text of a payer's file that Krav does not come with, changed. */
export function payerFile(change: (file: File) => void = () => undefined, payer = 'vestfold'): string {
  const file: File = JSON.parse(readFileSync(join(__dirname, 'payers', `${payer}.json`), 'utf8'));
  change(file);
  return JSON.stringify(file, null, 2);
}

export function payerRegulation(change?: (file: File) => void, payer?: string): Regulation {
  const { regulation, faults } = lintRegulation(payerFile(change, payer));
  if (!regulation) throw new Error(`the file has errors: ${JSON.stringify(faults)}`);
  return regulation;
}
