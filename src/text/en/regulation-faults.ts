import type { FaultValues } from '../../regulation/faults';

/** Where in the file a fault stands. */
export const faultPlace = 'line {line}, {path}';

export const regulationFaults = {
  'file/not-json': 'The file is not valid JSON ({detail}). Look for a missing comma, quote or bracket.',
  'field/missing': 'The field “{field}” is missing.',
  'field/unknown': 'There is no field “{field}” here. Did you mean “{nearest}”?',
  'field/not-text': 'A text in quotes must stand here.',
  'field/not-a-number': 'A number without quotes must stand here, with a point before the decimals: 244.5.',
  'field/not-true-or-false': 'Either true or false must stand here, without quotes.',
  'field/not-a-list': 'A list in square brackets must stand here: [ … ].',
  'field/not-an-object': 'Fields in braces must stand here: { … }.',
  'field/wrong-type': 'Something else must stand here ({expected}).',
  'field/not-a-choice': 'This is not one of the choices. Choose among: {choices}.',
  'field/not-a-day': '“{text}” is no date. Write year-month-day, such as 2026-01-01, and a day that exists.',
  'field/too-many-decimals': 'The number has too many decimals: it must be a multiple of {step}.',
  'field/too-low': 'The number is too low: at least {least}.',
  'field/too-high': 'The number is too high: at most {most}.',
  'field/too-few': 'There must be at least {least} here.',
  'field/exactly-one': 'Exactly one of the fields {fields} must stand here.',
  'field/wrong-form': 'The value has the wrong form ({detail}).',
  'reference/dangling': '“{id}” is used here but does not stand under “{section}”.',
  'reference/no-regulation': 'Krav has no agreement called “{id}”. Choose among: {names}.',
  'version/none':
    'The figure has no versions. Add one, or write "fromUser": true if the claimant is to write it in the table “Rates”.',
  'version/overlaps':
    'The version from {from} overlaps with the one from {before}. Give the earlier a last day (“to”).',
  'version/goes-back': 'The version ends on {to}, before it begins on {from}.',
  'version/gap': 'No version holds from {from} to {to}. Claims for those days are refused; is that meant?',
  'version/ended':
    'The last version ended on {to}, but the rules are checked through {checkedThrough}: {years} is missing. If the figure was abolished, all is well.',
  'figure/circular': 'The figure “{id}” is a part of itself, so it cannot be worked out.',
  'figure/listed-not-its-share':
    'The list says {listed} kr, but {perMille} per mille gives {expected} kr: {listed} would need a base of {implied} kr. Write {expected}, or mend the per mille.',
  'figure/listed-not-its-share-nor-others':
    'The list says {listed} kr, but {perMille} per mille gives {expected} kr: {listed} would need a base of {implied} kr, and the rest of the list shows that it is at least {least} and below {below} kr. Write {expected}, or mend the per mille.',
  'figure/unused': 'The figure “{id}” is used nowhere.',
  'source/unused': 'The source “{id}” is cited nowhere.',
  'cap/special-not-higher':
    'From {from} the limit with special approval ({specialOre} kr) is not higher than the ordinary one ({capOre} kr).',
  'cap/covers-uncapped': '“{id}” has no limit of its own, so it cannot share this one.',
  'cap/hours-not-day':
    'From {from} the limit by the hour disagrees with the day’s: {wholeDayMinutes} hours at {hourOre} kr are {hoursOre} kr, but the day is {dayOre} kr. Mend one of them, or the length of the day.',
  'cap/hours-not-quite-day':
    'From {from}, {wholeDayMinutes} hours at {hourOre} kr are {hoursOre} kr, while the day’s limit is {dayOre} kr. It may be rounding; are both copied right?',
  'cap/employer-below-member':
    'From {from} the employer’s limit ({employerOre} kr) is lower than the member’s ({memberOre} kr). An employer has tax and holiday pay on top; are the two exchanged?',
  'band/out-of-order':
    'The step from {leastMinutes} hours stands after the one from {beforeMinutes} hours, so that one of them is never used. Put the shortest first.',
  'deadline/months-missing': 'The deadline is counted in months, but “months” is missing: write how many.',
  'regulation/checked-before-from': 'Checked through {checkedThrough}, but the rules hold only from {from}.',
  'payout/not-after-deadline': 'The payout {payout} is not after the deadline {deadline}.',
  'payout/not-rising': 'The row with deadline {deadline} and payout {payout} does not come after the row above.',
  'payout/on-weekend': '{day} is in a weekend.',
  'entry-type/twice': 'The type “{name}” stands on two kinds.',
  'alias/twice': '“{alias}” names both this and “{other}”, so Krav cannot tell them apart.',
} satisfies Readonly<Record<keyof FaultValues, string>>;
