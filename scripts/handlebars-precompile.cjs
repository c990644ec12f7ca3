const Handlebars = require('handlebars');

/**
 * The JavaScript of a module that exports `template`, so that only Handlebars' runtime ships and no `eval` is needed.
 * Strict: a field that is not there is an error, not an empty place on the paper. No escaping: the words go to plain text and PDF.
 */
exports.precompiledModule = (source) => {
  const precompiled = Handlebars.precompile(source, { strict: true, knownHelpersOnly: true, noEscape: true });
  return `exports.template = require('handlebars/runtime').template(${precompiled});\n`;
};
