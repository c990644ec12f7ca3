import type { KindOf } from '../regulation/kinds';
import { NO_ORE, ore, type Ore } from '../values/money';
import type { HonorariumEntry } from './entry';
import { issue, type Issue, type IssuePlace } from './issue';

export interface Fee {
  /** `null`: cannot be worked out before the issue is mended. 0: worked out as nothing. */
  readonly amountOre: Ore | null;
  readonly issues: readonly Issue[];
}

/**
 * A fee by the piece: so many at so much, if what the regulation asks for is there.
 *
 * @param rateOre øre per piece
 */
export function fee(entry: HonorariumEntry, kind: KindOf<'perPiece'>, typeName: string, rateOre: Ore): Fee {
  let outcome: 'paid' | 'nothing' | 'refused' = 'paid';
  const issues: Issue[] = [];
  for (const need of kind.needs) {
    const missing = missingNeed(entry, need.what, typeName);
    if (!missing) continue;
    issues.push(missing);
    if (need.otherwise === 'nothing') outcome = 'nothing';
    else if (outcome === 'paid') outcome = 'refused';
    // One thing at a time: who is not entitled need not mend the rest.
    if (need.otherwise === 'nothing') break;
  }
  if (outcome === 'refused') return { amountOre: null, issues };
  if (outcome === 'nothing') return { amountOre: NO_ORE, issues };
  return { amountOre: ore(entry.count * rateOre), issues };
}

type Need = KindOf<'perPiece'>['needs'][number]['what'];

function missingNeed(entry: HonorariumEntry, need: Need, type: string): Issue | undefined {
  const at = (field: keyof HonorariumEntry['columns']): IssuePlace => {
    const column = entry.columns[field];
    return { sheet: entry.sheet, row: entry.row, ...(column === undefined ? {} : { column }) };
  };
  switch (need) {
    case 'note': {
      // The candidates' own column says what the note must say.
      const named = entry.candidates?.some(({ name }) => name);
      return !entry.note && !named ? issue('error', 'note/with-candidate-required', at('note'), { type }) : undefined;
    }
    case 'candidateBirthDates': {
      const complete = (entry.candidates ?? []).filter(({ name, birthDate }) => name && birthDate).length;
      const missing = Math.max(0, entry.count - complete);
      return missing > 0
        ? issue('error', 'candidate/name-and-birthdate-required', at('candidates'), { missing })
        : undefined;
    }
    case 'preApproved':
      return entry.preApproved ? undefined : issue('error', 'meeting/not-preapproved', at('preApproved'), {});
    case 'contact':
      return !entry.contact ? issue('error', 'contact/required', at('contact'), { type }) : undefined;
    case 'sender':
      return entry.contact ? undefined : issue('error', 'invitation/or-sender-required', at('contact'), { type });
    case 'senderOrLetter':
      return entry.contact || entry.certificate
        ? undefined
        : issue('error', 'invitation/or-sender-required', at('contact'), { type });
    case 'times':
      return entry.minutes === undefined ? issue('error', 'meeting/length-missing', at('from'), { type }) : undefined;
    case 'certificate':
      return entry.certificate ? undefined : issue('error', 'course-certificate/required', at('certificate'), {});
    case 'groupCoordinator':
      return entry.groupCoordinator ? undefined : issue('error', 'not-group/coordinator', at('groupCoordinator'), {});
  }
}
