/** «5–7, 12» of 5, 6, 7 and 12, however they are called. */
export function spans(numbers: readonly number[], nameOf: (number: number) => string): string {
  const found: [first: number, last: number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const current = found.at(-1);
    if (current && current[1] === number - 1) current[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => (first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`)).join(', ');
}
