/** Where a route may be looked up, by an address that the service itself documents or uses. Nothing is sent before the user says so. */
export const MAP_SERVICES = [
  {
    id: 'google',
    name: 'Google Maps',
    // https://developers.google.com/maps/documentation/urls/get-started#directions-action
    address: (from: string, to: string) =>
      addressOf('https://www.google.com/maps/dir/', { api: '1', origin: from, destination: to, travelmode: 'driving' }),
  },
  {
    id: 'openstreetmap',
    name: 'OpenStreetMap',
    address: (from: string, to: string) => addressOf('https://www.openstreetmap.org/directions', { from, to }),
  },
  {
    id: 'apple',
    name: 'Apple Maps',
    // https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/MapLinks/MapLinks.html
    address: (from: string, to: string) =>
      addressOf('https://maps.apple.com/', { saddr: from, daddr: to, dirflg: 'd' }),
  },
] as const;

export type MapService = (typeof MAP_SERVICES)[number];

/** Whatever stands in the cells is a value of the address, and never a part of it. */
function addressOf(page: string, values: Readonly<Record<string, string>>): string {
  const address = new URL(page);
  for (const [name, value] of Object.entries(values)) address.searchParams.set(name, value);
  return address.href;
}
