import type { Rules } from '../claim/rules';
import { termReader } from '../claim/terms';
import type { Figure, NationalFigures } from '../regulation/figures';
import { readPercent } from '../timesheet/cells/percent';
import { isProblem } from '../timesheet/reading';
import type { Day } from '../values/day';
import type { BasisPoints } from '../values/money';
import { percent, quotedText } from './arguments';
import { wrong } from './refusal';

/** The rules and the zone in them that a formula's «arbeidsgiveravgift» stands for. A percentage of the user's own is a zone of its own. */
export function taxOf(value: unknown, rules: Rules): { readonly rules: Rules; readonly taxZone: string } {
  const prefix = figurePrefix(rules);
  if (typeof value !== 'string') return withOwnTax(percent(value), prefix, rules);
  const zones = Object.keys(rules.national.figures)
    .filter((id) => prefix !== '' && id.startsWith(prefix))
    .map((id) => id.slice(prefix.length));
  const match = termReader(zones.map((zone) => ({ id: zone, words: [zone] })))(value);
  if (match.match === 'one') return { rules, taxZone: match.id };
  const read = readPercent({ column: 1, value, shows: 'text' });
  return isProblem(read)
    ? wrong('zone', { text: quotedText(value), names: zones.join(', ') })
    : withOwnTax(read, prefix, rules);
}

/** Where a regulation points for the tax of a zone: "employersTax." of "employersTax.{zone}". */
function figurePrefix({ regulation }: Rules): string {
  const kind = Object.values(regulation.kinds).find(({ rule }) => rule === 'employerRefund');
  return kind?.rule === 'employerRefund' ? kind.employersTaxFigure.replace('{zone}', '') : '';
}

const OWN = 'formula';

function withOwnTax(
  value: BasisPoints,
  prefix: string,
  rules: Rules,
): { readonly rules: Rules; readonly taxZone: string } {
  const figure: Figure = {
    unit: 'percent',
    requirements: [],
    versions: [{ from: '1000-01-01' as Day, value, sources: [OWN] }],
  };
  const source = {
    title: OWN,
    publisher: OWN,
    place: OWN,
    readOn: rules.national.checkedThrough,
    confidence: 'user',
  } as const;
  const national: NationalFigures = {
    ...rules.national,
    sources: { ...rules.national.sources, [OWN]: source },
    figures: { ...rules.national.figures, [`${prefix}${OWN}`]: figure },
  };
  return { rules: { ...rules, national }, taxZone: OWN };
}
