import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ClaimFile } from '../../src/claim/claim-file-schema';

/** The built command, run as a user runs it. */
export const KRAV = resolve(__dirname, '../../dist/krav.cjs');

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function krav(...args: readonly string[]): Ran {
  return kravWith({}, ...args);
}

/** @param environment beside what the tests have */
export function kravWith(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Ran {
  if (!existsSync(KRAV)) throw new Error('dist/krav.cjs is not there: npm run build');
  const { status, stdout, stderr } = spawnSync(process.execPath, [KRAV, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, ...environment },
  });
  return { status: status ?? -1, stdout, stderr };
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
