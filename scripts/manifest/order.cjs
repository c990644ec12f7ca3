/**
 * The order in which the schema has the children of an element: TaskPaneAppVersionOverridesV1_0, OfficeAppManifestV1_1 and
 * OfficeAppBasicTypesV1_0, with `Runtimes` as Microsoft's page on the order of elements has it. Of the elements that we use.
 */
const CHILDREN = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace', 'OfficeTab', 'CustomTab', 'OfficeMenu'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** Those without which an element is refused. */
const NEEDED = {
  OfficeApp: ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'Permissions'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
};

/**
 * @param {{ name: string, children: { name: string }[], attributes: Record<string, string> }[]} elements
 * @returns {string[]} what the schema would refuse, a line each
 */
function wrongOrder(elements) {
  return elements.flatMap(({ name, children, attributes }) => {
    const known = CHILDREN[name];
    if (!known) return [];
    const who = attributes.id ? `${name} ${attributes.id}` : name;
    const names = children.map((child) => child.name);
    const places = names.filter((child) => known.includes(child)).map((child) => known.indexOf(child));
    return [
      ...names.filter((child) => !known.includes(child)).map((child) => `${who} has ${child}, which it cannot have`),
      ...(places.every((place, index) => index === 0 || places[index - 1] <= place)
        ? []
        : [`${who} has its parts in the order ${[...new Set(names)].join(', ')}, not ${known.join(', ')}`]),
      ...(NEEDED[name] ?? []).filter((child) => !names.includes(child)).map((child) => `${who} has no ${child}`),
    ];
  });
}

module.exports = { wrongOrder };
