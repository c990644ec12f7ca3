import type { FaultValues } from '../../regulation/faults';

export const regulationFaults = {
  'file/not-json': 'The file is not valid JSON ({detail}). Look for a missing comma, quote or bracket.',
  'field/missing': 'The field “{field}” is missing.',
  'field/unknown': 'The field “{field}” is not in the form. Is it misspelt?',
  'field/wrong-type': 'Something else must stand here ({expected}).',
  'field/not-a-choice': 'This is not one of the choices. Choose among: {choices}.',
  'field/wrong-form': 'The value has the wrong form ({detail}).',
  'field/too-few': 'There must be at least {least} here.',
  'reference/dangling': '“{id}” is used here but not defined in the file ({what}).',
  'version/overlaps':
    'The version from {from} overlaps with the one from {before}. Give the earlier a last day (“to”).',
  'version/goes-back': 'The version ends on {to}, before it begins on {from}.',
  'version/gap': 'No version holds from {from} to {to}. Claims for those days are refused; is that meant?',
  'figure/unused': 'The figure “{id}” is used nowhere.',
  'cap/special-not-higher': 'The limit with special approval ({special}) is not higher than the ordinary one ({cap}).',
  'cap/covers-uncapped': '“{id}” has no limit of its own, so it cannot share this one.',
  'regulation/checked-before-from': 'Checked through {checkedThrough}, but the rules hold only from {from}.',
  'payout/not-after-deadline': 'The payout {payout} is not after the deadline {deadline}.',
  'payout/not-rising': 'The row with deadline {deadline} and payout {payout} does not come after the row above.',
  'payout/on-weekend': '{day} is in a weekend.',
  'entry-type/twice': 'The type “{name}” stands on two kinds.',
  'alias/twice': '“{alias}” names both this and “{other}”, so Krav cannot tell them apart.',
} satisfies Readonly<Record<keyof FaultValues, string>>;
