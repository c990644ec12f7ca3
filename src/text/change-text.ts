import type { ContentChange } from '../approval/content';
import type { Field } from '../claim/entry';
import { dayFromText } from '../values/day';
import { approvalWords } from './approval-words';
import { fill } from './fill';
import { HEADERS } from './headers';
import type { Language } from './language';
import { newSheetWords } from './new-sheet-words';
import type { ApprovalWords } from './nb/approval';
import { settingLabel } from './setting-label';
import { dayText, valueText } from './values';

/** What has changed in a claim since it was sent, a sentence for each value. Lines follow from rows and rules, and are not told of. */
export function changeTexts(changes: readonly ContentChange[], language: Language): string[] {
  return changes.flatMap((change) => textsOf(change, approvalWords(language).change, language));
}

function textsOf(change: ContentChange, words: ApprovalWords['change'], language: Language): string[] {
  const { what, values } = change;
  if (what === 'line') return [];
  if (what === 'rules' || what === 'total') {
    const sentence = what === 'rules' ? words.rulesChanged : words.totalChanged;
    const told = values.filter(({ name }) => name !== 'cutOre');
    return told.map(({ name, was, now }) =>
      fill(sentence, { was: shown(name, was, language), now: shown(name, now, language) }, language),
    );
  }
  const where = whereOf(change, words, language);
  if (what === 'row' && change.change !== 'changed') {
    const isNew = change.change === 'added';
    const all = values.map(
      ({ name, was, now }) => `${nameOf(change, name, language)} ${shown(name, isNew ? now : was, language)}`,
    );
    const list = all.join(', ');
    return [fill(isNew ? words.addedRow : words.removedRow, { where, was: list, now: list }, language)];
  }
  return values.map(({ name, was, now }) => {
    const sentence = was === '' ? words.filled : now === '' ? words.emptied : words.changed;
    const said = { where, name: nameOf(change, name, language), was: shown(name, was, language) };
    return fill(sentence, { ...said, now: shown(name, now, language) }, language);
  });
}

function whereOf({ what, sheet, row }: ContentChange, words: ApprovalWords['change'], language: Language): string {
  if (what === 'setting') return words.setting;
  if (what === 'figure') return words.figure;
  return fill(words.row, { sheet, row: row ?? '' }, language);
}

function nameOf({ what }: ContentChange, name: string, language: Language): string {
  if (what === 'setting') return settingLabel(name.replace(/Ore$/, ''), language);
  if (what === 'figure') return name;
  const columns: Readonly<Record<string, string>> = newSheetWords(language).columns;
  return columns[name] ?? HEADERS[name as Field]?.[0] ?? name;
}

/** Kept as plain texts: an amount in øre, a share in hundredths of a per cent, a day as «2026-03-14». */
function shown(name: string, value: string, language: Language): string {
  if (/^ordinaryHours\./.test(name) && /^\d+$/.test(value)) {
    const minutes = Number(value);
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  }
  if (/(?:Ore|Percent)$/.test(name) && /^-?\d+$/.test(value)) return valueText(name, Number(value), language);
  const day = dayFromText(value);
  if (day) return dayText(day);
  return /^\d+\.\d+$/.test(value) && language !== 'en' ? value.replace('.', ',') : value;
}
