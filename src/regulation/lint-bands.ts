import type { Report } from './faults';
import type { JsonPath } from './json-path';
import type { Band } from './parts';
import type { Regulation } from './schema';

/** The last band whose length is reached counts, so that one in the wrong place hides those before it. */
export function lintBands({ kinds }: Regulation, report: Report): void {
  for (const [path, bands] of bandLists(kinds, ['kinds'])) {
    bands.forEach(({ least }, index) => {
      const before = bands[index - 1]?.least;
      if (!before || rank(before) < rank(least)) return;
      const values = { leastMinutes: least.minutes, beforeMinutes: before.minutes };
      report('error', 'band/out-of-order', [...path, index, 'least'], values);
    });
  }
}

/** ">= 60" comes before "> 60". */
function rank({ op, minutes }: Band['least']): number {
  return op === '>=' ? minutes : minutes + 0.5;
}

/** Every list of bands, wherever a kind has one. */
function bandLists(part: unknown, path: JsonPath): [JsonPath, Band[]][] {
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return isBands(part) ? [[path, part]] : [];
  return Object.entries(part).flatMap(([key, inner]) => bandLists(inner, [...path, key]));
}

function isBands(list: readonly unknown[]): list is Band[] {
  return list.some((one) => typeof one === 'object' && one !== null && 'least' in one);
}
