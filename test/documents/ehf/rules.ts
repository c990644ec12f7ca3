/**
 * Every rule of shared/notes/ehf.md, sections 4 and 7, by the official id where there is one. «own» is what no rule set catches but a receiver,
 * a bank or the law does. A rule without a broken row, and a row without a rule, both fail.
 */
export const RULES_OF_THE_NOTES: readonly string[] = [
  // 4, the table of fields: what kind of document.
  ...['PEPPOL-EN16931-R004', 'PEPPOL-EN16931-R007', 'PEPPOL-EN16931-P0112', 'PEPPOL-EN16931-P0100'],
  // Number, dates, period.
  ...['BR-02', 'BR-03', 'PEPPOL-EN16931-F001', 'BR-CO-25', 'BR-29', 'BR-30', 'PEPPOL-EN16931-R110'],
  ...['PEPPOL-EN16931-R111', 'own: due date', 'own: due date after the invoice', 'own: period'],
  ...['bokføringsforskriften § 5-2-2: after the work'],
  // Notes, empty elements, currency.
  ...['PEPPOL-EN16931-R002', 'PEPPOL-EN16931-R008', 'PEPPOL-EN16931-R051', 'own: kroner', 'Vestland: the employee'],
  // The payer's references and its unit.
  ...['PEPPOL-EN16931-R003', 'own: digits in the reference', 'own: order number', 'Vestland: the unit', 'BR-57'],
  // Parties.
  ...['BR-06', 'BR-07', 'BR-08', 'BR-09', 'BR-10', 'BR-11', 'BR-CO-26', 'PEPPOL-COMMON-R041', 'BR-CL-25'],
  ...['PEPPOL-EN16931-R010', 'PEPPOL-EN16931-R020', 'NO-R-001', 'NO-R-002', 'own: 0192 on the number'],
  ...['bokføringsforskriften § 5-1-2: MVA', 'bokføringsforskriften § 5-1-1: the number of the payer'],
  ...['bokføringsforskriften § 5-1-2: address', 'BR-CL-14', 'own: Norwegian addresses'],
  // 4, VAT category.
  ...['BR-O-02', 'BR-O-05', 'BR-O-06', 'BR-O-08', 'BR-O-09', 'BR-O-10', 'BR-O-11', 'BR-O-12', 'BR-O-13'],
  ...['BR-E-01', 'BR-E-02', 'BR-E-05', 'BR-E-06', 'BR-E-08', 'BR-E-09', 'BR-E-10', 'BR-Z-10'],
  ...['own: reason and code', 'PEPPOL-EN16931-P0105', 'PEPPOL-EN16931-R053', 'BR-CO-14', 'BR-CO-18', 'BR-O-01'],
  // 4, payment; 7, not caught by the rules.
  ...['own: means of payment', 'own: account number', 'own: KID', 'own: 58 with an account number'],
  // 4, lines and totals.
  ...['BR-16', 'BR-21', 'BR-22', 'BR-23', 'BR-24', 'BR-25', 'BR-26', 'BR-27', 'BR-33', 'BR-CO-04', 'BR-CL-23'],
  ...['PEPPOL-EN16931-R120', 'BR-CO-10', 'BR-CO-11', 'BR-CO-13', 'BR-CO-15', 'BR-CO-16', 'BR-DEC-23', 'UBL-DT-01'],
  ...['own: point and two decimals', 'own: unit of a refund'],
  // 4, attachments.
  ...['BR-52', 'UBL-DT-06', 'UBL-DT-07', 'PEPPOL-EN16931-CL001', 'UBL-CR-666', 'own: description of attachment'],
  ...['own: attachments of one name', 'own: empty attachment', 'own: five megabytes', 'own: copy of the invoice'],
  ...['Vestland: the specification', 'own: identity number', 'own: candidates'],
  // 4, corrections.
  ...[
    'PEPPOL-EN16931-P0101',
    'BR-55',
    'own: date of the credited invoice',
    'own: credited before',
    'own: credits itself',
  ],
  ...['own: positive amounts', 'own: due date of a credit note', 'own: names of a credit note'],
  // 4, transport.
  ...['own: UTF-8 without byte order mark'],
];

/** The rule as a finding names it: official ones, but for what the PDF papers need as well. */
export function ruleNamed(rule: string, code: string): string {
  const isOfficial = /^(BR|UBL|PEPPOL|NO)-/.test(rule);
  return isOfficial && code.startsWith('ehf/') ? rule : 'none';
}
