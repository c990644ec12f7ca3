/**
 * The cells of a table as other programs copy it: a tab between cells, a line for each row; a cell with lines of its own stands in quotes.
 */
export function pastedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  // Programs end the last row as the others; that is no row more.
  const table = text.replace(/(?:\r\n|\r|\n)$/, '');
  for (;;) {
    const [, quoted, plain = '', end] = cell.exec(table) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replace(/""/g, '"').replace(/\r\n?/g, '\n'));
    if (!end) return rows;
    if (end !== '\t') rows.push([]);
  }
}
