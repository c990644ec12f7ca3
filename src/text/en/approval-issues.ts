import type { ApprovalIssues } from '../../claim/approval-issues';
import type { IssueSentences } from '../sentences';

export const approvalIssues = {
  'step/name-required': 'Write your name. The log is to say who did what.',
  'step/number-required':
    'The claim has no number. Write it in “{setting}” in “Innstillinger”, so that the claim, its papers and its vouchers refer to the same.',
  'submit/has-errors': 'The claim has {count} errors to mend before it can be submitted.',
  'submit/unchanged': 'Nothing in the claim has changed since it was last submitted.',
  'attest/not-submitted': 'Only a submitted claim can be attested.',
  'approve/not-attested': 'The claim must be attested before it can be approved.',
  'changed/after-submission':
    'The claim has been changed since it was submitted. The claimant must submit it again before it can be attested.',
  'changed/cell': 'This was “{was}” when the claim was submitted. It is now “{now}”.',
  'changed/row-added': 'The row was added after the claim was submitted.',
  'claim/returned': 'The claim has been returned: “{text}”.',
  'return/code-required': 'Choose why the claim is returned.',
  'rules/superseded':
    'A newer edition of the rules has come since the claim was submitted. The claim keeps the rules and the amounts that it was submitted with.',

  'roles/none-named': 'The table “Roles” does not say who may attest and approve. Fill it in, and Krav sees to it.',
  'role/not-held': '{name} is not in “Roles” with this role for {unit}. Choose somebody who is, or mend the table.',
  'role/leaders-elsewhere':
    'The claimant is a leader of the unit. {name} does not handle the claims of leaders: choose somebody who has “leaders” in the table “Roles”.',
  'role/leaders-only': '{name} handles only the claims of leaders. Choose somebody else.',
  'role/unreadable': 'Row {row} of “Roles”: “{text}” is no role that Krav knows. Write “attestor” or “approver”.',

  'log/row-unreadable': 'Row {row} of the claim log cannot be read. Something in it has been deleted or rewritten.',
  'log/row-changed': 'Row no. {number} of the claim log has been changed since it was written.',
  'log/row-doubled': 'Row no. {number} stands twice in the claim log.',
  'log/row-moved':
    'Row no. {number} of the claim log is not where it was written. Put the rows in the order of their numbers.',
  'log/row-missing': 'Row no. {number} is missing from the claim log.',
  'log/row-foreign':
    'Row no. {number} of the claim log does not belong here. It was copied from another workbook, or the row before it is gone.',
  'log/two-at-once':
    'Row no. {number} was written at the same time as another: two people have had the workbook open. Look at both, and take the last step again if they are about the same claim.',
  'log/step-not-allowed':
    'Row no. {number} of the claim log is a step that could not be taken then. It was not written by Krav, or it belongs somewhere else.',
  'log/clock-went-back':
    'Row no. {number} of the claim log has an earlier time than the row before it. See whether the clock of the machine was right.',
  'log/end-missing':
    '“{setting}” is missing from “Innstillinger”. Without it Krav cannot see whether the last rows of the claim log have been deleted.',
  'log/end-behind':
    'The claim log has more rows than “{setting}” says: there no. {number} is the last. The setting has been changed, or rows have been added outside Krav.',
  'log/end-gone': 'The last row of the claim log, no. {number}, is gone or replaced.',
  'log/content-missing':
    '“Claim content” no longer has what claim {claim}, version {version}, was submitted with. Nobody can see whether it has changed.',
  'log/content-changed':
    'What was kept of claim {claim}, version {version}, in “Claim content” has been changed since it was submitted.',

  'paid-by/covers-whom': 'The trip to {destination} {day}: write whom the payment covers, in “Covers also”.',
  'private-part/not-answered': 'The trip to {destination} {day}: write yes or no in “Private part”.',
  'private-part/not-split':
    'The trip to {destination} {day} had a private part. Write how many days and how much of the amount were private.',
  'amount/differs':
    'The trip to {destination} {day} is entered with {typedOre} kr, but its rows come to {computedOre} kr. Mend what is wrong.',
  'trip/days-of-year': '{name} had {days} days away in {reference}.',
  'trip/unreadable': 'Row {row} of the trip register: “{text}” cannot be read. The row is left out of the controls.',
  'vouchers/none-with-claim':
    'The claim has outlays, but no vouchers are attached. The approver must see the vouchers.',
  'claimant/leader': '{name} is a leader of the unit. Follow the claim up by the same rules as for others.',
  'archive/number-required':
    'The claim has no number. Without it the claim and its vouchers cannot be found again in the archive.',
  'archive/identity-number':
    'Its name in the archive would have an identity number. Take it out of the name and the claim number.',
} satisfies IssueSentences<ApprovalIssues>;
