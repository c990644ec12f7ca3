import type { OwnFigureIssues } from '../../claim/own-figure-issues';
import type { IssueSentences } from '../sentences';

export const ownFigureIssues = {
  'own-figure/no-header':
    'No rates were found in “{sheet}”. The table must have the headers “Rate”, “From”, “Value” and “Source”.',
  'own-figure/no-rate': 'Row {row} in “{sheet}” does not say which rate it is for.',
  'own-figure/unknown-rate': 'Cell {cell} in “{sheet}”: “{text}” is no rate of the regulation. Did you mean {names}?',
  'own-figure/several-rates': 'Cell {cell} in “{sheet}”: “{text}” names several rates: {names}. Write one in each row.',
  'own-figure/no-day': 'Cell {cell} in “{sheet}”: from which day does “{rate}” hold?',
  'own-figure/not-a-day': 'Cell {cell} in “{sheet}”: “{text}” is no certain date, so “{rate}” is not used.',
  'own-figure/no-value': 'Cell {cell} in “{sheet}”: the value of “{rate}” is missing.',
  'own-figure/not-calculated':
    'Cell {cell} in “{sheet}” has a formula that is not calculated, so “{rate}” is not used. Open the workbook in Excel and save it.',
  'own-figure/not-an-amount': 'Cell {cell} in “{sheet}”: “{text}” is no amount in kroner, so “{rate}” is not used.',
  'own-figure/not-a-percentage':
    'Cell {cell} in “{sheet}”: “{text}” is no certain percentage, so “{rate}” is not used. Write 14.1 %, for instance.',
  'own-figure/negative': 'Cell {cell} in “{sheet}”: “{rate}” cannot be negative (“{text}”).',
  'own-figure/too-many-decimals':
    'Cell {cell} in “{sheet}”: “{rate}” has more than two decimals (“{text}”). Round it as the regulation says.',
  'own-figure/no-source': 'Cell {cell} in “{sheet}”: write where “{rate}” is from, so that it can be checked.',
  'own-figure/twice':
    'Cell {cell} in “{sheet}”: “{rate}” from {day} also stands in row {otherRow}. Delete one of them.',
} satisfies IssueSentences<OwnFigureIssues>;
