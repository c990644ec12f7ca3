import type { Claim } from '../../claim/claim';
import type { PaperContext } from '../../documents/context';
import { allPapers, type Papers } from '../../documents/papers/papers';
import type { Fonts } from '../../documents/pdf/fonts';
import { lookOf, type OwnLook } from '../own-look';

/** One person's papers, to be printed by another thread: plain data, which can go there. */
export interface PrintJob {
  readonly claim: Claim;
  readonly context: Omit<PaperContext, 'vouchers' | keyof Dress>;
}

/** What all jobs have in common, as it was handed in. */
export interface Outfit {
  readonly fonts: Fonts;
  readonly look: OwnLook;
}

/** The same, made ready once in each thread: parsed fonts, compiled words and a drawn logo are not plain. */
export type Dress = Pick<PaperContext, 'fonts' | 'templates' | 'logo'>;

export async function dressOf({ fonts, look }: Outfit): Promise<Dress> {
  return { fonts, ...(await lookOf(look)) };
}

export function printJob({ claim, context }: PrintJob, dress: Dress): Papers {
  return allPapers(claim, { ...context, ...dress });
}
