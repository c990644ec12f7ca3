import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type webpack from 'webpack';

const ROOT = resolve(__dirname, '../../..');
const KEPT = join(ROOT, 'dist/office-host.json');

interface Kept {
  readonly script: string;
  /** What it came of, and when each was changed. */
  readonly files: readonly (readonly [path: string, changed: number])[];
}

/** The host as one script for a page that plays Excel: `KravHost.startHost`. Each file of tests asks for it, and it is made once. */
export async function hostBundle(): Promise<string> {
  const kept = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Kept) : undefined;
  if (kept?.files.every(([path, changed]) => changedAt(path) === changed)) return kept.script;
  const made = await bundled();
  mkdirSync(dirname(KEPT), { recursive: true });
  // Another process may read it meanwhile.
  const whole = `${KEPT}.${process.pid}`;
  writeFileSync(whole, JSON.stringify(made));
  renameSync(whole, KEPT);
  return made.script;
}

function changedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

async function bundled(): Promise<Kept> {
  const folder = mkdtempSync(join(tmpdir(), 'krav-host-'));
  try {
    const paths = [__filename, join(ROOT, 'webpack.config.js'), ...(await bundleInto(folder))];
    const files = paths.map((path) => [path, changedAt(path) ?? 0] as const);
    return { script: readFileSync(join(folder, 'host.js'), 'utf8'), files };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns the files that it came of */
async function bundleInto(folder: string): Promise<string[]> {
  const { default: bundle } = await import('webpack');
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the build's own configuration is CommonJS, without types
  const [, addin] = require(join(ROOT, 'webpack.config.js')) as webpack.Configuration[];
  const { module, resolve: resolving } = addin ?? {};
  const options: webpack.Configuration = {
    mode: 'development',
    devtool: false,
    cache: false,
    context: ROOT,
    target: 'web',
    entry: './test/office-host/client/in-page.ts',
    output: { path: folder, filename: 'host.js', library: { name: 'KravHost', type: 'var' } },
    ...(module ? { module } : {}),
    ...(resolving ? { resolve: resolving } : {}),
  };
  return new Promise((done, failed) => {
    bundle(options, (problem, stats) => {
      if (problem ?? stats?.hasErrors()) return failed(problem ?? new Error(stats?.toString('errors-only')));
      const paths = [...(stats?.compilation.fileDependencies ?? [])];
      done(paths.filter((path) => statSync(path).isFile()));
    });
  });
}
