import { setImmediate } from 'node:timers/promises';
import { zipSync } from 'fflate';
import { everyonesEntries, settingsOf, type PersonsEntries } from '../../claim/people';
import type { PaperContext } from '../../documents/context';
import { paperContext } from '../../documents/papers/paper-context';
import { fileNamePart, withoutDoubles, type PaperFile } from '../../documents/papers/paper-file';
import { peopleList, type PersonsPapers } from '../../documents/papers/people-list';
import { allPapers } from '../../documents/papers/papers';
import { WORDS } from '../../text/words';
import { writeFiles } from '../files';
import { assessReading, readFile, type Reading } from '../flow';
import { fonts } from '../fonts';
import type { CommandLine } from '../options';
import { lookIn, lookOf } from '../own-look';
import { folderFor } from '../paper-folder';
import type { Terminal } from '../terminal';

/** Times in a zip are local: this one reads the same in every zone. */
const NO_TIME = '1980-01-01T00:00:00';

/** Of a process that was stopped by Ctrl-C. */
const STOPPED = 130;

/**
 * `krav papers FILE.xlsx --everyone`: the papers of each person in the sheet, in one zip with a list of them all. A person whose rows have
 * errors gets no papers and stands on the list with what is wrong; the others get theirs. Stopped by Ctrl-C, nothing is written.
 */
export async function everyonesPapers(line: CommandLine, terminal: Terminal): Promise<number> {
  const reading = await readFile(line, terminal);
  const { people, nameless } = everyonesEntries(reading.entries, reading.settings.claimant.name);
  terminal.done();
  if (people.length === 0) {
    terminal.complain(terminal.say('boardNobody'));
    return 1;
  }
  const look = await lookOf(lookIn(line.options), line.options.logo);
  const context = { ...paperContext(reading.rules, reading.language, reading.today, fonts()), ...look };
  const made = await papersOfEach(people, reading, context, terminal);
  terminal.done();
  if (!made) {
    terminal.complain(terminal.say('cancelled'));
    return STOPPED;
  }
  const folder = folderFor(line);
  const file = zipOf(made, reading);
  writeFiles(folder, [file]);
  const withErrors = made.filter(({ files }) => files.length === 0);
  const count = made.length - withErrors.length;
  terminal.print(terminal.say('boardMade', { count, all: made.length, text: `${folder}/${file.name}` }));
  if (nameless.length > 0) {
    const rows = new Set(nameless.map(({ sheet, row }) => `${sheet} ${row}`)).size;
    terminal.print(terminal.yellow(terminal.say('boardNameless', { rows })));
  }
  if (withErrors.length > 0)
    terminal.print('', terminal.red(terminal.say('boardErrors')), ...withErrors.map(({ name }) => `  ${name}`));
  return withErrors.length > 0 || nameless.length > 0 ? 1 : 0;
}

/** @returns nothing when the user has stopped it */
async function papersOfEach(
  people: readonly PersonsEntries[],
  reading: Reading,
  context: PaperContext,
  terminal: Terminal,
): Promise<PersonsPapers[] | undefined> {
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
  };
  process.once('SIGINT', stop);
  try {
    const made: PersonsPapers[] = [];
    for (const person of people) {
      terminal.progress('board', { done: made.length, count: people.length });
      made.push(papersOfOne(person, reading, context));
      // Lets Ctrl-C be heard.
      await setImmediate();
      if (isStopped) return undefined;
    }
    return made;
  } finally {
    process.off('SIGINT', stop);
  }
}

function papersOfOne({ name, entries }: PersonsEntries, reading: Reading, context: PaperContext): PersonsPapers {
  const { claim, issues } = assessReading({ ...reading, entries, settings: settingsOf(name, reading.settings) });
  if (issues.some(({ severity }) => severity === 'error')) return { name, claim, files: [], issues };
  const papers = allPapers(claim, context);
  return { name, claim, files: papers.files, issues: [...issues, ...papers.issues] };
}

function zipOf(people: readonly PersonsPapers[], { language }: Reading): PaperFile {
  const names = WORDS[language].files;
  const folders = withoutDoubles(people.map(({ name }) => ({ name: fileNamePart(name), bytes: '' })));
  const entries: Record<string, Uint8Array> = {
    [`${names.people}.csv`]: bytesOf(peopleList(people, language)),
  };
  people.forEach(({ files }, index) => {
    for (const { name, bytes } of files) entries[`${folders[index]?.name}/${name}`] = bytesOf(bytes);
  });
  const first = people.flatMap(({ claim }) => claim.period?.from ?? []).sort()[0] ?? '';
  return {
    name: `${names.everyone}-${fileNamePart(first)}.zip`,
    bytes: zipSync(entries, { level: 6, mtime: NO_TIME }),
  };
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'utf8')) : content;
}
