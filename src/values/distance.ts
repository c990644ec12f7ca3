/** Whole metres. Kilometres exist only at the edges: cells, printed paper. */
export type Metres = number & { readonly unit: 'metres' };

/** @returns undefined when the number is no distance: not a number, or below 0 */
export function metresFromKm(km: number): Metres | undefined {
  return Number.isFinite(km) && km >= 0 ? (Math.round(km * 1000) as Metres) : undefined;
}

export function kmFromMetres(metres: Metres): number {
  return metres / 1000;
}
