import type { Field } from '../../claim/entry';
import { HEADERS } from '../../text/headers';

/** What stands in parentheses in a header and says only how to fill the column in. Anything else may change what it is: «Timer (plan)». */
const UNIT =
  /^(?:[tmyåhdskl.,:/\s0-9-]+|timer|timar|hours|min|minutter|minutt|minutes|kr|kroner|nok|i kr|i kroner|desimal|desimaltal|desimaltall|valgfritt|valfritt|fritekst|påkrevd|må fylles ut|må fyllast ut|ja\s*\/?\s*nei|x|optional|required|dato|klokkeslett|yyyy-mm-dd)$/;

/** A header without case, punctuation, line breaks and unit: «Timer* (t:mm)» and "TIMER:" are both "timer". */
export function headerName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[([]([^()[\]]*)[)\]]/g, (_, inside: string) => (UNIT.test(inside.trim()) ? ' ' : ` ${inside} `))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** A hint of how to fill the column in, with nothing else: «(dd.mm.åååå)», «tt:mm». What has a digit may be somebody's hours. */
export function isUnitOnly(text: string): boolean {
  return (
    !/\d/.test(text) &&
    UNIT.test(
      text
        .trim()
        .toLowerCase()
        .replace(/^[([]|[)\]]$/g, ''),
    )
  );
}

/** Whether the header says that plain numbers under it are minutes: «Pause (min)». */
export function saysMinutes(text: string): boolean {
  return /\bmin(?:\.|utt|utter|utes)?\b/i.test(text);
}

const fieldsByName: ReadonlyMap<string, Field> = new Map(
  (Object.keys(HEADERS) as Field[]).flatMap((field) =>
    HEADERS[field].map((name): [string, Field] => [headerName(name), field]),
  ),
);

/** Longer texts are notes, and normalising every note of a large sheet costs more than reading it. */
const LONGEST_HEADER = 80;

export function fieldOfHeader(text: string): Field | undefined {
  if (text.length > LONGEST_HEADER || text.length < 2) return undefined;
  // «Passasjer (km)» and «Avreise (dato)» are other columns than «Passasjer» and «Avreise»: a unit counts where the whole is a name.
  const whole = /[([]/.test(text) ? fieldsByName.get(headerName(text.replace(/[()[\]]/g, ' '))) : undefined;
  return whole ?? fieldsByName.get(headerName(text));
}

/** The field of a name that somebody typed: a header in any of the languages, or the field's own name. */
export function fieldOfName(text: string): Field | undefined {
  if (Object.hasOwn(HEADERS, text)) return text as Field;
  return fieldOfHeader(text);
}
