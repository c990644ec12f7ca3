import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

const all = (pattern: RegExp): string[] => [...MANIFEST.matchAll(pattern)].map((match) => match[1] ?? '');

/** What Microsoft's own check would refuse, as far as it can be seen without it. The order of the elements is the schema's, and is not checked here. */
describe('manifest', () => {
  it('every resource that is pointed to is there, once, under a name short enough', () => {
    const ids = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(all(/resid="([^"]+)"/g))].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('the pane and the formulas share one page', () => {
    const [page] = all(/<Runtime resid="([^"]+)" lifetime="long"/g);
    expect(all(/<Page>\s*<SourceLocation resid="([^"]+)"/g)).toEqual([page]);
    expect(all(/<FunctionFile resid="([^"]+)"/g)).toEqual([page]);
    expect(all(/xsi:type="ShowTaskpane">\s*<SourceLocation resid="([^"]+)"/g)).toEqual([page]);
  });

  it.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('%s has no text over %i letters', (list, most) => {
    const [texts = ''] = all(new RegExp(`<bt:${list}>([\\s\\S]*?)</bt:${list}>`, 'g'));
    const values = [...texts.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => value.length > most || value === '')).toEqual([]);
  });

  it('every text for people is in nynorsk and English as well', () => {
    const texts = [...MANIFEST.matchAll(/<(DisplayName|Description|bt:String)(?: [^>]*[^/])>[\s\S]*?<\/\1>/g)].map(
      ([text]) => text,
    );
    expect(texts.length).toBe(6);
    const locales = texts.map((text) => [...text.matchAll(/Locale="([^"]+)"/g)].map((match) => match[1]));
    expect(locales).toEqual(texts.map(() => ['nn-NO', 'en-US']));
  });

  it('only https, and only addresses of files that the build makes', () => {
    const addresses = all(/="(https?:\/\/[^"]+)"/g).filter((address) => !/microsoft\.com|w3\.org/.test(address));
    const names = new Set(addresses.map((address) => /^https:\/\/localhost:3000\/(.+)$/.exec(address)?.[1]));
    const made = ['taskpane.html', 'functions.js', 'functions.json', 'functions.en.json'];
    expect([...names].filter((name) => !made.includes(name ?? '') && !existsSync(join(ROOT, name ?? '')))).toEqual([]);
  });

  it('the formulas have their English names where Excel is English', () => {
    const url = /<bt:Url id="Functions.Metadata.Url" DefaultValue="([^"]+)">([\s\S]*?)<\/bt:Url>/.exec(MANIFEST);
    const overrides = [...(url?.[2] ?? '').matchAll(/Locale="([^"]+)" Value="([^"]+)"/g)].map(([, ...pair]) => pair);
    expect(url?.[1]).toMatch(/\/functions\.json$/);
    expect(overrides).toEqual([['en-US', 'https://localhost:3000/functions.en.json']]);
  });

  it.each([16, 32, 64, 80])('icon-%i.png is as large as it says', (size) => {
    const picture = readFileSync(join(ROOT, `assets/icon-${size}.png`));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
  });
});
