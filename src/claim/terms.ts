/** Recognising what people write by names and aliases that the regulation lists. */

export interface Term {
  readonly id: string;
  /** Names and aliases. */
  readonly words: readonly string[];
}

export type TermMatch =
  | { readonly match: 'one'; readonly id: string }
  | { readonly match: 'none' }
  /** The text names several. */
  | { readonly match: 'several'; readonly ids: readonly string[] };

/**
 * A reader of one list of terms. Exact names win; else every term is found whose name stands in the text as whole words, the longer name
 * hiding a shorter one inside it: "tilleggsprotokoll" is not also "protokoll", but "førebuing og gjennomføring" is two.
 */
export function termReader(terms: readonly Term[]): (text: string) => TermMatch {
  const words = terms.flatMap((term) => term.words.map((word) => ({ id: term.id, word: plain(word) })));
  words.sort((a, b) => b.word.length - a.word.length);
  const known = new Map<string, TermMatch>();
  return (text) => {
    const found = known.get(text) ?? find(plain(text), words);
    // Free text can differ on every row: remembered only as far as it pays.
    if (known.size < 1_000) known.set(text, found);
    return found;
  };
}

function find(text: string, words: readonly { id: string; word: string }[]): TermMatch {
  const exact = words.find(({ word }) => word === text);
  if (exact) return { match: 'one', id: exact.id };
  let rest = ` ${text} `;
  const ids = new Set<string>();
  for (const { id, word } of words) {
    const parts = rest.split(` ${word} `);
    if (parts.length === 1) continue;
    ids.add(id);
    rest = parts.join(' | ');
  }
  const [first] = ids;
  if (first === undefined) return { match: 'none' };
  return ids.size === 1 ? { match: 'one', id: first } : { match: 'several', ids: [...ids] };
}

/** Lower case, letters and digits only, single blanks. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
