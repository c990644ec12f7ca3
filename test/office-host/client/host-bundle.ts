import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack from 'webpack';

const ROOT = resolve(__dirname, '../../..');

/** The host as one script for a page that plays Excel: `KravHost.startHost`. */
export async function hostBundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'krav-host-'));
  try {
    await bundleInto(folder);
    return readFileSync(join(folder, 'host.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundleInto(folder: string): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the build's own configuration is CommonJS, without types
  const [, addin] = require(join(ROOT, 'webpack.config.js')) as webpack.Configuration[];
  const { module, resolve: resolving } = addin ?? {};
  const options: webpack.Configuration = {
    mode: 'development',
    devtool: false,
    // Each file of tests bundles the host anew, in a process of its own.
    cache: { type: 'filesystem', name: 'office-host', buildDependencies: { config: [__filename] } },
    context: ROOT,
    target: 'web',
    entry: './test/office-host/client/in-page.ts',
    output: { path: folder, filename: 'host.js', library: { name: 'KravHost', type: 'var' } },
    ...(module ? { module } : {}),
    ...(resolving ? { resolve: resolving } : {}),
  };
  await new Promise<void>((done, failed) => {
    webpack(options, (problem, stats) => {
      if (problem ?? stats?.hasErrors()) failed(problem ?? new Error(stats?.toString('errors-only')));
      else done();
    });
  });
}
