import { handIn } from '../../regulation/at-hand';
import type { Fault } from '../../regulation/faults';
import { REGULATION_IDS } from '../../regulation/load';
import type { Regulation } from '../../regulation/schema';

/** What came of a file that the user handed in. Only `taken` changes what is at hand. */
export type HandedFile = { readonly filename: string } & (
  | { readonly outcome: 'taken'; readonly regulation: Regulation; readonly warnings: readonly Fault[] }
  | { readonly outcome: 'faults'; readonly faults: readonly Fault[] }
  | { readonly outcome: 'empty' | 'tooLarge' }
  | { readonly outcome: 'theirId'; readonly id: string }
  | { readonly outcome: 'unreadable'; readonly reason: string }
);

/** Our own largest has under 70 kB. */
export const MOST_MEGABYTES = 1;

/** Reads a regulation that the user hands in, and takes it in when it has no errors. */
export async function handedFile(file: File): Promise<HandedFile> {
  const filename = file.name;
  // Before it is read: a film that was chosen by mistake would fill the memory.
  if (file.size > MOST_MEGABYTES * 1024 * 1024) return { outcome: 'tooLarge', filename };
  try {
    return { ...(await takenIn(await file.text())), filename };
  } catch (problem) {
    // It may be gone, or nested so deep that nothing gets through it.
    return { outcome: 'unreadable', filename, reason: (problem as Error).message };
  }
}

async function takenIn(text: string) {
  if (text.trim() === '') return { outcome: 'empty' } as const;
  // Few hand in a file; only they wait for what reads it.
  const { lintRegulation } = await import(/* webpackChunkName: "lint" */ '../../regulation/lint');
  const { regulation, faults } = lintRegulation(text);
  if (!regulation) return { outcome: 'faults', faults: faults.filter(({ severity }) => severity === 'error') } as const;
  if (REGULATION_IDS.includes(regulation.id)) return { outcome: 'theirId', id: regulation.id } as const;
  handIn(regulation);
  return { outcome: 'taken', regulation, warnings: faults } as const;
}
