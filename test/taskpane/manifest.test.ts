import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintManifest, type AboutManifest } from '../../scripts/manifest/lint.cjs';
import { COMMANDS } from '../../src/commands/bus';

const ROOT = join(__dirname, '../..');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

/** What the build makes, and so is not among our files. */
const MADE = ['taskpane.html', 'functions.js', 'functions.json', 'functions.en.json'];

const about: AboutManifest = {
  version,
  url: 'https://localhost:3000/',
  file: (path) => {
    if (MADE.includes(path)) return new Uint8Array();
    return existsSync(join(ROOT, path)) ? new Uint8Array(readFileSync(join(ROOT, path))) : undefined;
  },
};

/** One thing changed: what was there must be there, so that no row tests nothing. */
function changed(from: string | RegExp, to: string): string {
  const result = MANIFEST.replace(from, to);
  if (result === MANIFEST) throw new Error(`the manifest has no ${String(from)}`);
  return result;
}

const OVER_125 = 'x'.repeat(126);

describe('manifest', () => {
  it('has nothing that Microsoft would refuse, as far as we can see', () => {
    expect(lintManifest(MANIFEST, about)).toEqual([]);
  });

  it.each<[string, string | RegExp, string, RegExp]>([
    // why                                  what                    becomes                       what the lint says
    ['no XML', '</Hosts>', '', /^not XML/],
    ['a word for an id', /<Id>.*<\/Id>/, '<Id>krav</Id>', /no GUID/],
    ['an old version', /<Version>.*<\/Version>/, '<Version>0.0.9.0</Version>', /not that of package\.json/],
    ['another default language', 'nb-NO', 'en-GB', /DefaultLocale/],
    ['a resource that is not there', 'resid="Check.Label"', 'resid="Chek.Label"', /Chek\.Label is not among/],
    ['a resource that nobody uses', 'resid="Tab.Label"', 'resid="Check.Label"', /Tab\.Label is not used/],
    ['a resource twice', ' id="Help.Label"', ' id="Check.Label"', /Check\.Label is there twice/],
    ['a long id', /Tab\.Label/g, `Tab.${'x'.repeat(32)}`, /more than 32 letters/],
    ['a long label', 'DefaultValue="Kontroller"', `DefaultValue="${OVER_125}"`, /Check\.Label has more than 125/],
    ['a long description', /DefaultValue="Leser arket/, `DefaultValue="${OVER_125}${OVER_125}`, /more than 250/],
    ['an empty text', 'DefaultValue="Kontroller"', 'DefaultValue=""', /Check\.Label has an empty text/],
    ['no nynorsk', '<bt:Override Locale="nn-NO" Value="Kontroller" />', '', /Check\.Label is not there in nn-NO/],
    [
      'no English name of the add-in',
      '<Override Locale="en-US" Value="Krav" />',
      '',
      /DisplayName is not there in en-US/,
    ],
    ['http', 'https://localhost:3000/taskpane.html', 'http://localhost:3000/taskpane.html', /is not https/],
    ['another host', 'https://localhost:3000/functions.js"', 'https://example.no/functions.js"', /is not under/],
    ['a file that is not there', 'check-16.png', 'chek-16.png', /chek-16\.png is no file of ours/],
    ['a small picture', 'icons/check-32.png', 'icons/check-16.png', /Icon\.check\.32 is 16 × 16 points, not 32/],
    ['a small own icon', 'krav-64.png', 'krav-32.png', /HighResolutionIconUrl is 32 × 32/],
    ['a size is missing', '<bt:Image size="80" resid="Icon.krav.80" />', '', /no picture of 80/],
    ['two runtimes', /(<Runtime [^>]*>)/, '$1$1', /2 runtimes/],
    ['a short runtime', 'lifetime="long"', 'lifetime="short"', /not long/],
    [
      'a page of its own',
      '<FunctionFile resid="Page.Url" />',
      '<FunctionFile resid="Functions.Script.Url" />',
      /another page/,
    ],
    ['no shared runtime', 'Name="SharedRuntime"', 'Name="AddinCommands"', /SharedRuntime/],
    ['two controls of one name', 'id="Krav.Help"', 'id="Krav.Check"', /two controls are called Krav\.Check/],
    [
      'parts in another order than the schema has',
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      '$2$1',
      /^OfficeApp has its parts in the order/,
    ],
    [
      'a button whose icon comes too early',
      /(<Supertip>\s*<Title resid="Check\.Label"[^]*?<\/Supertip>)\s*(<Icon>[^]*?<\/Icon>)/,
      '$2$1',
      /^Control Krav\.Check has its parts in the order/,
    ],
    [
      'the runtime is not first',
      /(<Runtimes>[^]*?<\/Runtimes>)\s*(<AllFormFactors>[^]*?<\/AllFormFactors>)/,
      '$2$1',
      /^Host has/,
    ],
    ['a tab without a name', '<Label resid="Tab.Label" />', '', /^CustomTab Krav\.Tab has no Label/],
    ['what the schema does not know', '<GetStarted>', '<Tooltip /><GetStarted>', /has Tooltip, which it cannot have/],
    ['no name of an action', '<FunctionName>check<', '<FunctionName>check it<', /is no name/],
  ])('%s', (_why, from, to, said) => {
    expect(lintManifest(changed(from, to), about)).toContainEqual(expect.stringMatching(said));
  });

  it('every button does something that the page knows', () => {
    const actions = [...MANIFEST.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
    // The pane itself is opened by Excel, also when the page's scripts do not run.
    expect(actions.sort()).toEqual(COMMANDS.filter((command) => command !== 'openPane').sort());
  });

  it('the formulas have their English names where Excel is English', () => {
    const url = /<bt:Url id="Functions.Metadata.Url" DefaultValue="([^"]+)">([\s\S]*?)<\/bt:Url>/.exec(MANIFEST);
    const overrides = [...(url?.[2] ?? '').matchAll(/Locale="([^"]+)" Value="([^"]+)"/g)].map(([, ...pair]) => pair);
    expect(url?.[1]).toMatch(/\/functions\.json$/);
    expect(overrides).toEqual([['en-US', 'https://localhost:3000/functions.en.json']]);
  });
});
