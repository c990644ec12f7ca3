import type { Claim, ClaimLine, Component } from '../../claim/claim';
import { amountText, dayText, hoursText } from '../../text/values';
import { sumOre, type BasisPoints, type Ore } from '../../values/money';
import { numberedBasis } from '../basis';
import { capitalised, cellText, cutText, listText, shareText } from '../claim-text';
import type { PaperContext } from '../context';
import { wrappedHead } from '../page/fits';
import type { Cell, Column } from '../page/number-table';
import { oneLine } from '../pdf/clean-text';
import type { Words } from '../words';
import { componentBases } from './component-bases';

/** What each amount is made of: a row for each line of the claim, a column for each component. */
export interface SpecificationFields {
  readonly title: string;
  readonly subtitle: string;
  /** Date, hours, hourly wage, wage, holiday pay. */
  readonly before: TableSlice;
  readonly socialCosts: TableSlice;
  /** All social costs in one column, for when there are too many to show side by side. */
  readonly socialCostsInOne: TableSlice;
  /** Employer's tax, sum, cap, cut, claim, note. */
  readonly after: TableSlice;
  /** How the components follow from each other. */
  readonly remarks: readonly string[];
  /** What the lines rest on, by number. */
  readonly basis: readonly string[];
}

/** Columns of a table with the cells that belong to them, row by row. */
export interface TableSlice {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly totals: readonly Cell[];
}

export function specificationFields(claim: Claim, context: PaperContext, words: Words): SpecificationFields {
  const { label, language } = words;
  const { head } = label;
  const { lines } = claim;
  const basis = numberedBasis(claim, context.kinds, words);
  const part = (heading: string, belongs: (component: Component) => boolean) =>
    componentColumn(heading, lines, belongs, words);
  const figures = (heading: string, cells: readonly Cell[], total: Cell): TableSlice =>
    slice({ head: heading, kind: 'figures' }, cells, total);
  const amounts = (of: (line: ClaimLine) => Ore | null) => lines.map((line) => cellText(of(line), label, language));
  const costNames = [
    ...new Set(lines.flatMap(({ components }) => components.filter(isSocialCost).map(({ name }) => name ?? ''))),
  ];
  const raw = lines.map((line) => line.rawOre ?? line.amountOre);

  return {
    title: label.title.specification,
    subtitle: label.subtitle.specification,
    before: beside(
      slice(
        { head: head.date, kind: 'words' },
        lines.map((line) => dayText(line.day)),
        label.total,
      ),
      figures(
        head.hours,
        lines.map(({ minutes }) => (minutes === null ? label.noneCut : hoursText(minutes, language))),
        hoursText(claim.totals.minutes, language),
      ),
      figures(
        head.hourlyWage,
        amounts((line) => line.rateOre),
        '',
      ),
      wageColumn(lines, words),
      part(head.holidayPay, ({ component }) => component === 'holidayPay'),
    ),
    socialCosts: beside(
      ...costNames.map((name) =>
        part(
          wrappedHead(name || capitalised(label.component.socialCosts)),
          (c) => isSocialCost(c) && (c.name ?? '') === name,
        ),
      ),
    ),
    socialCostsInOne: part(head.socialCosts, isSocialCost),
    after: beside(
      part(head.employersTax, ({ component }) => component === 'employersTax'),
      figures(
        head.sum,
        amounts((line) => line.rawOre ?? line.amountOre),
        amountText(sumOre(raw.filter((ore) => ore !== null)), language),
      ),
      figures(
        head.cap,
        amounts((line) => line.capOre),
        '',
      ),
      figures(
        head.cut,
        lines.map((line) => cutText(line.cutOre, label, language)),
        cutText(claim.totals.cutOre, label, language),
      ),
      figures(
        head.claim,
        amounts((line) => line.amountOre),
        amountText(claim.totals.amountOre, language),
      ),
      figures(
        head.basis,
        lines.map((line) => basis.numbersOf(line)),
        '',
      ),
    ),
    remarks: [
      componentBases(lines)
        .map(({ component, bases }) =>
          words.text.componentBase({
            component:
              capitalised(label.component[component]) + (component === 'employersTax' ? zoneText(claim, words) : ''),
            base: listText(
              bases.map((name) => label.component[name]),
              label,
            ),
          }),
        )
        .join(' '),
      words.text.rounding({ toOre: context.rules.rounding === 'øre' }),
    ].filter(Boolean),
    basis: basis.notes,
  };
}

/** Slices side by side as one. */
export function beside(...slices: readonly TableSlice[]): TableSlice {
  const rows = slices[0]?.rows.map((_, row) => slices.flatMap((part) => part.rows[row] ?? [])) ?? [];
  return { columns: slices.flatMap(({ columns }) => columns), rows, totals: slices.flatMap(({ totals }) => totals) };
}

function slice(column: Column, cells: readonly Cell[], total: Cell): TableSlice {
  return { columns: [column], rows: cells.map((cell) => [cell]), totals: [total] };
}

/** A line that is not made of components is wage alone. */
function wageColumn(lines: readonly ClaimLine[], { label, language }: Words): TableSlice {
  const wages = lines.map(({ components, rawOre }) =>
    components.length ? total(components, ({ component }) => component === 'wage') : rawOre,
  );
  const sum = sumOre(wages.filter((ore) => ore !== null));
  return slice(
    { head: label.head.wage, kind: 'figures' },
    wages.map((ore) => cellText(ore, label, language)),
    amountText(sum, language),
  );
}

/** The share stands in the head when all lines have the same, else under each amount. */
function componentColumn(
  heading: string,
  lines: readonly ClaimLine[],
  belongs: (component: Component) => boolean,
  { label, language }: Words,
): TableSlice {
  const shares = lines.map(({ components }) => shareOf(components.filter(belongs)));
  const known = [...new Set(shares.filter((share) => share !== null))];
  const same =
    known.length === 1 &&
    shares.every((share, line) => share !== null || total(lines[line]?.components ?? [], belongs) === null);
  const head = same ? `${heading}\n${shareText(known[0] as BasisPoints, language)}` : heading;
  const cells = lines.map(({ components }, line): Cell => {
    const text = cutText(total(components, belongs), label, language);
    const share = shares[line] ?? null;
    return same || share === null ? text : { text, below: shareText(share, language) };
  });
  const sum = sumOre(lines.map(({ components }) => total(components, belongs)).filter((ore) => ore !== null));
  return slice({ head, kind: 'figures' }, cells, cutText(sum, label, language));
}

function shareOf(components: readonly Component[]): BasisPoints | null {
  return components.length === 1 ? (components[0]?.percent ?? null) : null;
}

function total(components: readonly Component[], belongs: (component: Component) => boolean): Ore | null {
  const found = components.filter(belongs);
  return found.length ? sumOre(found.map(({ amountOre }) => amountOre)) : null;
}

function isSocialCost({ component }: Component): boolean {
  return component === 'socialCost';
}

function zoneText({ employer }: Claim, { label }: Words): string {
  return employer.taxZone ? ` (${label.zone} ${oneLine(employer.taxZone, 10)})` : '';
}
