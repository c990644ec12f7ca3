import { refused, type Finding } from './findings';
import { everyElement, type Element } from './read-xml';

/** Kroner with a point and two decimals, and said to be kroner. A comma is refused by UBL itself, a third decimal by BR-DEC-* too. */
export function fileAmountFindings(root: Element): readonly Finding[] {
  return everyElement(root)
    .filter(({ name }) => /Amount$/.test(name))
    .flatMap((element) => [writtenFinding(element), currencyFinding(element)]);
}

function writtenFinding({ text }: Element): Finding {
  return !/^-?\d+\.\d\d$/.test(text) && refused('ehf/file-amount-wrong', '', { amount: text, rule: 'UBL-DT-01' });
}

function currencyFinding({ attributes }: Element): Finding {
  const currency = attributes['currencyID'] ?? '';
  return currency !== 'NOK' && refused('ehf/file-currency-wrong', '', { currency, rule: 'PEPPOL-EN16931-R051' });
}
