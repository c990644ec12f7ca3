import type { Day } from '../values/day';
import type { Figure, FigureVersion } from './figures';

/** The version that holds on a day. Never a guess: where none holds, the nearest covered day is named instead. */
export function versionOn<Version extends Dated>(versions: readonly Version[], on: Day): VersionOnDay<Version> {
  for (const version of versions) {
    if (version.from <= on && (version.to === undefined || on <= version.to)) return { found: true, version };
  }
  const later = versions.find(({ from }) => from > on);
  const earlier = versions.findLast(({ from }) => from <= on);
  return { found: false, nearest: later?.from ?? earlier?.to ?? null };
}

/** The version of a figure on a day. */
export function figureOn({ versions }: Figure, on: Day): VersionOnDay<FigureVersion> {
  return versionOn(versions, on);
}

export type VersionOnDay<Version> =
  | { readonly found: true; readonly version: Version }
  /** `nearest` is the nearest day that a version covers; `null` when there is no version at all. */
  | { readonly found: false; readonly nearest: Day | null };

interface Dated {
  readonly from: Day;
  readonly to?: Day | undefined;
}
