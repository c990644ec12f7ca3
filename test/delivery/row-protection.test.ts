import type { ContentPart } from '../../src/approval/content';
import type { ApprovalStep } from '../../src/approval/steps';
import { withRowsProtected } from '../../src/delivery/row-protection';
import type { Edit } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

const row = (sheet: string): ContentPart => ({ what: 'row', sheet, row: 2, values: {} });
const set = (sheet: string): Edit => ({ edit: 'setCells', sheet, cells: [] });
const protect = (sheet: string): Edit => ({ edit: 'protect', sheet });
const unprotect = (sheet: string): Edit => ({ edit: 'unprotect', sheet });
const log = [unprotect('Kravlogg'), set('Kravlogg'), protect('Kravlogg')];

/** What the edits do with protection, in their order. */
const told = (edits: readonly Edit[]) =>
  edits.flatMap((edit) => (edit.edit === 'protect' || edit.edit === 'unprotect' ? [`${edit.edit} ${edit.sheet}`] : []));

describe('row-protection', () => {
  const LOG = ['unprotect Kravlogg', 'protect Kravlogg'];
  it.each<[why: string, ApprovalStep, ours: string[], rows: string[], written: Edit[], expected: string[]]>([
    [
      'sent: each sheet once',
      'submit',
      [],
      ['Uke 1', 'Uke 1', 'Uke 2'],
      log,
      [...LOG, 'protect Uke 1', 'protect Uke 2'],
    ],
    ['attested: as it is', 'attest', ['Uke 1'], ['Uke 1'], log, LOG],
    ['paid: as it is', 'pay', ['Uke 1'], ['Uke 1'], log, LOG],
    ['returned: open', 'return', ['Uke 1'], ['Uke 1'], log, ['unprotect Uke 1', ...LOG]],
    ['returned: what somebody has opened already', 'return', [], ['Uke 1'], log, LOG],
    ['returned: other sheets stay', 'return', ['Uke 1', 'Uke 2'], ['Uke 1'], log, ['unprotect Uke 1', ...LOG]],
    [
      'settings beside the rows are written all the same',
      'attest',
      ['Uke 1', 'Kravlogg'],
      ['Uke 1'],
      [...log, set('Uke 1')],
      ['unprotect Uke 1', ...LOG, 'protect Uke 1'],
    ],
    [
      'they are, and it is sent anew',
      'submit',
      ['Uke 1'],
      ['Uke 1'],
      [set('Uke 1')],
      ['unprotect Uke 1', 'protect Uke 1'],
    ],
    ['they are, and it is returned', 'return', ['Uke 1'], ['Uke 1'], [set('Uke 1')], ['unprotect Uke 1']],
    ['a sheet that is not made yet', 'submit', [], ['Uke 1'], [set('Ny')], ['protect Uke 1']],
  ])('%s', async (_why, step, ours, rows, written, expected) => {
    const workbook = XlsxWorkbook.blank();
    const names = ['Uke 1', 'Uke 2', 'Kravlogg'];
    await workbook.apply([...names.map((name): Edit => ({ edit: 'addSheet', name })), ...ours.map(protect)]);
    expect(told(await withRowsProtected(workbook, step, rows.map(row), written))).toEqual(expected);
  });
});
