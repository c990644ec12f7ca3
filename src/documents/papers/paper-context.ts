import type { Rules } from '../../claim/rules';
import type { Language } from '../../text/language';
import type { Day } from '../../values/day';
import type { PaperContext } from '../context';
import type { Fonts } from '../pdf/fonts';

/** What the papers need to know of a payer's rules. */
export function paperContext(rules: Rules, language: Language, madeOn: Day, fonts: Fonts): PaperContext {
  const { regulation, national } = rules;
  return {
    language,
    fonts,
    madeOn,
    rules: {
      rounding: 'øre',
      ordinaryHoursOnly: Object.values(regulation.kinds).some(
        (kind) => 'hours' in kind && kind.hours === 'ordinaryOnly',
      ),
      claimPer: regulation.claimPer?.unit ?? null,
    },
    invoiceRules: regulation.invoice ?? null,
    bookingRules: regulation.booking ?? null,
    retention: {
      regulation: { retention: regulation.retention, sources: regulation.sources },
      national: { retention: national.retention, sources: national.sources },
    },
    kinds: Object.fromEntries(
      Object.entries(regulation.kinds).map(([id, kind]) => [
        id,
        {
          name: kind.name[language],
          rule: kind.rule,
          documents: 'documentation' in kind ? documentsOf(kind.documentation) : [],
          ...(kind.entryType === undefined ? {} : { entryType: kind.entryType }),
        },
      ]),
    ),
    signatories: Object.fromEntries(Object.entries(regulation.papers).map(([id, { signedBy }]) => [id, signedBy])),
  };
}

function documentsOf(documentation: { readonly anyOf: readonly (readonly string[])[] } | undefined): string[] {
  return [...new Set(documentation?.anyOf.flat() ?? [])];
}
