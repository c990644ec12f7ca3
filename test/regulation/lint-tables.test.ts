import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintRegulation } from '../../src/regulation/lint';

const TEXT = readFileSync(join(__dirname, '../../regulations/statens-reiseavtale-utland.json'), 'utf8');

function errors(currencies: unknown) {
  const file = JSON.parse(TEXT);
  file.tables.countryRates.versions[0].currencies = currencies;
  return lintRegulation(JSON.stringify(file, null, 2))
    .faults.filter(({ severity }) => severity === 'error')
    .map(({ code, path, values }) => [code, path.replace('tables.countryRates.versions[0].', ''), values]);
}

describe('lint-tables', () => {
  it.each<[string, unknown, unknown[]]>([
    // why                                    currencies              code, path, values
    ['none', undefined, []],
    ['nobody', {}, []],
    ['a row of the table', { Kenya: 'USD' }, []],
    ['kroner may be said', { Kenya: 'NOK' }, []],
    [
      'a row that is not there',
      { Kenia: 'USD' },
      [['reference/dangling', 'currencies.Kenia', { section: 'rows', id: 'Kenia' }]],
    ],
    ['small letters', { Kenya: 'usd' }, [['field/wrong-form', 'currencies.Kenya', { detail: '/^[A-Z]{3}$/' }]]],
    ['four letters', { Kenya: 'USDX' }, [['field/wrong-form', 'currencies.Kenya', { detail: '/^[A-Z]{3}$/' }]]],
    ['a number', { Kenya: 840 }, [['field/not-text', 'currencies.Kenya', {}]]],
    ['one for all', 'USD', [['field/not-an-object', 'currencies', {}]]],
  ])('currencies: %s', (_why, currencies, expected) => {
    expect(errors(currencies)).toEqual(expected);
  });
});
