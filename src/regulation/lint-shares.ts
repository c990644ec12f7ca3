import type { Day } from '../values/day';
import { oreFromKroner } from '../values/money';
import { amountOn } from './amount-on';
import type { Report } from './faults';
import type { Figure, FigureShare } from './figures';
import type { JsonPath } from './json-path';

/** What a base can have been, in kroner: from the first, and less than the last. */
export interface BaseInterval {
  readonly least: number;
  readonly below: number;
}

/** The bases that a share rounds to a published amount from. */
export function impliedBase(kroner: number, { perMillion, divisor, round }: Omit<FigureShare, 'of'>): BaseInterval {
  const scale = (1_000_000 * divisor) / perMillion;
  if (round === '10 kr up') return { least: (kroner - 10) * scale, below: kroner * scale };
  const half = round === 'none' ? 0.005 : 0.5;
  return { least: (kroner - half) * scale, below: (kroner + half) * scale };
}

/** What all of them allow; `undefined` when they cannot be of one base. */
export function commonBase(intervals: readonly BaseInterval[]): BaseInterval | undefined {
  if (intervals.length === 0) return undefined;
  const least = Math.max(...intervals.map((one) => one.least));
  const below = Math.min(...intervals.map((one) => one.below));
  return least < below ? { least, below } : undefined;
}

interface Listed {
  readonly path: JsonPath;
  readonly share: FigureShare;
  readonly kroner: number;
  readonly from: Day;
  readonly id: string;
}

/**
 * A list that prints an amount which its own share cannot give: a misprint, or the wrong share. What the figure should be is worked out,
 * and what the rest of the list says that the base was.
 *
 * @source reading A-B01: 11778 for 1778
 */
export function lintListed(
  figures: Readonly<Record<string, Figure>>,
  figureOf: (id: string) => Figure | undefined,
  report: Report,
): void {
  const all = listedOf(figures);
  for (const one of all) {
    const others = all.filter((other) => other !== one && other.share.of === one.share.of && other.from === one.from);
    const interval = commonBase(others.map(({ kroner, share }) => impliedBase(kroner, share)));
    const amount = amountOn(one.id, one.from, figureOf);
    const expected = amount.found ? amount.value / 100 : interval && fromOthers(one.share, interval);
    if (expected === undefined || oreFromKroner(expected) === oreFromKroner(one.kroner)) continue;
    const own = impliedBase(one.kroner, one.share);
    const values = { listed: one.kroner, perMille: one.share.perMillion / 1000, expected, implied: middle(own) };
    if (!interval) report('error', 'figure/listed-not-its-share', one.path, values);
    else {
      const { least, below } = interval;
      report('error', 'figure/listed-not-its-share-nor-others', one.path, {
        ...values,
        least: Math.ceil(least),
        below: Math.ceil(below),
      });
    }
  }
}

/** Kroner. Where nobody knows the base of the day, the rest of the list does, when all that it allows gives the same amount. */
function fromOthers({ perMillion, divisor, round }: FigureShare, { least, below }: BaseInterval): number | undefined {
  const [low, high] = [least, below - 0.01].map((base) => {
    const exact = (base * perMillion) / (1_000_000 * divisor);
    if (round === '10 kr up') return Math.ceil(exact / 10) * 10;
    return round === 'none' ? Math.round(exact * 100) / 100 : Math.round(exact);
  });
  return low === high ? low : undefined;
}

function listedOf(figures: Readonly<Record<string, Figure>>): Listed[] {
  return Object.entries(figures).flatMap(([id, { versions }]) =>
    versions.flatMap(({ share, listed = [] }, index) =>
      share
        ? listed.map(({ value, from }, at) => ({
            path: ['figures', id, 'versions', index, 'listed', at, 'value'],
            share,
            kroner: value,
            from,
            id,
          }))
        : [],
    ),
  );
}

function middle({ least, below }: BaseInterval): number {
  return Math.round((least + below) / 2);
}
