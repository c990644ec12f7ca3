import { markup, type Markup } from './markup';

export interface PageColumn {
  readonly header: string;
  readonly isNumber?: true;
}

/** A table that a screen reader can walk: the first cell of each row names it. */
export function pageTable(
  caption: string,
  columns: readonly PageColumn[],
  rows: readonly (readonly string[])[],
): Markup {
  const classOf = (index: number) => (columns[index]?.isNumber ? markup` class="number"` : markup``);
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table>
<thead><tr>${columns.map(({ header }, index) => markup`<th scope="col"${classOf(index)}>${header}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) =>
    markup`<tr>${row.map((cell, index) =>
      index === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td${classOf(index)}>${cell}</td>`,
    )}</tr>`,
)}
</tbody></table></div>`;
}
