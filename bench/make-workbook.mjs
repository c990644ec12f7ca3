import { strToU8, zipSync } from 'fflate';

/**
 * A timesheet of so many rows x 12 columns as Excel would write it: four styles, shared strings, two formulas with calculated values a row.
 *
 * @returns the bytes of an .xlsx file
 */
export function timesheet(rows) {
  const strings = [
    'Dato',
    'Frå',
    'Til',
    'Pause',
    'Timar',
    'Oppdrag',
    'Merknad',
    'Stad',
    'Km',
    'Bom',
    'Sum',
    'Kontroll',
    'Gjennomføring av prøve',
    'Synfaring',
    'Reise',
    'Voss',
    'Førde',
    'Florø',
  ];
  const shared = strings.map((text) => `<si><t>${text}</t></si>`).join('');
  const letters = 'ABCDEFGHIJKL';
  const header = [...letters].map((letter, index) => `<c r="${letter}1" t="s"><v>${index}</v></c>`).join('');
  const body = [];
  for (let i = 0; i < rows; i++) {
    const r = i + 2;
    // Three clock spans a day, so that no two rows overlap.
    const day = 45_292 + Math.floor(i / 3);
    const from = [0.25, 0.375, 0.5][i % 3];
    const to = from + 0.0625 + (i % 5) / 1440;
    body.push(
      `<row r="${r}" spans="1:12"><c r="A${r}" s="1"><v>${day}</v></c><c r="B${r}" s="2"><v>${from}</v></c><c r="C${r}" s="2"><v>${to}</v></c>` +
        `<c r="D${r}"><v>0</v></c><c r="E${r}" s="3"><f>(C${r}-B${r})*24</f><v>${(to - from) * 24}</v></c><c r="F${r}" t="s"><v>${12 + (i % 3)}</v></c>` +
        `<c r="G${r}" t="inlineStr"><is><t>Kandidat ${i}</t></is></c><c r="H${r}" t="s"><v>${15 + (i % 3)}</v></c><c r="I${r}"><v>${i % 90}</v></c>` +
        `<c r="J${r}" s="3"><v>${(i % 7) * 12.5}</v></c><c r="K${r}" s="3"><f>I${r}+J${r}</f><v>${(i % 90) + (i % 7) * 12.5}</v></c><c r="L${r}"><v>${i}</v></c></row>`,
    );
  }
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Timeliste" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="20" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${shared}</sst>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><dimension ref="A1:L${rows + 1}"/><sheetData><row r="1" spans="1:12">${header}</row>${body.join('')}</sheetData></worksheet>`,
  };
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(2024, 0, 1) });
}
