import type { PaperContext } from '../context';
import type { Papers } from './papers';

/** Papers that are made one at a time: gives the name of each just before it is made, so that whoever waits can be told, and can stop. */
export type PaperSteps<Made = Papers> = Generator<string, Made, void>;

/** All of them, without a stop. */
export function finished<Made>(steps: PaperSteps<Made>): Made {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** For one paper: with the signatures that were given to it, and no others. */
export function signedFor(name: string, context: PaperContext): PaperContext {
  const { signedBy, ...rest } = context;
  const own = signedBy?.filter(({ papers }) => papers === undefined || papers.includes(name)) ?? [];
  return own.length === 0 ? rest : { ...rest, signedBy: own };
}
