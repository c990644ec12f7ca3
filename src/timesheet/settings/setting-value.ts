import { accountNumber, organisationNumber } from '../../values/identifiers';
import { readAmount } from '../cells/amount';
import { cellText, isNotCalculated, quoted } from '../cells/cell-text';
import { readMoment } from '../cells/clock';
import { readDay } from '../cells/day';
import { HIDDEN_NUMBER } from '../../values/identity-number';
import { hasDay } from '../cells/moment';
import { readPercent } from '../cells/percent';
import { readYesNo } from '../cells/yes-no';
import { unreadable, type Problem, type Reading } from '../reading';
import type { Cell } from '../table';
import { readSocialCosts } from './social-costs';
import { choiceOf, choicesText, type SettingType } from './setting-fields';

/** A list gives one reading for each of its values. */
export type SettingReading = Problem | { readonly set: unknown };

/** One setting's cell as its type. A setting that is not certain is not used: unlike a row, it is soon mended. */
export function readSetting(type: SettingType, cell: Cell): SettingReading {
  if (isNotCalculated(cell)) return unreadable('setting/not-calculated', {});
  const text = quoted(cell);
  if (cell.shows === 'error') return unreadable('setting/error-value', { text });
  if (typeof type === 'object')
    return 'choice' in type ? choice(type.choice, cell) : listOf(cell, /[;,\n]/, (item) => choice(type.choices, item));
  switch (type) {
    case 'text':
      return textSetting(cell);
    case 'postalCode':
      return typeof cell.value === 'number' ? { set: String(cell.value).padStart(4, '0') } : textSetting(cell);
    case 'kid':
      return { set: String(cell.value).replace(/\s/g, '') };
    case 'organisationNumber':
      return organisationNumberSetting(cell);
    case 'accountNumber':
      return accountNumberSetting(cell);
    case 'amount':
      return certain(readAmount(cell), unreadable('setting/not-an-amount', { text }));
    case 'percent':
      return certain(wholePercent(cell), unreadable('setting/not-a-percentage', { text }));
    case 'day':
      return certain(readDay(cell), unreadable('setting/not-a-day', { text }));
    case 'clock':
      return clock(cell, text);
    case 'yesNo':
      return certain(readYesNo(cell), unreadable('setting/not-yes-or-no', { text }));
    case 'days':
      return listOf(cell, /[;,\n]/, (item) =>
        certain(readDay(item), unreadable('setting/not-a-day', { text: quoted(item) })),
      );
    case 'amounts':
      return listOf(cell, /[;\n]/, (item) =>
        certain(readAmount(item), unreadable('setting/not-an-amount', { text: quoted(item) })),
      );
    case 'socialCosts':
      return readSocialCosts(cell);
  }
}

function certain<T extends string | number | boolean>(reading: Reading<T>, problem: Problem): SettingReading {
  return typeof reading === 'object' ? problem : { set: reading };
}

function textSetting(cell: Cell): SettingReading {
  const isWords = cell.shows === 'text' || cell.shows === 'number';
  if (!isWords) return unreadable('setting/not-text', { text: quoted(cell) });
  const text = cellText(cell);
  return text.includes(HIDDEN_NUMBER) ? unreadable('setting/identity-number', {}) : { set: text };
}

function organisationNumberSetting(cell: Cell): SettingReading {
  const digits = organisationNumber(String(cell.value));
  return digits === undefined
    ? unreadable('setting/not-an-organisation-number', { text: quoted(cell) })
    : { set: digits };
}

/** A number cell has lost the leading zero that was typed into it. */
function accountNumberSetting(cell: Cell): SettingReading {
  const typed = typeof cell.value === 'number' ? String(cell.value).padStart(11, '0') : String(cell.value);
  const digits = accountNumber(typed);
  return digits === undefined ? unreadable('setting/not-an-account-number', { text: quoted(cell) }) : { set: digits };
}

/** Holiday pay is never below one per cent: 0.12 was meant as twelve. */
function wholePercent(cell: Cell): Reading<number> {
  const reading = readPercent(cell);
  return typeof reading === 'number' && reading > 0 && reading < 100
    ? unreadable('cell/not-a-percentage', { text: quoted(cell) })
    : reading;
}

function clock(cell: Cell, text: string): SettingReading {
  const moment = readMoment(cell);
  const isClock = typeof moment === 'number' && !hasDay(moment);
  return isClock ? { set: moment } : unreadable('setting/not-a-clock-time', { text });
}

function choice(name: Parameters<typeof choiceOf>[0], cell: Cell): SettingReading {
  const found = choiceOf(name, String(cell.value));
  return found === undefined
    ? unreadable('setting/not-a-choice', { text: quoted(cell), choices: choicesText(name) })
    : { set: found };
}

function listOf(cell: Cell, between: RegExp, read: (item: Cell) => SettingReading): SettingReading {
  const parts =
    typeof cell.value === 'string' ? cell.value.split(between).filter((part) => part.trim() !== '') : [cell.value];
  const readings = parts.map((value) => read({ ...cell, value: typeof value === 'string' ? value.trim() : value }));
  const problem = readings.find((reading) => 'code' in reading);
  return problem ?? { set: readings.map((reading) => ('set' in reading ? reading.set : undefined)) };
}
