/** All that packs what is made, for shells that load it with the first paper. It holds no engine: papers are handed in. */
export { approvalInBundle } from './approval-in-bundle';
export { claimBundle } from './claim-bundle';
export { listSheetFile } from './list-sheet-file';
export { printSheet } from './print-sheet';
export { fileText, ruleFiles } from './rule-files';
