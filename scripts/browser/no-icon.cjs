/** In the place of the grid's icons that the page never shows: those of its own toolbar and menus, some three hundred. */
const NoIcon = () => null;

module.exports = new Proxy(NoIcon, {
  get(_target, name) {
    // What bundlers ask of every module that they import.
    if (typeof name === 'symbol' || name === '__esModule' || name === 'default') return undefined;
    return NoIcon;
  },
});
