import type { Day } from '../values/day';
import { ONE_TO_ONE, oreFromCurrency, type ExchangeRate } from '../values/exchange-rate';
import type { BasisPoints, Ore } from '../values/money';
import type { ClaimIssues } from './claim-issues';
import { issue, type Issue, type IssuePlace } from './issue';
import type { FigureBook, ForeignAmount, FoundAmount } from './rules';
import { userAmount, userForeignAmount } from './user-amount';

/** What a journey says of money abroad. Asked only where a rate needs it. */
export interface Exchange {
  /** As written. */
  readonly currency?: string | undefined;
  /** Kroner for one unit. */
  readonly millionths?: ExchangeRate | undefined;
}

type ExchangeCode =
  'currency/not-recognised' | 'currency/differs' | 'exchange-rate/missing' | 'exchange-rate/without-currency';

/** Why a rate cannot be had in kroner. */
export type ExchangeFault = {
  readonly [C in ExchangeCode]: { readonly found: false; readonly code: C; readonly values: ClaimIssues[C] };
}[ExchangeCode];

/**
 * A country's rate in kroner: the rate of 24 hours times the exchange rate, rounded to øre once, half up, before any percentage of it.
 *
 * @source reading "currency" of statens reiseavtale utland
 */
export function inKroner(rate: ForeignAmount, exchange: Exchange = {}): FoundAmount | ExchangeFault {
  const { currency, hundredths, ...rest } = rate;
  const { currency: text = '', millionths } = exchange;
  const stated = text.trim() === '' ? currency : currencyOf(exchange);
  if (stated === undefined) return notRecognised(text);
  if (millionths === undefined) return { found: false, code: 'exchange-rate/missing', values: { currency } };
  if (stated !== currency) return { found: false, code: 'currency/differs', values: { stated, currency } };
  const ore = oreFromCurrency(hundredths, millionths);
  const value = ore as Ore & BasisPoints;
  return { ...rest, value, product: ore, divisor: 1, exchange: { of: rate, millionths } };
}

/**
 * The user's own rate of a country: the row's, in the currency that the row states, or that of the table «Satser», which is in kroner.
 *
 * @param hundredths of the currency, as the row has them
 */
export function ownRate(
  hundredths: Ore | undefined,
  exchange: Exchange,
  day: Day,
  figures: FigureBook,
): FoundAmount | ForeignAmount | ExchangeFault | undefined {
  const own = hundredths === undefined ? figures.on('countryRate', day) : userAmount(hundredths, figures.rules);
  if (!own.found) return undefined;
  const currency = currencyOf(exchange);
  if (currency === undefined) return notRecognised(exchange.currency ?? '');
  if (currency === KRONER)
    return isExchanged(exchange) ? { found: false, code: 'exchange-rate/without-currency', values: {} } : own;
  if (hundredths !== undefined) return userForeignAmount(hundredths, currency, figures.rules);
  return { found: false, code: 'currency/differs', values: { stated: currency, currency: KRONER } };
}

export function exchangeIssue(
  { code, values }: ExchangeFault,
  place: (field: 'currency' | 'exchangeRate') => IssuePlace,
): Issue {
  return issue('error', code, place(code.startsWith('currency/') ? 'currency' : 'exchangeRate'), values);
}

const KRONER = 'NOK';

/** The code of the currency that is written; kroner where none is. `undefined`: which one it is, nobody can tell. */
function currencyOf(exchange: Exchange): string | undefined {
  const text = (exchange.currency ?? '').trim().toUpperCase();
  if (text === '' || /^NORSKE? KRONER?$/.test(text)) return KRONER;
  // Danish and Swedish kroner are called so too; they have an exchange rate beside them.
  if (/^(KR\.?|KRONER)$/.test(text)) return isExchanged(exchange) ? undefined : KRONER;
  if (/^(€|EUROS?)$/.test(text)) return 'EUR';
  return /^[A-Z]{3}$/.test(text) ? text : undefined;
}

function isExchanged({ millionths = ONE_TO_ONE }: Exchange): boolean {
  return millionths !== ONE_TO_ONE;
}

function notRecognised(text: string): ExchangeFault {
  return { found: false, code: 'currency/not-recognised', values: { text: text.trim() } };
}
