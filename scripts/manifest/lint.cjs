/**
 * What Microsoft's own check would refuse, as far as it can be seen without asking anybody: the official check sends the manifest to a
 * server.
 */
const { XMLParser, XMLValidator } = require('fast-xml-parser');
const { wrongOrder } = require('./order.cjs');

/** The languages beside bokmål, which is the default. */
const LOCALES = ['nn-NO', 'en-US'];
const LIST_LIMITS = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
const ID_LIMIT = 32;
const NAME_LIMITS = { DisplayName: 125, Description: 250 };
const GUID = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
/** Sizes that a button must have, and those that the manifest's own icons must have. */
const BUTTON_SIZES = [16, 32, 80];
const OWN_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };

/**
 * @param {string} xml
 * @param {object} about
 * @param {string} about.version of package.json
 * @param {(path: string) => Uint8Array | undefined} about.file what lies at an address of ours, by its path after the origin
 * @param {string} about.url where everything of ours lies, with «/» at the end
 * @returns {string[]} what is wrong, a line each
 */
function lintManifest(xml, { version, file, url }) {
  const broken = XMLValidator.validate(xml);
  if (broken !== true) return [`not XML: ${broken.err.msg} (line ${broken.err.line})`];
  const app = treeOf(xml);
  const found = everything(app);
  const named = (name) => found.filter((one) => one.name === name);
  const resources = found.filter(
    // A button's icon points to pictures with elements of the same name.
    ({ name, attributes }) => ['bt:Image', 'bt:Url', 'bt:String'].includes(name) && attributes.resid === undefined,
  );
  return [
    ...identity(named, version),
    ...resids(found, resources),
    ...texts(named),
    ...addresses(found, { file, url }),
    ...icons(named, resources, { file, url }),
    ...runtime(named),
    ...ids(named),
    ...wrongOrder(found),
  ];
}

function identity(named, version) {
  const [id, stated] = ['Id', 'Version'].map((name) => named(name)[0]?.text ?? '');
  return [
    ...(GUID.test(id) ? [] : [`Id ${id} is no GUID`]),
    ...(stated === `${version}.0` ? [] : [`Version ${stated} is not that of package.json, ${version}.0`]),
    ...(named('DefaultLocale')[0]?.text === 'nb-NO' ? [] : ['DefaultLocale is not nb-NO']),
  ];
}

function resids(found, resources) {
  const known = resources.map(({ attributes }) => attributes.id);
  const used = new Set(found.flatMap(({ attributes }) => attributes.resid ?? []));
  return [
    ...[...used].filter((id) => !known.includes(id)).map((id) => `resid ${id} is not among the resources`),
    ...known.filter((id) => !used.has(id)).map((id) => `resource ${id} is not used`),
    ...twice(known).map((id) => `resource ${id} is there twice`),
    ...known.filter((id) => id.length > ID_LIMIT).map((id) => `resource ${id} has more than ${ID_LIMIT} letters`),
  ];
}

function texts(named) {
  const listed = Object.entries(LIST_LIMITS).flatMap(([list, most]) =>
    named(list).flatMap(({ children }) => children.map((one) => [one.attributes.id, one, most])),
  );
  const own = Object.entries(NAME_LIMITS).flatMap(([name, most]) =>
    named(name)
      .slice(0, 1)
      .map((one) => [name, one, most]),
  );
  return [...listed, ...own].flatMap(([name, one, most]) => {
    const overrides = one.children.map(({ attributes }) => attributes);
    const missing = LOCALES.filter((locale) => !overrides.some(({ Locale }) => Locale === locale));
    const values = [one.attributes.DefaultValue, ...overrides.map(({ Value }) => Value)];
    return [
      ...missing.map((locale) => `${name} is not there in ${locale}`),
      ...values.filter((value) => !value?.trim()).map(() => `${name} has an empty text`),
      ...values
        .filter((value) => (value ?? '').length > most)
        .map((value) => `${name} has more than ${most} letters: ${value}`),
    ];
  });
}

