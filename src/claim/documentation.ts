import type { KindOf } from '../regulation/kinds';
import type { Assessing } from './assessing';
import { issue } from './issue';

/**
 * Whether the loss is documented in one of the ways that the regulation takes; what lacks is said once.
 *
 * @source V-29, V-31, V-48, V-55; reading A-V10
 */
export function isDocumented(kind: KindOf<'lostIncome'> | KindOf<'selfEmployed'>, assessing: Assessing): boolean {
  const { anyOf, besides, eachTime, standing } = kind.documentation;
  const { workPattern } = assessing.settings;
  const there: readonly string[] = assessing.settings.documentation;
  if (standing && there.includes(standing.form) && workPattern && workPattern !== standing.workPattern) {
    assessing.once(issue('warning', 'signature-form/not-for-shift', { setting: 'documentation' }, {}));
  }
  if (anyOf.some((forms) => forms.every((form) => there.includes(form)))) return true;
  if (besides !== undefined && there.includes(besides)) {
    assessing.once(issue('error', 'income-statement/required', { setting: 'documentation' }, {}));
  } else if (kind.rule === 'selfEmployed') {
    assessing.once(issue('error', 'tax-certificate/or-accountant-letter-required', { setting: 'documentation' }, {}));
  } else if (there.length > 0 && eachTime) {
    assessing.once(issue('error', 'hours-form/required-each-time', { setting: 'documentation' }, {}));
  } else {
    assessing.once(issue('error', 'lost-income/documentation-required', { setting: 'documentation' }, {}));
  }
  return false;
}
