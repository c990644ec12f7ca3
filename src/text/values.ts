import { dayFromText, type Day } from '../values/day';
import type { Language } from './language';

/** Thousands are parted by a no-break space, so that an amount never breaks over two lines. */
const NO_BREAK_SPACE = '\u00a0';

/** "14.03.2024", the same in all three languages: English is for readers of Norwegian papers, and month-first dates would mislead. */
export function dayText(day: Day): string {
  const [year, month, dayOfMonth] = day.split('-');
  return `${dayOfMonth}.${month}.${year}`;
}

/** A whole number of hundredths with two decimals: 480000 is "4 800,00". */
export function amountText(hundredths: number, language: Language): string {
  const whole = Math.floor(Math.abs(hundredths) / 100);
  const decimals = String(Math.abs(hundredths) % 100).padStart(2, '0');
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  return `${hundredths < 0 ? '−' : ''}${grouped}${decimalMark(language)}${decimals}`;
}

/** "7,50", or "7:20" when two decimals do not say it exactly: printed hours must reproduce the printed amount. */
export function hoursText(minutes: number, language: Language): string {
  const exact = (minutes * 100) % 60 === 0;
  return exact
    ? amountText((minutes * 100) / 60, language)
    : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** "14,1": hundredths of a per cent without needless zeros. */
export function percentText(basisPoints: number, language: Language): string {
  return trimmed(basisPoints / 100, 2, language);
}

/** What a user typed, e.g. an invoice number that looks like a date, is printed as it was typed. */
const AS_TYPED = /^(text|number|name|names|kid|reference|reason|activity|type|filename)$/;

/** A value in a sentence, printed by the unit in its name. */
export function valueText(name: string, value: unknown, language: Language): string {
  if (typeof value === 'number') {
    if (/ore$/i.test(name)) return amountText(value, language);
    if (/hundredths$/i.test(name)) return amountText(value, language);
    if (/millionths$/i.test(name)) return trimmed(value / 1_000_000, 6, language);
    if (/minutes$/i.test(name)) return hoursText(value, language);
    if (/percent$/i.test(name)) return percentText(value, language);
    return trimmed(value, 4, language);
  }
  const text = String(value);
  const day = AS_TYPED.test(name) ? undefined : dayFromText(text);
  return day ? dayText(day) : text;
}

function trimmed(value: number, decimals: number, language: Language): string {
  const text = value.toFixed(decimals).replace(/\.?0+$/, '');
  return text.replace('.', decimalMark(language)).replace('-', '−');
}

function decimalMark(language: Language): string {
  return language === 'en' ? '.' : ',';
}
