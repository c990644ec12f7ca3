import { isDeepStrictEqual } from 'node:util';
import type { Rules } from '../claim/rules';
import { NATIONAL_FILE, regulationFile } from '../regulation/files';
import { lintRegulation } from '../regulation/lint';
import { knownRegulation, nationalFigures, ownRegulation, REGULATION_IDS, wholeRegulation } from '../regulation/load';
import { faultLines } from '../text/fault-lines';
import { nearest } from '../values/nearest';
import { Failure } from './failure';
import { readBytes } from './files';
import type { Terminal } from './terminal';

/** Our own regulation by its id, or a user's from a file. */
export function chosenRules(choice: string, terminal: Terminal): Rules {
  const own = knownRegulation(choice);
  if (own) return { regulation: own, national: nationalFigures() };
  if (!/\.json$/i.test(choice)) {
    const near = nearest(choice, REGULATION_IDS);
    throw new Failure('noRegulation', { text: choice, nearest: near, names: REGULATION_IDS.join(', ') });
  }
  const { regulation, faults } = lintRegulation(readText(choice));
  if (!regulation) {
    const errors = faults.filter(({ severity }) => severity === 'error');
    throw new Failure('wrongRegulation', { text: choice }, faultLines(errors, terminal.language));
  }
  const whole = wholeRegulation(regulation);
  const ours = knownRegulation(whole.id);
  // Papers and claim.json name the regulation by its id: two sets of rules under one id would be told apart by nobody.
  if (ours && !isDeepStrictEqual(ours, whole)) throw new Failure('theirId', { text: choice, id: whole.id });
  return { regulation: whole, national: nationalFigures() };
}

/** A file of rules, for a bundle: its id and its text. */
export interface RuleFile {
  readonly id: string;
  readonly text: string;
}

export const NATIONAL = 'norge';

/** The files that a claim's rules come from: the payer's own, the agreements that it uses, and the national figures. */
export function ruleFiles(choice: string, { regulation }: Rules): RuleFile[] {
  const texts = new Map<string, string>();
  const ours = (file: unknown): string => `${JSON.stringify(file, null, 2)}\n`;
  texts.set(regulation.id, /\.json$/i.test(choice) ? readText(choice) : ours(regulationFile(regulation.id)));
  const take = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (texts.has(id)) continue;
      texts.set(id, ours(regulationFile(id)));
      take(ownRegulation(id)?.uses ?? []);
    }
  };
  take(regulation.uses);
  texts.set(NATIONAL, ours(NATIONAL_FILE));
  return [...texts].map(([id, text]) => ({ id, text }));
}

export function readText(path: string): string {
  return Buffer.from(readBytes(path))
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

/** @throws {Failure} when the file is no JSON */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readText(path)) as unknown;
  } catch (problem) {
    throw new Failure('wrongSettings', { text: path, reason: (problem as Error).message });
  }
}
