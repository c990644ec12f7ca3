import type { Candidate } from '../../claim/entry';
import type { Day } from '../../values/day';
import { doubtful, isProblem, type Problem } from '../reading';
import type { Cell } from '../table';
import { cellText, quoted } from './cell-text';
import { readDay } from './day';
import { dayFromWords } from './day-text';

const BETWEEN = /\s*(?:[\r\n;/&]|\bog\b|\band\b)\s*/i;

export interface Names {
  readonly names: readonly string[];
  readonly problem?: Problem;
}

/** Names one below the other, or with a semicolon, a comma or «og» between. */
export function readNames(cell: Cell): Names {
  const text = cellText(cell);
  const parts = split(text);
  const byComma = parts.flatMap((part) => part.split(/\s*,\s*/)).filter((part) => part !== '');
  if (byComma.length === parts.length) return { names: parts };
  // «Kari Nordmann, Ola Nordmann» is two, «Nordmann, Kari» is one. One word on each side can be either.
  if (byComma.every((name) => name.includes(' '))) return { names: byComma };
  return {
    names: parts,
    problem: doubtful('warning', 'cell/unsure-candidates', { text: quoted(cell), count: parts.length }, ''),
  };
}

export interface BirthDates {
  readonly days: readonly (Day | undefined)[];
  readonly problem?: Problem;
}

/** One day, or several in one cell in the order of the names. */
export function readBirthDates(cell: Cell): BirthDates {
  if (typeof cell.value !== 'string') {
    const reading = readDay(cell);
    return isProblem(reading) ? { days: [reading.value], problem: reading } : { days: [reading] };
  }
  const readings = cell.value
    .split(/\s*(?:[\r\n;,&]|\bog\b|\band\b)\s*/i)
    .filter((part) => part.trim() !== '')
    .map((part) => dayFromWords(part, cell));
  const problem = readings.find(isProblem);
  const days = readings.map((reading) => (isProblem(reading) ? reading.value : reading));
  return problem === undefined ? { days } : { days, problem };
}

/** Names and birth dates in the order they stand; the longer list decides how many there are. */
export function candidatesOf(names: readonly string[], days: readonly (Day | undefined)[]): Candidate[] {
  return Array.from({ length: Math.max(names.length, days.length) }, (_, index) => {
    const name = names[index];
    const birthDate = days[index];
    return { ...(name === undefined ? {} : { name }), ...(birthDate === undefined ? {} : { birthDate }) };
  });
}

function split(text: string): string[] {
  return text.split(BETWEEN).filter((part) => part !== '');
}
