import { lintFile } from '../../regulation/lint';
import { nationalFigures, ownRegulation, REGULATION_IDS } from '../../regulation/load';
import type { Figure, FigureVersion } from '../../regulation/figures';
import type { Regulation } from '../../regulation/schema';
import { faultLines } from '../../text/fault-lines';
import { amountText, dayText, percentText } from '../../text/values';
import { Failure } from '../failure';
import type { CommandLine } from '../options';
import { chosenRules, readText } from '../regulation-choice';
import type { Terminal } from '../terminal';

/** `krav regulations [ID]`: what is known, with dates, sources and how sure they are. */
export function regulationsCommand({ operands, options }: CommandLine, terminal: Terminal): number {
  if (options.check) return checkFiles(operands, options.json, terminal);
  const [id] = operands;
  if (id === undefined) {
    const known = REGULATION_IDS.map((one) => ownRegulation(one) as Regulation);
    if (options.json) terminal.print(JSON.stringify(known.map(summary), null, 2));
    else known.forEach((regulation) => printHead(regulation, terminal));
    return 0;
  }
  const { regulation } = chosenRules(id, terminal);
  if (options.json) terminal.print(JSON.stringify(regulation, withRows, 2));
  else printWhole(regulation, terminal);
  return 0;
}

/** The rows of a table are a map in the code, and an object in JSON. */
function withRows(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value;
}

/** `krav regulations --check FILE…`: what is wrong with a regulation, by line and place. */
function checkFiles(files: readonly string[], asJson: boolean, terminal: Terminal): number {
  if (files.length === 0) throw new Failure('fileMissing');
  const checked = files.map((file) => ({ file, faults: lintFile(readText(file)).faults }));
  if (asJson) terminal.print(JSON.stringify(checked, null, 2));
  else {
    for (const { file, faults } of checked) {
      const errors = faults.filter(({ severity }) => severity === 'error');
      const warnings = faults.filter(({ severity }) => severity === 'warning');
      terminal.print(terminal.bold(file));
      if (faults.length === 0) terminal.print(`  ${terminal.say('noFaults')}`);
      if (errors.length > 0)
        terminal.print(
          `  ${terminal.red(terminal.say('faults', { count: errors.length }))}`,
          ...faultLines(errors, terminal.language),
        );
      if (warnings.length > 0)
        terminal.print(
          `  ${terminal.yellow(terminal.say('warnings', { count: warnings.length }))}`,
          ...faultLines(warnings, terminal.language),
        );
    }
  }
  return checked.some(({ faults }) => faults.some(({ severity }) => severity === 'error')) ? 1 : 0;
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
    if (figure.fromUser === true && figure.versions.length === 0)
      terminal.print(`  ${figure.name?.[language] ?? id}: ${words.fromUser} (${words.units[figure.unit]})`);
    for (const version of figure.versions) {
      const amount = versionText(figure, version, regulation, terminal);
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

/** An amount, or the part of which figure it is. */
function versionText(
  { unit }: Figure,
  { value, share }: FigureVersion,
  { figures }: Regulation,
  terminal: Terminal,
): string {
  if (share === undefined || value !== null)
    return unit === 'percent' ? percentText(value ?? 0, terminal.language) : amountText(value ?? 0, terminal.language);
  const of = figures[share.of] ?? nationalFigures().figures[share.of];
  return terminal.say('shareOf', { perMille: share.perMillion / 1000, of: of?.name?.[terminal.language] ?? share.of });
}
