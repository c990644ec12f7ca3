import type { Claim } from '../claim/claim';
import type { Retention } from '../claim/retention';
import type { Regulation } from '../regulation/schema';
import { amountText, dayText } from '../text/values';
import type { Terminal } from './terminal';

/** The claim in a few lines: who, when, how much of what. */
export function printClaim(
  claim: Claim,
  { regulation, retention }: { readonly regulation: Regulation; readonly retention: Retention | undefined },
  terminal: Terminal,
): void {
  const { language } = terminal;
  const kinds = claim.totals.byKind.filter(({ amountOre, lines }) => amountOre > 0 || lines === 0);
  const days =
    claim.period &&
    (claim.period.from === claim.period.to ? [claim.period.from] : [claim.period.from, claim.period.to]);
  const about = [
    claim.claimant.name,
    days?.map(dayText).join('–'),
    terminal.say(claim.totals.minutes > 0 ? 'rows' : 'rowsOnly', {
      rows: new Set(claim.lines.map(({ sheet, row }) => `${sheet} ${row}`)).size,
      minutes: claim.totals.minutes,
    }),
  ];
  terminal.print(terminal.bold(regulation.name[language]), about.filter(Boolean).join(' · '), '');
  const amounts = kinds.map(
    ({ kind, amountOre }) => [regulation.kinds[kind]?.name[language] ?? kind, amountOre] as const,
  );
  const rows: (readonly [string, string])[] = [
    ...amounts.map(([name, ore]) => [name, `${amountText(ore, language)} kr`] as const),
    ...(claim.totals.cutOre > 0
      ? [[terminal.say('cutTotal'), `${amountText(0 - claim.totals.cutOre, language)} kr`] as const]
      : []),
    [terminal.say('total'), `${amountText(claim.totals.amountOre, language)} kr`] as const,
  ];
  const left = Math.max(...rows.map(([name]) => name.length));
  const right = Math.max(...rows.map(([, amount]) => amount.length));
  rows.forEach(([name, amount], index) => {
    const text = `  ${name.padEnd(left)}  ${amount.padStart(right)}`;
    terminal.print(index === rows.length - 1 ? terminal.bold(text) : text);
  });
  const unknown = claim.lines.filter(({ amountOre }) => amountOre === null).length;
  if (unknown > 0) terminal.print(`  ${terminal.say('withoutAmount', { count: unknown })}`);
  terminal.print('');
  if (claim.deadline) terminal.print(terminal.say('deadline', { ...claim.deadline }));
  if (claim.payout) terminal.print(terminal.say('payout', claim.payout));
  if (retention) {
    const { keepThrough, accountingYear, source } = retention;
    terminal.print(terminal.say('keepThrough', { keepThrough, accountingYear, text: source.title }));
  }
  for (const { kinds: beside, text } of regulation.guidance)
    if (beside?.some((kind) => kinds.some((total) => total.kind === kind))) terminal.print(text[language]);
}
