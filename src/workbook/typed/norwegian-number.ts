/** What a double says for sure; Excel shows no more either. */
const SIGNIFICANT = 15;

/** 12.5 is «12,5», whole and without a power of ten. */
export function plainNorwegian(value: number): string {
  return unpowered(String(Number(value.toPrecision(SIGNIFICANT)))).replace('.', ',');
}

/** A hundredth of the number, as per cent: 0.141 is «14,1». By digits, for 0.141 * 100 is 14.099999999999998. */
export function percentNorwegian(value: number): string {
  return plainNorwegian(
    Number(`${value.toPrecision(SIGNIFICANT)}e2`.replace(/e([+-]?\d+)e2$/, (_, power) => `e${Number(power) + 2}`)),
  );
}

/** «1 234,50»: a no-break space between thousands, so that an amount never breaks over two lines. */
export function groupedNorwegian(value: number, decimals: number): string {
  const [whole = '', after] = unpowered(String(Number(value.toFixed(decimals)))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return decimals === 0 ? grouped : `${grouped},${(after ?? '').padEnd(decimals, '0')}`;
}

/** JavaScript writes 1e21 and 1e-7; a person writes the digits. */
function unpowered(text: string): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign, first = '', after = '', power] = match;
  const digits = `${first}${after}`;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0').slice(0, point)}${digits.length > point ? `.${digits.slice(point)}` : ''}`;
}
