import type { SocialCost } from '../../claim/settings';
import { basisPoints } from '../../values/money';
import { cellText, quoted } from '../cells/cell-text';
import { HIDDEN_NUMBER } from '../../values/identity-number';
import { plainNumber } from '../cells/plain-number';
import { unreadable, type Problem } from '../reading';
import type { Cell } from '../table';

const COST = /^(.*\S)\s*[:=]?\s+(-?[\d.,]+)\s*(?:%|prosent|percent)$/i;

/** «OTP 2 %; Forsikring 0,3 %». */
export function readSocialCosts(cell: Cell): Problem | { readonly set: readonly SocialCost[] } {
  const text = cellText(cell);
  if (text.includes(HIDDEN_NUMBER)) return unreadable('setting/identity-number', {});
  const costs = text
    .split(/[;\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => socialCost(part.trim()));
  if (cell.shows !== 'text' || costs.includes(undefined))
    return unreadable('setting/not-social-costs', { text: quoted(cell) });
  return { set: costs.filter((cost) => cost !== undefined) };
}

function socialCost(part: string): SocialCost | undefined {
  const match = COST.exec(part);
  return match ? costOf(match[1] as string, plainNumber(match[2] as string)) : undefined;
}

/** The two halves of a cost that stand in a cell each: `wage.socialCosts.1.name` and `.percent`. */
export function costFromCells(name: Cell | undefined, percent: Cell | undefined): SocialCost | undefined {
  if (name === undefined || percent === undefined || cellText(name) === '' || cellText(name).includes(HIDDEN_NUMBER))
    return undefined;
  return costOf(cellText(name), percentOfCell(percent));
}

function percentOfCell({ value, shows }: Cell): number | undefined {
  if (typeof value === 'string') return plainNumber(value.replace(/\s*(?:%|prosent|percent)\s*$/i, ''));
  if (typeof value !== 'number') return undefined;
  return shows === 'percent' ? Number((value * 100).toPrecision(12)) : shows === 'number' ? value : undefined;
}

function costOf(name: string, percent: number | undefined): SocialCost | undefined {
  const sensible = percent !== undefined && percent >= 0 && percent <= 100;
  return sensible ? { name: name.replace(/\s*[:=]$/, ''), percent: basisPoints(percent) } : undefined;
}
