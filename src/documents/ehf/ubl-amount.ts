import type { Ore } from '../../values/money';
import type { Xml } from './xml';

/** Kroner with a point and two decimals: 480000 øre is "4800.00". */
export function amount(hundredths: Ore, currency: string): Xml {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const text = `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return { '@_currencyID': currency, '#text': text };
}

/** "22.5", and never with an exponent. */
export function decimal(value: number): string {
  return value.toFixed(8).replace(/\.?0+$/, '');
}
