/**
 * Runs the built command again and again in a thread, for `command-thread.ts`: each time all its code begins anew, as in a process of its own, but
 * Node is started and the code compiled once.
 */
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { compileFunction } = require('node:vm');
const { workerData } = require('node:worker_threads');

const { command, port, isDone } = workerData;
const compiled = new Map();

port.on('message', ({ args, environment }) => {
  const said = { stdout: '', stderr: '' };
  const done = (status) => {
    port.postMessage({ status, ...said });
    Atomics.store(isDone, 0, 1);
    Atomics.notify(isDone, 0);
  };
  const sink = (name) => ({ on: () => undefined, write: (text) => ((said[name] += text), true) });
  const own = {
    argv: [process.execPath, command, ...args],
    env: { ...process.env, ...environment },
    stdin: {},
    stdout: sink('stdout'),
    stderr: sink('stderr'),
  };
  const seen = Object.defineProperties(Object.create(process), {
    ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name, { value }])),
    exitCode: { set: done },
  });
  try {
    run(command, seen);
  } catch (problem) {
    said.stderr += problem.stack;
    done(1);
  }
});

/** As `require`, of the command's own files, which see another `process`. */
function run(path, seen, loaded = new Map()) {
  if (loaded.has(path)) return loaded.get(path).exports;
  const module = { exports: {} };
  loaded.set(path, module);
  const elsewhere = createRequire(path);
  const required = (name) => (name.startsWith('./') ? run(join(dirname(path), name), seen, loaded) : elsewhere(name));
  codeOf(path)(
    module.exports,
    Object.assign(required, { resolve: elsewhere.resolve }),
    module,
    path,
    dirname(path),
    seen,
  );
  return module.exports;
}

function codeOf(path) {
  const known =
    compiled.get(path) ??
    compileFunction(
      readFileSync(path, 'utf8'),
      ['exports', 'require', 'module', '__filename', '__dirname', 'process'],
      { filename: path },
    );
  compiled.set(path, known);
  return known;
}
