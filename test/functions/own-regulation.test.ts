import { FUNCTIONS } from '../../src/functions/formulas';
import { handIn } from '../../src/regulation/at-hand';
import { payerRegulation } from '../regulation/payer-file';
import { column, installRuntime, serial, shown, shownColumn, speak } from './excel';

beforeAll(installRuntime);
beforeEach(() => speak('nb-NO'));

const DAY = serial('2019-03-04');
const rate = (regulation: string) =>
  shownColumn(FUNCTIONS['SATS'], column(regulation, regulation), 'Honorar leder', DAY);
const fee = () => shownColumn(FUNCTIONS['HONORAR'], 'Honorar leder', column(1, 2), DAY, 'mitt-fylke');

const handInWith = (leaderFee: number) =>
  handIn(
    payerRegulation((file) => {
      file.id = 'mitt-fylke';
      file.name.nb = 'Mitt eget fylke';
      file.figures.leaderFee.versions[0].value = leaderFee;
    }),
  );

// What is handed in stays at hand: each test goes on from the one before, as a user does.
describe('own-regulation', () => {
  it('is not known before it is handed in, and the names are those of Krav', () => {
    const [first] = rate('mitt-fylke') as string[];
    expect(first).toMatch(/^#VALUE! Krav kjenner ikke reglementet «mitt-fylke»\. Disse finnes: vestland-provenemnd, /);
    expect(first).not.toContain(', mitt-fylke');
  });

  it('works like ours after that, by its id and by its name', () => {
    handInWith(2000);
    expect(rate('mitt-fylke')).toEqual([2000, 2000]);
    expect(rate('Mitt eget fylke')).toEqual([2000, 2000]);
    expect(fee()).toEqual([2000, 4000]);
  });

  it('is among the names when another is not known', () => {
    expect(rate('mit-fylke')).toEqual(
      Array(2).fill(expect.stringMatching(/^#VALUE! .*, mitt-fylke\. Ligner mest: mitt-fylke\.$/)),
    );
  });

  it('a mended one gives its own amounts, with nothing remembered of the first', () => {
    handInWith(2100);
    expect(rate('mitt-fylke')).toEqual([2100, 2100]);
    expect(rate('Mitt eget fylke')).toEqual([2100, 2100]);
    expect(fee()).toEqual([2100, 4200]);
  });

  it("leaves Krav's own as they were", () => {
    const sats = FUNCTIONS['SATS'] as (...values: unknown[]) => number[][];
    expect(shown(() => sats('vestland-provenemnd', 'Fritidssats', serial('2024-01-01'))[0]?.[0] ?? '')).toBe(244);
  });
});
