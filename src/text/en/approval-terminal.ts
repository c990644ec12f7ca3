/** What the command line says of a claim's way to payment. */
export const approvalTerminal = {
  approvalUsage: `A claim's way, in the claim log of the workbook:
  krav submit FILE.xlsx --name NAME     submit the claim
  krav attest FILE.xlsx --name NAME     attest it
  krav approve FILE.xlsx --name NAME    approve it
  krav pay FILE.xlsx --name NAME        write that it has been paid
  krav return FILE.xlsx --name NAME --reason REASON --text TEXT [--cells SHEET!D5,…]   return it
  krav checklist FILE.xlsx              the audit's 26 controls, in five groups
  krav log FILE.xlsx                    where the claim stands, and how it came there
  krav verify FILE.xlsx                 whether the log and the claim are as they were written
  Each step is written in the workbook, or in a copy: --out COPY.xlsx`,
  nameMissing: 'Say who does it: --name NAME.',
  wrongReason: '“{text}” is no reason that Krav knows. Choose one of: {names}.',
  stepTaken: 'Claim {number} (version {version}) is {status}. It stands in “{text}”.',
  stepRefused: 'Nothing has been written in the workbook.',
  claimStatus: 'Claim {number}, version {version}: {status}',
  noClaimNumber: 'The claim has no number and has not been submitted.',
  notSubmitted: 'Claim {number} has not been submitted.',
  logLine: '{at}  {step}  {name} ({role})',
  logReason: '    {reason}: {text}',
  changesSince: 'Changed since version {version} was submitted:',
  noChanges: 'Nothing has changed since version {version} was submitted.',
  noLog: '“{text}” has no claim log. No claim has been submitted in the workbook.',
  logGood: '“{text}”: the claim log is whole ({count} rows), and the claim is as it was submitted.',
  logWarned: '“{text}”: the claim log is whole ({count} rows). Look at this:',
  logBroken: '“{text}”: the claim log or the claim is not as it was written:',
} as const;
