import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ClaimFile } from '../../src/claim/claim-file-schema';
import { CommandThread } from './command-thread';

/** The built command, run as a user runs it. */
export const KRAV = resolve(__dirname, '../../dist/krav.cjs');
const KILLED_AFTER = 60_000;

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Begun anew each time, in a thread that has Node started and the code compiled: most of what a short command takes. */
export function krav(...args: readonly string[]): Ran {
  return kravWith({}, ...args);
}

/** @param environment beside what the tests have; what Node itself reads of it, as TZ, needs `kravProcess` */
export function kravWith(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Ran {
  return (thread ??= new CommandThread(built(), KILLED_AFTER)).run({ args, environment });
}

let thread: CommandThread | undefined;
afterAll(() => thread?.end());

/** In a process of its own. */
export function kravProcess(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built(), ...args], {
    encoding: 'utf8',
    timeout: KILLED_AFTER,
    env: { ...process.env, ...environment },
  });
  return { status: status ?? -1, stdout, stderr };
}

function built(): string {
  if (!existsSync(KRAV)) throw new Error('dist/krav.cjs is not there: npm run build');
  return KRAV;
}

/** A folder that is gone when the test file is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'krav-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function claimIn(folder: string): ClaimFile {
  return JSON.parse(readFileSync(join(folder, 'claim.json'), 'utf8')) as ClaimFile;
}

export function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

export const EXAMPLES = resolve(__dirname, '../../examples');
