import type { Approval } from '../flow/approval';
import { approvalPaper } from '../flow/approval-paper';
import { approvalForBundle, type BundledApproval, type WorkedOut } from '../flow/bundled-approval';
import type { Language } from '../text/language';
import { WORDS } from '../text/words';

/** What a bundle has of a claim's way to payment, and its page in words. */
export interface ApprovalInWords extends BundledApproval {
  readonly text: ReturnType<typeof approvalPaper>;
}

/** @param bound names of the vouchers that are bound in; none where nobody has handed any in */
export async function approvalInBundle(
  approval: Approval,
  source: WorkedOut & { readonly language: Language },
  bound: readonly string[] | undefined,
): Promise<ApprovalInWords> {
  return inWords(await approvalForBundle(approval, source, bound), source.language);
}

export function inWords(bundled: BundledApproval, language: Language): ApprovalInWords {
  return { ...bundled, text: approvalPaper(bundled, WORDS[language].issues, language) };
}
