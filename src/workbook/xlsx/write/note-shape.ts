import { appendInRoot } from '../xml/xml-edit';

const FIRST_SHAPE = 1025;
const NAMESPACES = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};

/** An empty drawing with the one kind of shape that notes use. */
export function drawing(): string {
  return (
    `<xml xmlns:v="${NAMESPACES.v}" xmlns:o="${NAMESPACES.o}" xmlns:x="${NAMESPACES.x}">` +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
  );
}

/** The drawing with the box of a note beside the cell, hidden until the pointer is over it. */
export function withNoteShape(text: string, row: number, column: number): string {
  const anchor = [column, 12, Math.max(0, row - 2), 8, column + 3, 12, row + 4, 8].join(', ');
  const taken = [...text.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const id = taken.reduce((highest, number) => Math.max(highest, number), FIRST_SHAPE - 1) + 1;
  const declarations = Object.entries(NAMESPACES)
    .filter(([prefix]) => !text.includes(`xmlns:${prefix}=`))
    .map(([prefix, address]) => `xmlns:${prefix}="${address}" `);
  return appendInRoot(
    text,
    () =>
      `<v:shape ${declarations.join('')}id="_x0000_s${id}" type="#_x0000_t202" ` +
      `style="position:absolute;visibility:hidden" fillcolor="#fffbeb" strokecolor="#d9cfa3" o:insetmode="auto">` +
      `<v:fill color2="#fffbeb"/><v:path o:connecttype="none"/>` +
      `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  );
}
