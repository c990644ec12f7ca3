/** Who signs a paper, in the order that they do it. Also the name of the field in the PDF. */
export type Signatory = 'claimant' | 'employer';

export const SIGNATORIES: readonly Signatory[] = ['claimant', 'employer'];
