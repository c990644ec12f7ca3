import type { CellShows } from '../timesheet/table';

type NumberShows = Exclude<CellShows, 'text' | 'boolean' | 'error'>;

/**
 * Formats that a file may use by number without writing them out (ECMA-376 part 1, 18.8.30).
 * 27–36 and 50–58 are East Asian dates and times; where they differ from language to language, the Japanese one is taken.
 */
const BUILT_IN: readonly (readonly [from: number, to: number, shows: NumberShows])[] = [
  [9, 10, 'percent'],
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'dateTime'],
  [27, 31, 'date'],
  [32, 33, 'time'],
  [34, 36, 'date'],
  [45, 45, 'time'],
  [46, 46, 'duration'],
  [47, 47, 'time'],
  [50, 58, 'date'],
];

export function builtInShows(id: number): NumberShows {
  return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number';
}

/** What a number format makes of a number. The first section that says anything decides: `"";hh:mm` shows times. */
export function formatShows(code: string): NumberShows {
  for (const section of withoutLiterals(code).split(';')) {
    const shows = sectionShows(section);
    if (shows !== 'number') return shows;
  }
  return 'number';
}

/** Without quoted text, escaped characters, padding, fill, colours, conditions and languages; elapsed time ([h]) stays. */
function withoutLiterals(code: string): string {
  return code
    .replace(/"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, ' ')
    .toLowerCase()
    .replace(/general/g, '');
}

function sectionShows(section: string): NumberShows {
  if (/\[(?:h+|m+|s+)\]/.test(section)) return 'duration';
  const parts = section.match(/am\/pm|a\/p|y+|m+|d+|h+|s+/g) ?? [];
  let hasDay = false;
  let hasTime = false;
  parts.forEach((part, index) => {
    if (part[0] === 'm' ? !isMinutes(part, parts[index - 1], parts[index + 1]) : /^[yd]/.test(part)) hasDay = true;
    else hasTime = true;
  });
  if (hasDay) return hasTime ? 'dateTime' : 'date';
  if (hasTime) return 'time';
  return section.includes('%') ? 'percent' : 'number';
}

/** "m" is minutes right after hours or right before seconds, and a month anywhere else. */
function isMinutes(part: string, before: string | undefined, after: string | undefined): boolean {
  return part.length <= 2 && (before?.[0] === 'h' || after?.[0] === 's');
}
