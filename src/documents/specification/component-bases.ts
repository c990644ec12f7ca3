import type { ClaimLine, Component } from '../../claim/claim';
import { sumOre } from '../../values/money';

type Part = 'wage' | 'holidayPay' | 'socialCosts' | 'employersTax';

/** Which of the other components a component is a share of, read out of the amounts. */
export interface ComponentBase {
  readonly component: Part;
  readonly bases: readonly Part[];
}

const POSSIBLE: readonly (readonly Part[])[] = [
  ['wage'],
  ['wage', 'holidayPay'],
  ['wage', 'socialCosts'],
  ['wage', 'holidayPay', 'socialCosts'],
];

/** Only what holds for every line: a sentence about them all must be true of each. */
export function componentBases(lines: readonly ClaimLine[]): ComponentBase[] {
  const found: ComponentBase[] = [];
  for (const component of ['holidayPay', 'socialCosts', 'employersTax'] as const) {
    const having = lines.filter(({ components }) =>
      components.some((each) => partOf(each) === component && each.percent !== null),
    );
    const bases = POSSIBLE.find(
      (parts) => !parts.includes(component) && having.every((line) => isShareOf(line, component, parts)),
    );
    const all = having.flatMap(({ components }) => components.map(partOf));
    if (having.length && bases) found.push({ component, bases: bases.filter((part) => all.includes(part)) });
  }
  return found;
}

function isShareOf({ components }: ClaimLine, component: Part, parts: readonly Part[]): boolean {
  const base = sumOre(components.filter((each) => parts.includes(partOf(each))).map(({ amountOre }) => amountOre));
  return components.filter((each) => partOf(each) === component).every(({ baseOre }) => baseOre === base);
}

function partOf({ component }: Component): Part {
  return component === 'socialCost' ? 'socialCosts' : component;
}
