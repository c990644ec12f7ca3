const { precompiledModule } = require('./handlebars-precompile.cjs');

/** A .hbs file for webpack. */
module.exports = function handlebarsLoader(source) {
  return precompiledModule(source);
};