/** Of the elements that hold addresses; the names of the schemas are addresses too, but in other attributes. */
function addresses(found, { file, url }) {
  const values = found.flatMap(({ attributes: { DefaultValue, Value } }) => [DefaultValue, Value].filter(Boolean));
  return [...new Set(values.filter((value) => /^[a-z]+:\/\//i.test(value)))].flatMap((address) => {
    if (!address.startsWith('https://')) return [`${address} is not https`];
    if (!address.startsWith(url)) return [`${address} is not under ${url}`];
    return file(pathOf(address, url)) === undefined ? [`${address} is no file of ours`] : [];
  });
}

function icons(named, resources, { file, url }) {
  const wrong = [];
  const check = (address, size, who) => {
    const bytes = address?.startsWith(url) ? file(pathOf(address, url)) : undefined;
    if (!bytes) return;
    const [width, height] = pixelsOf(bytes);
    if (width !== size || height !== size) wrong.push(`${who} is ${width} × ${height} points, not ${size}`);
  };
  for (const [name, size] of Object.entries(OWN_ICONS)) check(named(name)[0]?.attributes.DefaultValue, size, name);
  for (const icon of named('Icon')) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
    const missing = BUTTON_SIZES.filter((size) => !sizes.includes(size));
    wrong.push(...missing.map((size) => `an icon has no picture of ${size} points`));
    for (const { attributes } of icon.children) {
      const picture = resources.find((one) => one.attributes.id === attributes.resid);
      check(picture?.attributes.DefaultValue, Number(attributes.size), attributes.resid);
    }
  }
  return [...new Set(wrong)];
}

/** The pane, the formulas and the commands are one page, or each would have regulations of its own. */
function runtime(named) {
  const runtimes = named('Runtime');
  const [page] = runtimes.map(({ attributes }) => attributes.resid);
  const pages = [
    ...named('Page').map(({ children }) => children[0]?.attributes.resid),
    ...named('FunctionFile').map(({ attributes }) => attributes.resid),
    ...named('Action').flatMap(({ children }) =>
      children.filter(({ name }) => name === 'SourceLocation').map(({ attributes }) => attributes.resid),
    ),
  ];
  return [
    ...(runtimes.length === 1 ? [] : [`${runtimes.length} runtimes, not one`]),
    ...(runtimes.every(({ attributes }) => attributes.lifetime === 'long') ? [] : ['the runtime is not long']),
    ...pages.filter((resid) => resid !== page).map((resid) => `${resid} is another page than the runtime's, ${page}`),
    ...(named('Set').some(({ attributes }) => attributes.Name === 'SharedRuntime')
      ? []
      : ['SharedRuntime is not asked for']),
  ];
}

function ids(named) {
  const controls = ['Control', 'Group', 'CustomTab', 'Item'].flatMap((name) =>
    named(name).map(({ attributes }) => attributes.id),
  );
  const actions = named('FunctionName').map(({ text }) => text);
  return [
    ...twice(controls).map((id) => `two controls are called ${id}`),
    ...actions.filter((action) => !/^[a-z][A-Za-z]*$/.test(action)).map((action) => `the action ${action} is no name`),
  ];
}

/** Width and height, from a PNG's own head. */
function pixelsOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.byteLength < 24 ? [0, 0] : [view.getUint32(16), view.getUint32(20)];
}

const pathOf = (address, url) => address.slice(url.length).replace(/[?#].*$/, '');

function twice(values) {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Elements in the order of the file: `{ name, attributes, children, text }`. */
function treeOf(xml) {
  const parsed = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
  }).parse(xml);
  return parsed.filter((node) => !Object.keys(node)[0]?.startsWith('?')).map(element)[0];
}

function element(node) {
  const { ':@': attributes = {}, ...rest } = node;
  const [[name, content]] = Object.entries(rest);
  const inner = content.filter((one) => !('#text' in one));
  const text = content
    .map((one) => one['#text'] ?? '')
    .join('')
    .trim();
  return { name, attributes, text, children: inner.map(element) };
}

function everything(one) {
  return [one, ...one.children.flatMap(everything)];
}

module.exports = { lintManifest };
