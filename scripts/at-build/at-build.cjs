const { execFileSync } = require('node:child_process');
const path = require('node:path');

const RUN = path.join(__dirname, 'run.cjs');

/**
 * A module that is run when Krav is built; what it exports stands in its place as values. In a process of its own, since a build that
 * watches must not remember what the files said before.
 *
 * @returns the code of the values, and the files that they come of
 */
exports.atBuild = (file) =>
  JSON.parse(execFileSync(process.execPath, [RUN, file], { encoding: 'utf8', maxBuffer: 1 << 26 }));
