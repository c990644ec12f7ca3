import { ownRegulation, REGULATION_IDS } from '../../regulation/load';
import type { Regulation } from '../../regulation/schema';
import { amountText, dayText, percentText } from '../../text/values';
import type { CommandLine } from '../options';
import { chosenRules } from '../regulation-choice';
import type { Terminal } from '../terminal';

/** `krav regulations [ID]`: what is known, with dates, sources and how sure they are. */
export function regulationsCommand({ operands, options }: CommandLine, terminal: Terminal): number {
  const [id] = operands;
  if (id === undefined) {
    const known = REGULATION_IDS.map((one) => ownRegulation(one) as Regulation);
    if (options.json) terminal.print(JSON.stringify(known.map(summary), null, 2));
    else known.forEach((regulation) => printHead(regulation, terminal));
    return 0;
  }
  const { regulation } = chosenRules(id);
  if (options.json) terminal.print(JSON.stringify(regulation, null, 2));
  else printWhole(regulation, terminal);
  return 0;
}

function summary({ id, name, version, from, to, checkedThrough, sources }: Regulation): object {
  return { id, name, version, from, to: to ?? null, checkedThrough, sources };
}

function printHead(regulation: Regulation, terminal: Terminal): void {
  const { id, name, version } = regulation;
  terminal.print(
    `${terminal.bold(id)}  ${name[terminal.language]} (${version})`,
    `  ${terminal.say('regulationDates', regulation)}`,
  );
}

function printWhole(regulation: Regulation, terminal: Terminal): void {
  const { words, language } = terminal;
  printHead(regulation, terminal);
  if (regulation.note) terminal.print(`  ${regulation.note}`);
  terminal.print('', terminal.bold(words.figures));
  for (const [id, figure] of Object.entries(regulation.figures)) {
    for (const version of figure.versions) {
      const amount =
        figure.unit === 'percent' ? percentText(version.value, language) : amountText(version.value, language);
      const dates = [
        terminal.say('versionDates', version),
        version.to === undefined ? '' : terminal.say('versionTo', version),
      ];
      const sure = version.sources.map((source) => words[regulation.sources[source]?.confidence ?? 'user']).join(', ');
      const name = figure.name?.[language] ?? id;
      terminal.print(`  ${name}: ${amount} ${words.units[figure.unit]}, ${dates.filter(Boolean).join(' ')} (${sure})`);
    }
  }
  terminal.print('', terminal.bold(words.readings));
  for (const [id, reading] of Object.entries(regulation.readings))
    terminal.print(`  ${id}: ${terminal.say('readingLine', reading)}`);
  terminal.print('', terminal.bold(words.sources));
  for (const source of Object.values(regulation.sources)) {
    terminal.print(
      `  ${terminal.say('sourceRead', { ...source, readOn: dayText(source.readOn) })} (${words[source.confidence]})`,
    );
  }
}
