import { exchangeRateFromKroner, type ExchangeRate } from '../../values/exchange-rate';
import { unreadable, type Reading } from '../reading';
import type { Cell } from '../table';
import { quoted } from './cell-text';

/** Kroner for one unit of a currency: 11.3456, «11,3456», «11.345». No rate has thousands, so that a mark is always the decimal one. */
export function readExchangeRate(cell: Cell): Reading<ExchangeRate> {
  const { value, shows } = cell;
  const text = quoted(cell);
  if (shows === 'error') return unreadable('cell/error-value', { text });
  const kroner =
    typeof value === 'number' && shows === 'number' ? value : typeof value === 'string' ? decimal(value) : undefined;
  const rate = kroner === undefined ? undefined : exchangeRateFromKroner(kroner);
  return rate ?? unreadable('cell/not-an-exchange-rate', { text });
}

function decimal(text: string): number | undefined {
  const bare = text.trim().replace(/^kr\.?\s*|\s*(?:kr\.?|kroner|nok)$/gi, '');
  return /^\d+(?:[.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}
