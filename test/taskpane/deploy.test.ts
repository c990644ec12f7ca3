import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFor, servedAt } from '../../scripts/manifest/for-url.cjs';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** What an organisation that serves Krav itself relies on. The site's own build runs the manifest's lint on what it has made. */
describe('deploy', () => {
  it.each([
    ['https://krav.kommune.no', 'https://krav.kommune.no/'],
    ['https://intranett.kommune.no/krav', 'https://intranett.kommune.no/krav/'],
    ['https://intranett.kommune.no/krav/', 'https://intranett.kommune.no/krav/'],
  ])('%s: the manifest points there, and nowhere else of ours', (typed, url) => {
    expect(servedAt(typed)).toBe(url);
    const manifest = manifestFor(read('manifest.xml'), url);
    expect(manifest).toContain(`DefaultValue="${url}taskpane.html"`);
    expect(manifest).not.toContain('localhost');
    expect(manifest).not.toContain('For development');
  });

  it.each([
    ['http', 'http://krav.kommune.no/'],
    ['no address', 'krav.kommune.no'],
    ['a page', 'https://krav.kommune.no/?side=1'],
    ['a place in a page', 'https://krav.kommune.no/#krav'],
    ['a password', 'https://kari:hemmelig@krav.kommune.no/'],
  ])('%s is refused', (_why, typed) => {
    expect(() => servedAt(typed)).toThrow(`--url ${typed}: `);
  });

  it.each([
    ['index.html', 'src/workbench/index.html', "; frame-ancestors 'none'"],
    ['taskpane.html', 'src/taskpane/taskpane.html', ''],
    // A header can say what a page cannot: that it stands in no frame.
    ['save.html', 'src/save/save.html', "; frame-ancestors 'none'"],
  ])('nginx sends the policy that %s itself has', (name, page, more) => {
    const own = /Content-Security-Policy"\s+content="([^"]+)"/.exec(read(page))?.[1];
    const place = new RegExp(`location = /${name} {[^}]*Content-Security-Policy "([^"]+)"`).exec(
      read('deploy/nginx.conf'),
    );
    expect(place?.[1]).toBe(`${own}${more}`);
  });

  it('every location of nginx says the headers that it would otherwise lose', () => {
    const places = read('deploy/nginx.conf')
      .split(/\n {2}location /)
      .slice(1);
    expect(places.length).toBe(4);
    // «always» is for what is not there as well.
    for (const place of places.filter((one) => one.includes('immutable')))
      expect(place).not.toMatch(/immutable" always/);
    for (const header of ['X-Content-Type-Options', 'Referrer-Policy', 'Strict-Transport-Security', 'Cache-Control'])
      expect(places.filter((place) => !place.includes(header))).toEqual([]);
  });
});
