const { atBuild } = require('./at-build.cjs');

/** For webpack. */
module.exports = function loader() {
  const { code, files } = atBuild(this.resourcePath);
  for (const file of files) this.addDependency(file);
  return code;
};
