import type { Claim } from '../../claim/claim';
import type { Issue } from '../../claim/issue';
import { ehfInvoice, type InvoiceContext } from './ehf-invoice';
import { filePreflight } from './file-preflight';
import { found } from './findings';
import { missingPaperFields } from './paper-fields';
import { preflight } from './preflight';
import { ehfXml } from './ubl';

/** The e-invoice of a claim, checked. */
export interface EhfFile {
  /** `null` when an issue is an error: a file that would be returned is not written. */
  readonly xml: string | null;
  readonly issues: readonly Issue[];
}

/** The one door: what the claim lacks, then the invoice, its pre-flight, and the file and its own when both are clean. */
export function ehfFile(claim: Claim, context: InvoiceContext): EhfFile {
  const missing = missingPaperFields(claim);
  // Without every amount there is no invoice to look at.
  if (claim.lines.some(({ amountOre }) => amountOre === null)) return { xml: null, issues: missing };
  const invoice = ehfInvoice(claim, context);
  const issues = found([...missing, ...preflight(invoice, context.rules.references, candidatesOf(claim))]);
  if (hasError(issues)) return { xml: null, issues };
  const xml = ehfXml(invoice);
  const all = found([...issues, ...filePreflight(xml)]);
  return { xml: hasError(all) ? null : xml, issues: all };
}

function hasError(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

/** An employee who shares a candidate's name is named as employee. */
function candidatesOf({ lines, claimant }: Claim): readonly string[] {
  return lines
    .flatMap(({ candidates }) => candidates.flatMap(({ name }) => name ?? []))
    .filter((name) => name !== claimant.name);
}
