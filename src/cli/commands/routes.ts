import type { TimeEntry } from '../../claim/entry';
import { lawfulRoutes, type WayOffered } from '../../claim/lawful-routes';
import type { DocumentationKind } from '../../claim/settings';
import { fill } from '../../text/fill';
import { amountText } from '../../text/values';
import { wayWords } from '../../text/way-words';
import { settingWords } from '../../text/setting-words';
import { sumMinutes } from '../../values/minutes';
import { Failure } from '../failure';
import { assessFile } from '../flow';
import type { CommandLine } from '../options';
import type { Terminal } from '../terminal';

/** `krav routes FILE.xlsx ROW`: the lawful ways to be paid for the day of a row, side by side. */
export async function routesCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const row = Number(line.operands[1] ?? '');
  if (!Number.isInteger(row) || row < 1) throw new Failure('rowMissing');
  const { entries, settings, rules, today } = await assessFile(line, terminal);
  terminal.done();
  const time = entries.filter((entry): entry is TimeEntry => entry.entry === 'time');
  const day = time.find((entry) => entry.row === row)?.day;
  if (day === undefined) {
    const rows = [...new Set(time.map((entry) => entry.row))].join(', ');
    terminal.complain(terminal.say('whyNothing', { row, rows }));
    return 1;
  }
  const ofDay = time.filter((entry) => entry.day === day);
  const offers = lawfulRoutes(ofDay, settings, rules, today);
  if (line.options.json) {
    terminal.print(JSON.stringify(offers.map(jsonOf), null, 2));
    return 0;
  }
  const words = wayWords(terminal.language);
  const minutes = sumMinutes(ofDay.map((entry) => entry.minutes));
  terminal.print(terminal.bold(fill(words.title, { day, minutes }, terminal.language)));
  if (offers.length === 0) terminal.print(`  ${words.none}`);
  for (const offer of offers) printOffer(offer, terminal);
  return 0;
}

function printOffer(offer: WayOffered, terminal: Terminal): void {
  const { language } = terminal;
  const words = wayWords(language);
  const { amountOre, rawOre, cutOre } = offer;
  const amount = amountOre === null ? words.unknown : `${amountText(amountOre, language)} kr`;
  const cut = cutOre ? ` (${fill(words.cut, { rawOre, cutOre }, language)})` : '';
  const { documentation } = settingWords(language).choices;
  const named = (paper: DocumentationKind): string => documentation[paper][0] ?? paper;
  const papers = offer.papers.map((all) => all.map(named).join(words.and)).join(words.or);
  terminal.print(
    `  ${terminal.bold(words.ways[offer.way])}: ${amount}${cut}`,
    `    ${papers === '' ? words.noPapers : fill(words.papers, { text: papers }, language)}`,
    `    ${words.pension[offer.pension]}`,
  );
}

function jsonOf({ lines: _lines, issues, ...offer }: WayOffered): object {
  return { ...offer, issues: issues.map(({ code, severity }) => ({ code, severity })) };
}
