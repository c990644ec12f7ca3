import type { FormWords } from '../../text/nb/forms';
import type { Ticked } from '../page/check-box';
import type { Fact } from '../page/fact-table';
import { oneLine } from '../pdf/clean-text';

/** A question answered; nothing where it was not. */
export function ticked(answer: boolean | undefined, { yes, no }: FormWords): Ticked | undefined {
  return answer === undefined ? undefined : { isTicked: answer, text: answer ? yes : no };
}

/** What is known of these; what is not is left out. */
export function factsOf(given: readonly (readonly [string, string | Ticked | undefined])[]): Fact[] {
  return given.flatMap(([label, value]): Fact[] =>
    value ? [[label, typeof value === 'string' ? oneLine(value) : value]] : [],
  );
}
