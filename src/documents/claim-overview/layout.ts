import type { FormPart } from '../form/form';
import { fits, wrappedHead } from '../page/fits';
import { section, title } from '../page/heading';
import { labelled } from '../page/labelled';
import { numberedNotes, smallPrint } from '../page/notes';
import { numberTable, type Cell, type Column, type NumberTable } from '../page/number-table';
import { parties } from '../page/parties';
import { signatures } from '../page/signature';
import { COLOUR, SIZE, textWidth } from '../page/style';
import { sumBox } from '../page/sum-box';
import type { Block } from '../pdf/definition';
import type { Words } from '../words';
import type { ClaimOverviewFields, GroupFields } from './fields';

export function claimOverviewBlocks(fields: ClaimOverviewFields, words: Words): Block[] {
  const { label } = words;
  return [
    ...title(fields.title, fields.subtitle),
    parties(fields.from, fields.to, labelled(fields.details)),
    sumBox(fields.sum.text, fields.sum.amount),
    ...fields.groups.flatMap((group) => groupBlocks(group, words)),
    ...(fields.groups.length > 1
      ? [section(label.totals, 'H2', fields.groups.length + 1), numberTable(kindTable(fields, words))]
      : []),
    ...dayTable(fields, words),
    ...fields.vouchers.flatMap(voucherBlocks),
    ...smallPrint(fields.notes),
    ...basisNotes(fields, words),
    signatures(fields.declaration, label.signature.placeAndDate, label.signature.claimant, textWidth('portrait'), {
      as: 'claimant',
      words,
      signedBy: fields.signedBy,
    }),
  ];
}

function groupBlocks(group: GroupFields, words: Words): Block[] {
  const { label } = words;
  const enter: Block[] = group.entryType
    ? [{ text: `${label.head.entryType}: ${group.entryType}`, color: COLOUR.quiet, margin: [0, 0, 0, 3] }]
    : [];
  return [section(group.name, 'H2', group.lines.length + 1), ...enter, numberTable(lineTable(group, words))];
}

/** The lines of one kind. */
export function lineTable(
  { lines, counts, isCapped, quantity, cut, amount }: GroupFields,
  { label: { head, total }, form }: Words,
): NumberTable {
  const timed = lines.some(({ time }) => time !== '');
  const vouched = lines.some(({ voucher }) => voucher !== undefined);
  const columns: Column[] = [
    { head: head.date, kind: 'words' },
    ...(timed ? [{ head: head.time, kind: 'words' as const }] : []),
    { head: head.assignment, kind: 'rest' },
    ...(counts === 'nothing'
      ? []
      : [head[counts], head.rate].map((text) => ({ head: text, kind: 'figures' as const }))),
    ...(isCapped ? [head.beforeCap, head.cap, head.cut].map((text) => ({ head: text, kind: 'figures' as const })) : []),
    { head: head.amount, kind: 'figures' },
    ...(vouched ? [{ head: form.head.receipt, kind: 'words' as const }] : []),
    { head: head.basis, kind: 'figures' },
  ];
  const rows = lines.map((line): Cell[] => [
    line.date,
    ...(timed ? [line.time] : []),
    line.text,
    ...(counts === 'nothing' ? [] : [line.quantity, line.rate]),
    ...(isCapped ? [line.raw, line.cap, line.cut] : []),
    line.amount,
    ...(vouched ? [line.voucher ?? ''] : []),
    line.note,
  ]);
  const totals = [
    total,
    ...(timed ? [''] : []),
    '',
    ...(counts === 'nothing' ? [] : [quantity, '']),
    ...(isCapped ? ['', '', cut] : []),
    amount,
    ...(vouched ? [''] : []),
    '',
  ];
  return { columns, rows, totals };
}

function voucherBlocks({ heading = '', table }: FormPart): Block[] {
  return table ? [section(heading, 'H2', table.rows.length + 1), numberTable(table)] : [];
}

/** What to enter in the payer's system, and how much of it. */
export function kindTable({ groups, amount }: ClaimOverviewFields, { label: { head, total } }: Words): NumberTable {
  const columns: Column[] = [
    { head: head.kind, kind: 'rest' },
    { head: head.entryType, kind: 'rest' },
    { head: `${head.hours} / ${head.count.toLowerCase()}`, kind: 'figures' },
    { head: head.amount, kind: 'figures' },
  ];
  const rows = groups.map((group): Cell[] => [group.name, group.entryType, group.quantity, group.amount]);
  return { columns, rows, totals: [total, '', '', amount] };
}

/** Only when a day has several kinds, and they stand side by side. */
function dayTable({ days, groups, amount }: ClaimOverviewFields, { label }: Words): Block[] {
  const columns: Column[] = [
    { head: label.head.date, kind: 'words' },
    ...groups.map(({ name }) => ({ head: wrappedHead(name), kind: 'figures' as const })),
    { head: label.head.sum, kind: 'figures' },
  ];
  const rows = days.map(({ date, amounts, sum }): Cell[] => [date, ...amounts, sum]);
  const table = {
    columns,
    rows,
    totals: [label.total, ...groups.map((group) => group.amount), amount],
    size: SIZE.dense,
  };
  const severalKindsOnADay = days.some(({ amounts }) => amounts.filter((text) => text !== label.noneCut).length > 1);
  if (!severalKindsOnADay || !fits(table, textWidth('portrait'))) return [];
  return [section(label.totalsPerDay, 'H2', days.length + 1), numberTable(table)];
}

function basisNotes({ basis }: ClaimOverviewFields, { label }: Words): Block[] {
  if (basis.length === 0) return [];
  return [{ ...section(label.basis, 'H2', 1), fontSize: SIZE.body, margin: [0, 6, 0, 3] }, numberedNotes(basis)];
}
