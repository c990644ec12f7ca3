import type { Basis, Claim } from './claim';
import type { ClaimFile, ClaimFileBasis, ClaimFileIssue } from './claim-file-schema';
import type { Issue } from './issue';

/** How the claim's values are said in words: `text` does it, the file only holds the result. */
export interface Wording {
  issue(found: Issue): string;
  why(line: Claim['lines'][number]): string[];
  cell(row: number, column: number): string;
  column(column: number): string;
  clock(time: NonNullable<Claim['lines'][number]['from']>): string;
}

export function claimFile(claim: Claim | null, issues: readonly Issue[], wording: Wording): ClaimFile {
  return { claim: claim && claimPart(claim, wording), issues: issues.map((found) => issuePart(found, wording)) };
}

function claimPart(claim: Claim, wording: Wording): NonNullable<ClaimFile['claim']> {
  const { regulation, payer, claimant, employer, invoice, totals, deadline } = claim;
  return {
    regulation: {
      id: regulation.id,
      version: regulation.version,
      name: regulation.name,
      checkedThrough: regulation.checkedThrough,
    },
    payer: {
      name: payer.name,
      organisationNumber: payer.organisationNumber,
      unit: payer.unit,
      address: { ...payer.address },
    },
    route: claim.route,
    claimant: {
      name: claimant.name ?? null,
      address: { ...claimant.address },
      accountNumber: claimant.accountNumber ?? null,
    },
    employer: {
      name: employer.name ?? null,
      organisationNumber: employer.organisationNumber ?? null,
      address: { ...employer.address },
      accountNumber: employer.accountNumber ?? null,
      vatRegistered: employer.vatRegistered ?? null,
      inForetaksregisteret: employer.inForetaksregisteret ?? null,
      taxZone: employer.taxZone ?? null,
      contact: { ...employer.contact },
    },
    protocolSignedOn: claim.protocolSignedOn ?? null,
    invoice: {
      number: invoice.number ?? null,
      date: invoice.date ?? null,
      kid: invoice.kid ?? null,
      orderNumber: invoice.orderNumber ?? null,
    },
    period: claim.period && { from: claim.period.from, to: claim.period.to },
    lines: claim.lines.map((one) => linePart(one, wording)),
    totals: {
      amountOre: totals.amountOre,
      cutOre: totals.cutOre,
      minutes: totals.minutes,
      byKind: Object.fromEntries(totals.byKind.map(({ kind, amountOre }) => [kind, amountOre])),
    },
    deadline: deadline && { ...deadline, basis: basisPart(deadline.basis) },
    payout: claim.payout,
  };
}

function linePart(one: Claim['lines'][number], wording: Wording): NonNullable<ClaimFile['claim']>['lines'][number] {
  return {
    sheet: one.sheet,
    row: one.row,
    day: one.day,
    kind: one.kind,
    text: one.text,
    from: one.from === null ? null : wording.clock(one.from),
    to: one.to === null ? null : wording.clock(one.to),
    minutes: one.minutes,
    count: one.count,
    rateOre: one.rateOre,
    rawOre: one.rawOre,
    capOre: one.capOre,
    cutOre: one.cutOre,
    amountOre: one.amountOre,
    taxFreeOre: one.taxFreeOre,
    metres: one.distance,
    account: one.account && { ...one.account },
    candidates: one.candidates.map((candidate) => ({ ...candidate })),
    components: one.components.map(({ component: part, name, percent, baseOre, amountOre, basis: source }) => ({
      component: part,
      ...(name === undefined ? {} : { name }),
      percentHundredths: percent,
      baseOre,
      amountOre,
      basis: source ? basisPart(source) : null,
    })),
    basis: basisPart(one.basis),
    capBasis: one.capBasis && basisPart(one.capBasis),
    why: wording.why(one),
  };
}

function basisPart({ regulation, rule, from, source }: Basis): ClaimFileBasis {
  return { regulation, rule, from, source: { ...source } };
}

function issuePart(found: Issue, wording: Wording): ClaimFileIssue {
  const { sheet, row, column, setting } = found.place;
  return {
    severity: found.severity,
    code: found.code,
    sheet: sheet ?? null,
    row: row ?? null,
    column: column === undefined ? null : wording.column(column),
    cell: row === undefined || column === undefined ? null : wording.cell(row, column),
    setting: setting ?? null,
    values: { ...found.values },
    text: wording.issue(found),
  };
}
