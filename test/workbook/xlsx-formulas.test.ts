import { strFromU8, unzipSync } from 'fflate';
import { cellsOf, opened, worksheet } from './made-package';

describe('xlsx-formulas', () => {
  it.each([
    // why                         in the file                                                                 read
    ['of the add-in', '<f>_xldudf_KRAV_DIETT(A2)</f>', 'KRAV.DIETT(A2)'],
    ['newer', '<f>_xlfn.IFS(A2,1)</f>', 'IFS(A2,1)'],
    ['in a text', '<f>"_xlfn.IFS("</f>', '"_xlfn.IFS("'],
    ['of a whole range', '<f t="array" ref="A1:A3">_xlfn._xlws.SORT(B1:B3)</f>', 'SORT(B1:B3)'],
  ])('reads a formula %s as a person writes it', async (_why, xml, read) => {
    const cells = await cellsOf(`<row r="1"><c r="A1">${xml}<v>1</v></c></row>`);
    expect(cells).toEqual([[1, 1, 'number', read]]);
  });

  it('reads one that is shared in each of its cells', async () => {
    const head = '<c r="B1"><f t="shared" ref="B1:B2" si="0">_xldudf_KRAV_DIETT(A1)</f><v>1</v></c>';
    const cells = await cellsOf(
      `<row r="1">${head}</row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>`,
    );
    expect(cells.map(([, , , formula]) => formula)).toEqual(['KRAV.DIETT(A1)', 'KRAV.DIETT(A2)']);
  });

  it.each([
    ['of the add-in', '=krav.diett(A2)', '_xldudf_KRAV_DIETT(A2)'],
    ['newer', 'XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['stored already', '_xlfn.IFS(A1,1)', '_xlfn.IFS(A1,1)'],
  ])('writes a formula %s as Excel wants it', async (_why, formula, stored) => {
    const workbook = opened(worksheet(''));
    await workbook.apply([{ edit: 'setCells', sheet: 'Ark1', cells: [{ row: 1, column: 1, value: { formula } }] }]);
    expect(strFromU8(unzipSync(workbook.toBytes())['xl/worksheets/sheet1.xml']!)).toContain(`<f>${stored}</f>`);
  });
});
