import type { OutlayEntry } from '../../../src/claim/entry';
import { formsFor } from '../../../src/documents/forms';
import { numberTable } from '../../../src/documents/page/number-table';
import { COLOUR } from '../../../src/documents/page/style';
import { voucherBook } from '../../../src/documents/vouchers/voucher-book';
import { voucherPart } from '../../../src/documents/vouchers/voucher-list';
import { wordsOf } from '../../../src/documents/words';
import type { Ore } from '../../../src/values/money';
import { made, outlay } from '../forms/form-claims';

const VESTLAND = 'vestland-provenemnd';
const STATE = 'statens-reiseavtale-innland';

/** The row without that. */
const without = (name: 'vat' | 'receipt', more: Partial<OutlayEntry>): OutlayEntry => {
  const { [name]: _left, ...rest } = outlay({ day: '2024-03-04' as never, ...more });
  return rest;
};

describe('voucher-list', () => {
  it.each<[string, string, OutlayEntry, string[]]>([
    // why, regulation, row, what is red
    ['a receipt, always', VESTLAND, outlay({ type: 'Hotell', vat: 15_000 as Ore }), ['mangler kvittering']],
    ['no VAT amount', VESTLAND, without('vat', { type: 'Hotell' }), ['mangler mva.', 'mangler kvittering']],
    ['tolls need no VAT amount', VESTLAND, without('vat', { type: 'Bompenger' }), ['mangler kvittering']],
    ['the row says nothing of a receipt', VESTLAND, without('receipt', { type: 'Hotell' }), ['mangler kvittering']],
    ['a type that needs none', STATE, without('receipt', { type: 'Parkering' }), []],
  ])('%s', (_why, regulation, row, expected) => {
    const { claim, context } = made(regulation, [{ ...row, purpose: 'Oppdrag' }]);
    const { book } = voucherBook(claim, []);
    const table = voucherPart(book, wordsOf(context.language))[0]?.table;
    const red = (table?.rows ?? [])
      .flat()
      .flatMap((cell) => (typeof cell === 'object' && cell.isMissing ? [cell.text] : []));
    expect(red).toEqual(expected);
    // Never the colour alone: the words say it too.
    expect(red.filter((text) => !text.includes('mangler'))).toEqual([]);
    if (table) expect(JSON.stringify(numberTable(table)).includes(COLOUR.missing)).toBe(expected.length > 0);
  });

  it.each<[string, string, boolean]>([
    // why, purpose, whether it needs a travel description
    ['a flight', 'Fly Oslo–Bergen', true],
    ['a ticket', 'Flybillett', true],
    ['an electronic ticket', 'E-billett Oslo', true],
    ['moving is no flight', 'Flytting av utstyr', false],
    ['a train', 'Tog til Oslo', false],
  ])('%s', (_why, purpose, expected) => {
    const { claim } = made(STATE, [outlay({ purpose })]);
    const { book } = voucherBook(claim, []);
    expect(book.entries.some(({ sort }) => sort === 'travelDescription')).toBe(expected);
  });

  it('without vouchers the papers are as before', () => {
    const { claim, context } = made(STATE, [outlay()]);
    expect(formsFor(claim, context).filter(({ form }) => form.vouchers)).toEqual([]);
  });
});
