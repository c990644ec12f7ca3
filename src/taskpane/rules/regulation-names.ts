import { isHandedIn, regulationIdsAtHand, statedRegulation } from '../../regulation/at-hand';
import type { Regulation } from '../../regulation/schema';
import type { Speech } from '../say';

/** Krav's own by their names, and the user's marked in front, where a long name does not hide it. */
export function regulationNames({ language, say, words }: Speech): (readonly [id: string, name: string])[] {
  return regulationIdsAtHand().map((id) => {
    const name = (statedRegulation(id) as Regulation).name[language];
    return [id, isHandedIn(id) ? say(words.ownName, { name }) : name];
  });
}
