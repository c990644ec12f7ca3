import { strFromU8, unzipSync } from 'fflate';
import type { Edit } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { madeParts, MAIN, worksheet, zipped } from './made-package';

const OURS = '<sheetProtection sheet="1" formatColumns="0" formatRows="0" autoFilter="0"/>';
const FILTER = '<autoFilter ref="A1:B9"/>';
const ROWS = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/><c r="C1"><v>3</v></c></row>';

/** 0 and 2 are locked, 1 is not. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/>` +
  '<xf numFmtId="14" applyProtection="1"><alignment wrapText="1"/><protection locked="0" hidden="1"/></xf>' +
  '<xf numFmtId="4"><protection locked="1"/></xf></cellXfs></styleSheet>';

const protect: Edit = { edit: 'protect', sheet: 'Ark1' };
const unprotect: Edit = { edit: 'unprotect', sheet: 'Ark1' };

const opened = (after: string) =>
  XlsxWorkbook.open(zipped(madeParts(worksheet(ROWS, '', after), { 'xl/styles.xml': STYLES })));
const part = (workbook: XlsxWorkbook, name: string) => strFromU8(unzipSync(workbook.toBytes())[name]!);
const sheetOf = (workbook: XlsxWorkbook) => part(workbook, 'xl/worksheets/sheet1.xml');

describe('xlsx-protection', () => {
  it.each([
    // why                                       what the file says                                            whose it is
    ['nothing', '', 'none'],
    ['as Krav writes it', OURS, 'ours'],
    [
      'as LibreOffice writes it again',
      '<sheetProtection sheet="true" objects="false" formatColumns="false" formatRows="false" autoFilter="false"/>',
      'ours',
    ],
    ['as Excel writes what nobody has chosen', '<sheetProtection sheet="1" objects="1" scenarios="1"/>', 'others'],
    ['one choice less than ours', OURS.replace(' autoFilter="0"', ''), 'others'],
    ['one choice more than ours', OURS.replace('/>', ' sort="0"/>'), 'others'],
    ['cells that cannot be chosen', OURS.replace('/>', ' selectLockedCells="1"/>'), 'others'],
    ['ours with a password', OURS.replace('/>', ' password="CC1A"/>'), 'others'],
    [
      'ours with a newer password',
      OURS.replace('/>', ' algorithmName="SHA-512" hashValue="a" saltValue="b"/>'),
      'others',
    ],
    ['choices that are not in force', '<sheetProtection objects="1" sort="0"/>', 'none'],
  ])('%s', async (_why, after, expected) => {
    expect(await opened(after).protection('Ark1')).toBe(expected);
  });

  it.each([
    ['an older password', OURS.replace('/>', ' password="CC1A"/>')],
    ['a newer password', OURS.replace('/>', ' algorithmName="SHA-512" hashValue="a" saltValue="b"/>')],
  ])('%s: the sheet is left byte for byte', async (_why, after) => {
    const workbook = opened(after);
    const before = sheetOf(workbook);
    await workbook.apply([unprotect]);
    await workbook.apply([protect]);
    expect(sheetOf(workbook)).toBe(before);
  });

  it.each([
    ['where the schema wants it', FILTER, `</sheetData>${OURS}${FILTER}</worksheet>`],
    ['in the place of choices that are not in force', '<sheetProtection sort="0"/>', `</sheetData>${OURS}</worksheet>`],
  ])('is written %s', async (_why, after, expected) => {
    const workbook = opened(after);
    await workbook.apply([protect]);
    expect(sheetOf(workbook)).toContain(expected);
  });

  it('locks the cells that were open, with all else of their look; others keep their style', async () => {
    const workbook = opened('');
    await workbook.apply([protect]);
    expect(sheetOf(workbook)).toContain('<c r="A1" s="3"><v>1</v></c><c r="B1" s="2"/><c r="C1"><v>3</v></c>');
    expect(part(workbook, 'xl/styles.xml')).toContain(
      '<xf numFmtId="14" applyProtection="1"><alignment wrapText="1"/><protection hidden="1"/></xf></cellXfs>',
    );
  });

  it('is gone without a trace where no cell was open', async () => {
    const workbook = XlsxWorkbook.open(
      zipped(madeParts(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>', '', FILTER))),
    );
    const before = sheetOf(workbook);
    await workbook.apply([protect]);
    await workbook.apply([unprotect]);
    expect(sheetOf(workbook)).toBe(before);
  });

  it('is of rows with a prefix too', async () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
    const workbook = XlsxWorkbook.open(zipped(madeParts(sheet)));
    await workbook.apply([protect]);
    expect(sheetOf(workbook)).toContain('<x:sheetData/><x:sheetProtection sheet="1"');
    expect(await workbook.protection('Ark1')).toBe('ours');
  });
});
