/** What a fresh machine lacks: the dependencies and the build. Each is made only when it is missing or older than what it is made of. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const SOURCES = [
  ...['src', 'templates', 'regulations', 'test/golden', 'bench', 'scripts', 'assets', 'manifest.xml'],
  ...['webpack.config.js', 'webpack.site.config.js', 'package-lock.json'],
];

/** @returns the command's exit status */
export function run(command, args, options = {}) {
  const npm = command === 'npm' && process.platform === 'win32';
  const { status, error } = spawnSync(npm ? 'npm.cmd' : command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: npm,
    ...options,
  });
  if (error) throw error;
  return status ?? 1;
}

/** No package of ours needs a script at install; none may run one, so nothing is compiled or fetched from elsewhere. */
export function installDependencies() {
  const installed = timeOf('node_modules/.package-lock.json');
  if (installed !== undefined && installed >= (timeOf('package-lock.json') ?? 0)) return;
  console.error('Installerer avhengigheter …');
  if (
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }) !== 0
  ) {
    throw new Error('npm ci failed');
  }
}

/** What each part of webpack.config.js is known by to be built. Of what the pages need, the list of their files is made last. */
const BUILT = {
  terminal: 'dist/krav.cjs',
  addin: 'dist/addin/service-worker.js',
  bench: 'dist/bench/bench-read.cjs',
};

export function build(...parts) {
  const missing = (parts.length > 0 ? parts : ['terminal', 'addin']).filter((part) => !isBuilt(BUILT[part]));
  if (missing.length === 0) return;
  const started = new Date();
  console.error('Bygger …');
  webpack('webpack.config.js', ...missing.flatMap((part) => ['--config-name', part]));
  // A file that came to the same is not written again, and would be built anew each time.
  for (const part of missing) utimesSync(join(ROOT, BUILT[part]), started, started);
}

function isBuilt(file) {
  const built = timeOf(file);
  return built !== undefined && SOURCES.every((path) => newest(join(ROOT, path)) <= built);
}

/** The add-in for one address, in dist/site: always anew, since only the address tells it from the last. */
export function buildSite(url) {
  console.error(`Bygger dist/site for ${url} …`);
  webpack('webpack.site.config.js', '--env', `url=${url}`);
}

function webpack(config, ...more) {
  const cli = join('node_modules', 'webpack-cli', 'bin', 'cli.js');
  const status = run(process.execPath, [cli, '--config', config, '--no-stats', '--fail-on-warnings', ...more]);
  if (status !== 0) throw new Error('the build failed');
}

/** What the tests need beside Node: a real browser, and a reader of PDF that is not ours. Each is a program of a Debian package. */
const TEST_PROGRAMS = { chromium: '/usr/bin/chromium', 'poppler-utils': '/usr/bin/pdftotext' };

/** Debian's packages where the programs are missing; elsewhere the tests that need them say loudly that they skipped. */
export function installTestPrograms() {
  const missing = Object.keys(TEST_PROGRAMS).filter((name) => !existsSync(TEST_PROGRAMS[name]));
  if (missing.length === 0 || process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !existsSync('/usr/bin/sudo')) return;
  console.error(`Installerer ${missing.join(' og ')} for testene …`);
  const apt = (...args) => {
    const [command, ...rest] = isRoot ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
    return run(command, rest, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  apt('update', '-qq');
  if (apt('install', '-y', '-qq', '--no-install-recommends', ...missing) !== 0)
    console.error(`${missing.join(' and ')} could not be installed: the tests that need them are skipped.`);
}

function timeOf(path) {
  const full = join(ROOT, path);
  return existsSync(full) ? statSync(full).mtimeMs : undefined;
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
