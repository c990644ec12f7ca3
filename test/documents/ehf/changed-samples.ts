import type {
  Buyer,
  EhfAttachment,
  EhfInvoice,
  EhfLine,
  EhfTotals,
  Payment,
  Period,
  Seller,
  Vat,
} from '../../../src/documents/ehf/model';
import type { Day } from '../../../src/values/day';
import { SAMPLE, SAMPLE_CREDIT_NOTE } from './example';

/** The sample invoice, which is right, with one thing changed. */

export function seller(changed: Partial<Seller>): EhfInvoice {
  return { ...SAMPLE, seller: { ...SAMPLE.seller, ...changed } };
}

export function address(changed: Partial<Seller['address']>): EhfInvoice {
  return seller({ address: { ...SAMPLE.seller.address, ...changed } });
}

export function buyerEndpoint(scheme: string, id: string): EhfInvoice {
  return { ...SAMPLE, buyer: { ...SAMPLE.buyer, endpoint: { scheme, id } } };
}

export function payment(changed: Partial<Payment>): EhfInvoice {
  return {
    ...SAMPLE,
    payment: { meansCode: '30', accountNumber: '86011117947', kid: '202600425', accountName: 'Eksempel', ...changed },
  };
}

export function vat(changed: Partial<Vat>): EhfInvoice {
  return { ...SAMPLE, vat: { ...SAMPLE.vat, ...changed } };
}

/** Category E, as it should be but for what is changed. */
export function exempt(changed: Partial<Seller>, changedVat: Partial<Vat> = {}): EhfInvoice {
  return {
    ...seller({ legalForm: undefined, vatRegistered: changed.vatNumber !== undefined, ...changed }),
    vat: { ...SAMPLE.vat, category: 'E', percent: 0, exemptionCode: undefined, ...changedVat },
  };
}

export function attachment(changed: Partial<EhfAttachment>): EhfAttachment {
  const [specification] = SAMPLE.attachments;
  if (specification === undefined) throw new Error('the sample has an attachment');
  return { ...specification, ...changed };
}

/** The line of holiday pay, 864.00, changed. */
export function line(changed: Partial<EhfLine>): EhfInvoice {
  return { ...SAMPLE, lines: SAMPLE.lines.map((one, index) => (index === 1 ? { ...one, ...changed } : one)) };
}

export function totals(changed: Partial<EhfTotals>): EhfInvoice {
  return { ...SAMPLE, totals: { ...SAMPLE.totals, ...changed } };
}

export function credited(changed: Partial<NonNullable<EhfInvoice['credited']>>): EhfInvoice {
  return { ...SAMPLE_CREDIT_NOTE, credited: { number: '2026-0042', date: '2026-11-20' as Day, ...changed } };
}

export function buyer(changed: Partial<Buyer>): EhfInvoice {
  return { ...SAMPLE, buyer: { ...SAMPLE.buyer, ...changed } };
}

export function period(from: string, to: string): Period {
  return { from: from as Day, to: to as Day };
}
