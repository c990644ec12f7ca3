/** Something that a redacted copy lacks. What it was is not said again: only where, and how often. */
export interface Change {
  /** The file as it is called in the copy. */
  readonly file: string;
  readonly change: ChangeSort;
  /** The cell, field or part. */
  readonly where: string;
  readonly count: number;
}

/** `masked…`: letters and digits replaced by dots. `told…`: taken out of what the file tells of itself. */
export type ChangeSort =
  | 'masked-identity-number'
  | 'masked-name'
  | 'masked-phone-number'
  | 'masked-e-mail'
  | 'masked-word'
  | 'masked-place-of-treatment'
  | 'masked-given-name'
  | 'initials'
  | 'renamed'
  | 'told-place'
  | 'told-person'
  | 'told-time'
  | 'told-device'
  | 'told-program'
  | 'told-text'
  | 'told-picture'
  | 'told-inside'
  | 'made-again'
  | 'signature'
  | 'approval'
  | 'as-it-was'
  | 'left-out';

/** The same change in the same place once, with how often. */
export function counted(changes: readonly Change[]): Change[] {
  const sums = new Map<string, Change>();
  for (const one of changes) {
    const key = `${one.file}\n${one.change}\n${one.where}`;
    sums.set(key, { ...one, count: (sums.get(key)?.count ?? 0) + one.count });
  }
  return [...sums.values()];
}
