/** Keys and list places from the root of a file to one of its parts. */
export type JsonPath = readonly (string | number)[];

/** "figures.leisureRate.versions[0].value" */
export function pathText(path: JsonPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}
