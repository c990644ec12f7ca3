import { retentionOf } from '../claim/retention';
import type { Claim } from '../claim/claim';
import { dayText } from '../text/values';
import type { PaperContext } from './context';
import { oneLine } from './pdf/clean-text';
import type { Words } from './words';

/** How long the claim is kept, and by which rule; nothing where no rule is known. */
export function retentionNotes(claim: Claim, context: PaperContext, { text }: Words): string[] {
  const retention = context.retention && retentionOf(claim, context.retention, context.madeOn);
  if (!retention) return [];
  const { keepThrough, years, accountingYear, source } = retention;
  return [text.retention({ keepThrough: dayText(keepThrough), years, accountingYear, law: oneLine(source.title) })];
}
