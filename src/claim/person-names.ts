import { GIVEN_NAMES, NOT_A_NAME, PLACE_AFTER, PLACE_ENDING, TREATMENT } from './name-words';

/** What looks like people's names in a text, as it stands there. */
export interface NamesFound {
  /** Two names or more in a row: «Ola Nordmann», «Anne-Marie Lie», «O. Nordmann». */
  readonly full: readonly string[];
  /** A common given name by itself. */
  readonly given: readonly string[];
}

/**
 * Names are told by their capitals: a surname in small letters, or a rare given name alone, cannot be told from other words.
 * Initials are no names.
 */
export function personNames(text: string): NamesFound {
  const full: string[] = [];
  const given: string[] = [];
  // Saints are churches and hospitals. Dots keep every place in the text where it was.
  const searched = text.replace(/(?<!\p{L})(?:St\.|Sankt)\s+\p{Lu}\p{Ll}+/gu, (saint) => '.'.repeat(saint.length));
  for (const run of runsOf(searched)) {
    if (isFullName(run) && !isPlace(run, searched)) full.push(text.slice(run[0]?.start, run.at(-1)?.end));
    else if (run.length === 1) given.push(...run.map((word) => word.text).filter(isGivenName));
  }
  return { full, given };
}

/** Whether the text is a common given name, in whatever letters: «Kari», «KARI», «Karis», «Kari-Anne». */
export function isGivenName(text: string): boolean {
  const plain = text.toLowerCase();
  return [plain, plain.replace(/s$/, ''), plain.split('-')[0] ?? ''].some((name) => GIVEN_NAMES.has(name));
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly part: 'name' | 'initial' | 'capitals' | 'particle' | 'none';
}

/** Words of a name that stand after each other with nothing but blanks between. */
function runsOf(text: string): Word[][] {
  let run: Word[] = [];
  const runs = [run];
  const breakOff = (): void => {
    run = [];
    runs.push(run);
  };
  let end = 0;
  for (const { 0: written, index } of text.matchAll(/\p{L}+(?:['’-]\p{L}+)*\.?/gu)) {
    const word = written.replace(/\.$/, '');
    const part = partOf(word, written);
    if (part === 'none' || text.slice(end, index).trim() !== '') breakOff();
    if (part !== 'none') run.push({ text: word, start: index, end: index + word.length, part });
    // The full stop of an initial belongs to it; any other ends what stands before.
    if (word !== written && part !== 'initial') breakOff();
    end = index + written.length;
  }
  return runs.filter(({ length }) => length > 0);
}

function partOf(word: string, written: string): Word['part'] {
  if (/^\p{Lu}\.$/u.test(written)) return 'initial';
  if (/^(?:von|van|af|al|el|bin)$/.test(word)) return 'particle';
  const plain = word.toLowerCase();
  if ([plain, ...plain.split('-')].some((piece) => NOT_A_NAME.has(piece) || TREATMENT.test(piece))) return 'none';
  if (PLACE_ENDING.test(plain)) return 'none';
  if (/^\p{Lu}{3,}$/u.test(word)) return 'capitals';
  return /^\p{Lu}(?:\p{Ll}|['’]\p{L})/u.test(word) ? 'name' : 'none';
}

/** NAV and IKEA stand in capitals too, so capitals are a name only together with a given name that is known. */
function isFullName(run: readonly Word[]): boolean {
  const count = (part: Word['part']): number => run.filter((word) => word.part === part).length;
  if (count('name') >= 2 || (count('name') === 1 && count('initial') > 0)) return true;
  return count('name') + count('capitals') >= 2 && run.some(({ text }) => isGivenName(text));
}

/** «Henrik Ibsens gate», «Evje Hornnes kommune». */
function isPlace(run: readonly Word[], text: string): boolean {
  const next = /^\s+(\p{L}+)/u.exec(text.slice(run.at(-1)?.end))?.[1];
  return next !== undefined && PLACE_AFTER.has(next.toLowerCase());
}
