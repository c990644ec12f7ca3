import { existsSync, statSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { knownPeople } from '../../claim/known-people';
import type { PaperFile } from '../../documents/papers/paper-file';
import { fileNamePart } from '../../values/file-name';
import { openBundle } from '../../documents/bundle/open-bundle';
import type { Change } from '../../privacy/change';
import type { Hiding } from '../../privacy/masked';
import type { FreeTextRule } from '../../regulation/schema';
import { fill } from '../../text/fill';
import { README_NAMES, rulesIn } from '../bundle';
import { Failure } from '../failure';
import { readBytes, writeFiles } from '../files';
import type { CommandLine } from '../options';
import { redactedBundle } from '../redact/redacted-bundle';
import { redactedFolder, type RedactedCopy } from '../redact/redacted-folder';
import { chosenRules, readText } from '../regulation-choice';
import type { Terminal } from '../terminal';

/** What is hidden where no payer's rules say: numbers and addresses. Whether two capitals are a name, the payer's rules must say. */
const FILES: FreeTextRule = {
  sensitiveWords: [],
  found: { name: 'allowed', givenName: 'allowed', placeOfTreatment: 'allowed' },
};

interface Made {
  readonly files: readonly RedactedCopy[];
  readonly changes: readonly Change[];
}

/** `krav redact BUNDLE.zip|FOLDER --out FOLDER`: a copy for the archive without what tells of people. What was given is never written to. */
export async function redactCommand({ operands, options }: CommandLine, terminal: Terminal): Promise<number> {
  const [path] = operands;
  if (path === undefined) throw new Failure('fileMissing');
  if (!existsSync(path)) throw new Failure('noSuchFile', { text: path });
  const words = terminal.words.redaction;
  const out = options.out ?? `${basename(resolve(path)).replace(/\.zip$/i, '')}-${words.suffix}`;
  if (!options.check) refuseTaken(path, out);
  const people = knownPeople(options.names === undefined ? [] : linesOf(options.names));
  const rule =
    options.regulation === undefined ? undefined : chosenRules(options.regulation, terminal).regulation.freeText;
  terminal.progress('writing');
  const made = statSync(path).isDirectory()
    ? await redactedFolder(path, { rule: rule ?? FILES, people }, words.file)
    : await ofBundle(path, { rule, people }, terminal);
  terminal.done();
  const lines = made.changes.map((one) => fill(words.change[one.change], { ...one }, terminal.language));
  if (!options.check)
    write(out, made.files, { name: words.listName, bytes: `${[words.title, ...lines].join('\n')}\n` });
  if (options.json) terminal.print(JSON.stringify({ changes: made.changes }, null, 2));
  else {
    terminal.print(...lines, ...(lines.length > 0 ? [''] : []));
    if (options.check) terminal.print(fill(words.looked, { count: lines.length }, terminal.language));
    else terminal.print(fill(words.made, { count: made.files.length, text: out }, terminal.language), words.notSeen);
  }
  return made.changes.some(({ change }) => change === 'left-out' || change === 'as-it-was') ? 1 : 0;
}

async function ofBundle(
  path: string,
  { rule, people }: { readonly rule: FreeTextRule | undefined; readonly people: Hiding['people'] },
  terminal: Terminal,
): Promise<Made> {
  const words = terminal.words;
  const say = (sentence: string): Failure =>
    new Failure('cannotRedact', { reason: fill(sentence, { text: path }, terminal.language) });
  const bytes = readBytes(path);
  const bundle = await openBundle(bytes, README_NAMES);
  if (!bundle.opened) throw say(words.bundle.verify[bundle.reason]);
  if (bundle.changed.length + bundle.missing.length + bundle.added.length > 0) throw say(words.redaction.notWhole);
  const hidingIn = (id: string, files: ReadonlyMap<string, Uint8Array>): Hiding => ({
    rule: rule ?? rulesIn(files, id).regulation.freeText ?? FILES,
    people,
  });
  const made = await redactedBundle({ bytes, files: bundle.files }, hidingIn, words.redaction.voucher).catch(
    () => undefined,
  );
  if (!made) throw say(words.redaction.another);
  const name = `${basename(path).replace(/\.zip$/i, '')}-${words.redaction.suffix}.zip`;
  return { files: [{ ...made.file, name: fileNameOf(name), folder: '' }], changes: made.changes };
}

/** A bundle's file may be called after somebody: its copy is not, where the name is not Krav's own. */
function fileNameOf(name: string): string {
  return `${fileNamePart(name.replace(/\.zip$/, ''))}.zip`;
}

/** @throws {Failure} rather than to write over anything, or into what is copied */
function refuseTaken(path: string, out: string): void {
  const within = relative(resolve(path), resolve(out));
  if (existsSync(out) || !within.startsWith('..')) throw new Failure('exists', { text: out });
}

function write(out: string, files: readonly RedactedCopy[], list: PaperFile): void {
  const folders = new Map<string, PaperFile[]>([['', [list]]]);
  for (const { folder, ...file } of files) folders.set(folder, [...(folders.get(folder) ?? []), file]);
  for (const [folder, own] of folders) writeFiles(resolve(out, folder), own);
}

function linesOf(path: string): string[] {
  return readText(path)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
