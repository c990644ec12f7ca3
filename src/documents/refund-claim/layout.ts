import { label as labelBlock, title } from '../page/heading';
import { labelled } from '../page/labelled';
import { smallPrint } from '../page/notes';
import { numberTable, type Cell, type Column, type NumberTable } from '../page/number-table';
import { parties } from '../page/parties';
import { signatures } from '../page/signature';
import { textWidth } from '../page/style';
import { sumBox } from '../page/sum-box';
import type { Block } from '../pdf/definition';
import type { Words } from '../words';
import type { RefundClaimFields } from './fields';

/** The invoice itself: who, to whom, how much, for which days, by which rules, signed. */
export function refundClaimBlocks(fields: RefundClaimFields, words: Words): Block[] {
  const { label } = words;
  return [
    ...title(fields.title, fields.subtitle),
    parties(fields.from, fields.to, labelled(fields.details)),
    sumBox(fields.sum.text, fields.sum.amount),
    employee(fields, words),
    numberTable(lineTable(fields, words)),
    ...smallPrint(fields.notes),
    signatures(
      fields.declaration,
      label.signature.placeAndDate,
      `${label.signature.forEmployer} ${fields.from.name}`,
      textWidth('portrait'),
      { as: 'employer', words, signedBy: fields.signedBy },
    ),
  ];
}

function employee({ employee: name, protocol, place }: RefundClaimFields, { label }: Words): Block {
  const parts: [string, string][] = [
    [label.employee, name],
    [label.protocol, protocol],
    ...(place ? [[label.place, place] as [string, string]] : []),
  ];
  const columns = parts.map(([heading, value], index): Block => ({
    stack: [labelBlock(heading), { text: value }],
    width: index === 0 ? '*' : 168,
  }));
  return { columns, columnGap: 18, margin: [0, 0, 0, 16] };
}

/** The days that are claimed. */
export function lineTable({ lines, totals }: RefundClaimFields, { label: { head, total } }: Words): NumberTable {
  const timed = lines.some((line) => line.time !== '');
  const columns: Column[] = [
    { head: head.date, kind: 'words' },
    ...(timed ? [{ head: head.time, kind: 'words' as const }] : []),
    { head: head.assignment, kind: 'rest' },
    { head: head.hours, kind: 'figures' },
    { head: head.wageEtc, kind: 'figures' },
    { head: head.cap, kind: 'figures' },
    { head: head.cut, kind: 'figures' },
    { head: head.claim, kind: 'figures' },
  ];
  const rows = lines.map((line): Cell[] => [
    line.date,
    ...(timed ? [line.time] : []),
    line.assignment,
    line.hours,
    line.raw,
    line.cap,
    line.cut,
    line.claim,
  ]);
  const sums = [total, ...(timed ? [''] : []), '', totals.hours, totals.raw, '', totals.cut, totals.claim];
  return { columns, rows, totals: sums };
}
