/**
 * While a formula is typed the engine shows how it is written, with commas between the values, and an example of it. A Norwegian Excel has
 * semicolons, and so has our reading of what is typed; examples it has in English alone.
 */
const CHANGES = [
  [/(i === value\.length - 1 \? "" : )","/g, '$1";"'],
  [/,\.\.\.(?=\]?`)/g, ';...'],
  [
    /jsx\(Params, \{\s*title: localeService\.t\("sheets-formula-ui\.prompt\.helpExample"\),\s*value: `[^\n]*`\s*\}\)/g,
    'null',
  ],
];

module.exports = function norwegianHelp(source) {
  return CHANGES.reduce((text, [wrong, right]) => {
    const changed = text.replace(wrong, right);
    if (changed === text) throw new Error(`${this.resourcePath} has no ${wrong}: is this loader needed?`);
    return changed;
  }, source);
};
