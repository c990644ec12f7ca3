import type { Entry } from '../../../src/claim/entry';
import { journeyEnds } from '../../../src/taskpane/maps/journey-ends';
import { MAP_SERVICES } from '../../../src/taskpane/maps/map-services';

const HOME = { street: 'Storgata 1', postalCode: '6800', city: 'Førde' };
const drive = (route?: string) => ({ entry: 'driving', ...(route === undefined ? {} : { route }) }) as Entry;

describe('maps', () => {
  it.each<[string, string | undefined, string, string]>([
    // why, the route as written, from, to
    ['two places', 'Førde – Florø', 'Førde', 'Florø'],
    ['a hyphen between blanks', 'Førde - Florø', 'Førde', 'Florø'],
    ['a hyphen in a name', 'Aurskog-Høland – Oslo', 'Aurskog-Høland', 'Oslo'],
    ['there and back', 'Førde–Florø–Førde', 'Førde', 'Florø'],
    ['in words', 'Førde til Florø', 'Førde', 'Florø'],
    ['one place: from home', 'Florø', 'Storgata 1, 6800 Førde', 'Florø'],
    ['none', undefined, 'Storgata 1, 6800 Førde', ''],
  ])('ends of a drive, %s', (_why, route, from, to) => {
    expect(journeyEnds(drive(route), HOME)).toEqual({ from, to });
  });

  it('a journey goes from home to where it is for', () => {
    expect(journeyEnds({ entry: 'journey', destination: 'Bergen' } as Entry, { city: 'Førde' })).toEqual({
      from: 'Førde',
      to: 'Bergen',
    });
  });

  it('hours go nowhere', () => {
    expect(journeyEnds({ entry: 'time' } as Entry, HOME)).toBeUndefined();
    expect(journeyEnds(undefined, HOME)).toBeUndefined();
  });

  it.each([
    ['google', 'https://www.google.com/maps/dir/?api=1&origin=A%26b%3D1+%23&destination=%C3%85s&travelmode=driving'],
    ['openstreetmap', 'https://www.openstreetmap.org/directions?from=A%26b%3D1+%23&to=%C3%85s'],
    ['apple', 'https://maps.apple.com/?saddr=A%26b%3D1+%23&daddr=%C3%85s&dirflg=d'],
  ])('%s: what stands in a cell is a value of the address', (id, address) => {
    expect(MAP_SERVICES.find((service) => service.id === id)?.address('A&b=1 #', 'Ås')).toBe(address);
  });
});
