const { execFileSync } = require('node:child_process');
const path = require('node:path');

const RUN = path.join(__dirname, 'run.cjs');

/**
 * A module that is run when Krav is built; what it exports stands in its place as values. In a process of its own, since a build that
 * watches must not remember what the files said before.
 */
module.exports = function atBuild() {
  const printed = execFileSync(process.execPath, [RUN, this.resourcePath], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const { code, files } = JSON.parse(printed);
  for (const file of files) this.addDependency(file);
  return code;
};
