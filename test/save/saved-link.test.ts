import { claimOf } from './saved-input';
import { fragmentOf, inputOf, LONGEST_ADDRESS, saveAddress } from '../../src/documents/saved-link/saved-link';

const PAGE = 'https://krav.kommune.example.no/save.html';

describe('saved-link', () => {
  it.each(['arbeidsgiver', 'medlem', 'folkevalgt', 'reise', 'stottekontakt'])(
    '%s: what goes into the address comes out of it, and the address fits',
    async (name) => {
      const input = await claimOf(name);
      expect(inputOf(fragmentOf(input))).toEqual(JSON.parse(JSON.stringify(input)));
      const address = saveAddress(PAGE, input);
      expect(address).toMatch(/^https:\/\/krav\.kommune\.example\.no\/save\.html#1\.[\w-]+$/);
    },
  );

  it('a month of every day does not fit, and is said', async () => {
    const input = await claimOf('arbeidsgiver');
    const [entry] = input.entries;
    const many = Array.from({ length: 200 }, (_, row) => ({ ...entry!, row, purpose: `Oppdrag ${row * 7919}` }));
    expect(saveAddress(PAGE, { ...input, entries: many })).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['another form', `2.${'A'.repeat(40)}`],
    ['not packed', '1.AAAA'],
    ['foreign letters', '1.æøå!'],
    ['no claim', fragmentOf({ entries: 'none' } as never)],
  ])('%s is no input', (_why, fragment) => {
    expect(inputOf(fragment)).toBeUndefined();
  });

  it('an address that was cut is no input', async () => {
    const fragment = fragmentOf(await claimOf('medlem'));
    expect(inputOf(fragment.slice(0, -20))).toBeUndefined();
  });

  it('an address that unpacks to more than a claim is no input', async () => {
    const input = await claimOf('medlem');
    const bomb = fragmentOf({ ...input, paper: 'x'.repeat(3_000_000) });
    expect(bomb.length).toBeLessThan(10 * LONGEST_ADDRESS);
    expect(inputOf(bomb)).toBeUndefined();
  });
});
