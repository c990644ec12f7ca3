const { precompiledModule } = require('./handlebars-precompile.cjs');

/** A .hbs file for jest, by the same precompilation as the build's. */
module.exports = { process: (source) => ({ code: precompiledModule(source) }) };
