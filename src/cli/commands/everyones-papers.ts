import { everyonesEntries, settingsOf, type PersonsEntries } from '../../claim/people';
import { sharedOut, whoseRows, type SharedIssues } from '../../claim/row-people';
import { paperContext } from '../../documents/papers/paper-context';
import { withoutDoubles, type PaperFile } from '../../documents/papers/paper-file';
import { fileNamePart } from '../../values/file-name';
import { zipFile } from '../../documents/bundle/zip-file';
import { peopleList, type PersonsPapers } from '../../documents/papers/people-list';
import type { Papers } from '../../documents/papers/papers';
import { WORDS } from '../../text/words';
import { writeFiles } from '../files';
import { assessed, readFile, type FileReading } from '../flow';
import { fonts } from '../fonts';
import type { CommandLine } from '../options';
import { lookIn, lookOf } from '../own-look';
import { folderFor } from '../paper-folder';
import { printAll } from '../pool/print-all';
import type { Outfit, PrintJob } from '../pool/print-job';
import { sentence } from '../print-issues';
import type { Terminal } from '../terminal';

/** Of a process that was stopped by Ctrl-C. */
const STOPPED = 130;

/**
 * `krav papers FILE.xlsx --everyone`: the papers of each person in the sheet, in one zip with a list of them all. A person whose rows have
 * errors gets no papers and stands on the list with what is wrong; the others get theirs. Stopped by Ctrl-C, nothing is written.
 */
export async function everyonesPapers(line: CommandLine, terminal: Terminal): Promise<number> {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop);
  try {
    return await untilStopped(line, terminal, stopping.signal);
  } catch (problem) {
    if (!stopping.signal.aborted) throw problem;
    terminal.done();
    terminal.complain(terminal.say('cancelled'));
    return STOPPED;
  } finally {
    process.off('SIGINT', stop);
  }
}

async function untilStopped(line: CommandLine, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const reading = await readFile(line, terminal);
  const claimant = reading.settings.claimant.name;
  const { people, nameless } = everyonesEntries(reading, claimant);
  const shared = sharedOut(reading.issues, claimant, whoseRows(reading));
  terminal.done();
  if (people.length === 0) {
    terminal.complain(terminal.say('boardNobody'));
    return 1;
  }
  const outfit = { fonts: fonts(), look: lookIn(line.options) };
  // A mistake in the words or the logo is said here, once, and not by every thread.
  await lookOf(outfit.look, line.options.logo);
  const { fonts: _fonts, ...context } = paperContext(reading.rules, reading.language, reading.today, outfit.fonts);
  const made = await papersOfEach(people, reading, shared, { outfit, context, signal }, terminal);
  terminal.done();
  signal.throwIfAborted();
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
  for (const found of shared.nobodys) terminal.print(terminal.yellow(`  • ${sentence(found, terminal)}`));
  if (withErrors.length > 0)
    terminal.print('', terminal.red(terminal.say('boardErrors')), ...withErrors.map(({ name }) => `  ${name}`));
  return withErrors.length > 0 || nameless.length > 0 ? 1 : 0;
}

interface Printing {
  readonly outfit: Outfit;
  readonly context: PrintJob['context'];
  readonly signal: AbortSignal;
}

/** Each person's papers, printed on every core. */
async function papersOfEach(
  people: readonly PersonsEntries[],
  reading: FileReading,
  shared: SharedIssues,
  { outfit, context, signal }: Printing,
  terminal: Terminal,
): Promise<PersonsPapers[]> {
  const claims = people.map((person) => claimOfOne(person, reading, shared));
  const good = claims.filter(({ issues }) => !issues.some(({ severity }) => severity === 'error'));
  const papers = new Map<PersonsPapers, Papers>();
  const jobs = good.map(({ claim }) => ({ claim, context }));
  const onProgress = (done: number): void => terminal.progress('board', { done, count: good.length });
  for await (const printed of printAll(jobs, { ...outfit, signal, onProgress }))
    papers.set(good[papers.size] as PersonsPapers, printed);
  return claims.map((one) => withPapers(one, papers.get(one)));
}

function claimOfOne({ name, entries }: PersonsEntries, reading: FileReading, shared: SharedIssues): PersonsPapers {
  const settings = settingsOf(name, reading.settings);
  const { claim, issues } = assessed({ ...reading, entries, settings, issues: shared.of(name) });
  return { name, claim, files: [], issues };
}

function withPapers(person: PersonsPapers, papers: Papers | undefined): PersonsPapers {
  return papers ? { ...person, files: papers.files, issues: [...person.issues, ...papers.issues] } : person;
}

function zipOf(people: readonly PersonsPapers[], { language }: FileReading): PaperFile {
  const names = WORDS[language].files;
  const folders = withoutDoubles(people.map(({ name }) => ({ name: fileNamePart(name), bytes: '' })));
  const entries = new Map([[`${names.people}.csv`, bytesOf(peopleList(people, language))]]);
  people.forEach(({ files }, index) => {
    for (const { name, bytes } of files) entries.set(`${folders[index]?.name}/${name}`, bytesOf(bytes));
  });
  const first = people.flatMap(({ claim }) => claim.period?.from ?? []).sort()[0] ?? '';
  return {
    name: `${names.everyone}-${fileNamePart(first)}.zip`,
    bytes: zipFile(entries),
  };
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'utf8')) : content;
}
