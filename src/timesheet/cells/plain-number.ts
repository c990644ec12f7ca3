/**
 * A number as people write it in Norwegian: «1 234,50», «1.234,50», «−7,5», «7.5».
 *
 * @returns undefined when it is not a number, or when it can be two: «1.234» is a thousand or a little over one
 */
export function plainNumber(text: string): number | undefined {
  const tight = text.trim().replace(/[\u2212\u2013]/g, '-');
  if (/^-?\d+(?:,\d+)?$/.test(tight)) return Number(tight.replace(',', '.'));
  if (/^-?\d+\.(?:\d{1,2}|\d{4,})$/.test(tight)) return Number(tight);
  if (/^-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?$/.test(tight))
    return Number(tight.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
  if (/^-?\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(tight)) return Number(tight.replace(/\./g, '').replace(',', '.'));
  return undefined;
}
