import { isDeepStrictEqual } from 'node:util';
import type { Rules } from '../claim/rules';
import { ruleFiles, type RuleFile } from '../delivery/rule-files';
import { lintRegulation } from '../regulation/lint';
import { knownRegulation, nationalFigures, REGULATION_IDS, wholeRegulation } from '../regulation/load';
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

/** The files that a claim's rules come from. */
export function filesOfRules(choice: string, { regulation }: Rules): RuleFile[] {
  return ruleFiles(regulation.id, regulation.uses, /\.json$/i.test(choice) ? readText(choice) : undefined);
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
