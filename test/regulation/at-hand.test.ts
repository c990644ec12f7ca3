import {
  handIn,
  isHandedIn,
  onHandedIn,
  regulationAtHand,
  regulationIdsAtHand,
  statedRegulation,
} from '../../src/regulation/at-hand';
import { knownRegulation, REGULATION_IDS } from '../../src/regulation/load';
import { payerRegulation } from './payer-file';

// What is handed in stays at hand: each test goes on from the one before, as a user does.
describe('at-hand', () => {
  it("is Krav's own alone before anything is handed in", () => {
    expect(regulationIdsAtHand()).toEqual(REGULATION_IDS);
    expect(regulationAtHand('vestfold-provenemnd')).toBeUndefined();
    expect(statedRegulation('vestfold-provenemnd')).toBeUndefined();
    expect(regulationAtHand('vestland-provenemnd')).toBe(knownRegulation('vestland-provenemnd'));
  });

  it("puts the user's after Krav's own, and tells those who listen", () => {
    const heard: string[] = [];
    // What is heard is already at hand.
    onHandedIn((id) => heard.push(`${id} ${regulationAtHand(id)?.version}`));
    handIn(payerRegulation());
    expect(regulationIdsAtHand()).toEqual([...REGULATION_IDS, 'vestfold-provenemnd']);
    expect(isHandedIn('vestfold-provenemnd')).toBe(true);
    expect(isHandedIn('vestland-provenemnd')).toBe(false);
    expect(heard).toEqual(['vestfold-provenemnd 1']);
  });

  it('a second one of the same id takes the place of the first', () => {
    handIn(payerRegulation((file) => (file.id = 'other')));
    handIn(payerRegulation((file) => (file.version = '2')));
    expect(regulationIdsAtHand()).toEqual([...REGULATION_IDS, 'vestfold-provenemnd', 'other']);
    expect(regulationAtHand('vestfold-provenemnd')?.version).toBe('2');
  });

  it('is whole, with the agreements that it uses, and as its file says it', () => {
    handIn(payerRegulation((file) => Object.assign(file, { id: 'with-agreement', uses: ['skattefrie-satser'] })));
    const whole = Object.keys(regulationAtHand('with-agreement')?.figures ?? {});
    const stated = Object.keys(statedRegulation('with-agreement')?.figures ?? {});
    const agreement = Object.keys(knownRegulation('skattefrie-satser')?.figures ?? {});
    expect(agreement.length).toBeGreaterThan(0);
    expect(whole.sort()).toEqual([...stated, ...agreement].sort());
  });

  it("never takes one with the id of Krav's own: its caller has refused it", () => {
    const theirs = payerRegulation((file) => (file.id = 'vestland-provenemnd'));
    expect(() => handIn(theirs)).toThrow(/^unreachable: vestland-provenemnd/);
    expect(regulationAtHand('vestland-provenemnd')).toBe(knownRegulation('vestland-provenemnd'));
  });
});
