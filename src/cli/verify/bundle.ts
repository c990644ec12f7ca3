import { isDeepStrictEqual } from 'node:util';
import { openBundle, type OpenedBundle } from '../../documents/bundle/open-bundle';
import { knownRegulation, nationalFigures } from '../../regulation/load';
import { approvalPaperWords } from '../../text/approval-paper-words';
import { fill } from '../../text/fill';
import { WORDS } from '../../text/words';
import { APPROVAL, CLAIM, REDACTED } from '../../delivery/claim-bundle';
import { README_NAMES, textOf, workedOutAgain } from '../bundle';
import { readBytes } from '../files';
import type { CommandLine } from '../options';
import { sentence } from '../print-issues';
import type { Terminal } from '../terminal';
import { VERSION } from '../../delivery/version';

type Words = (typeof WORDS)['nb']['terminal']['bundle']['verify'];
type Say = (key: keyof Words, values: Readonly<Record<string, unknown>>) => string;

/** Whether a bundle's files are as they were, and whether the claim and its papers come out the same again. */
export async function verifyBundle(path: string, { options }: CommandLine, terminal: Terminal): Promise<number> {
  const words = WORDS[terminal.language].terminal.bundle.verify;
  const say: Say = (key, values) => fill(words[key], values, terminal.language);
  const bundle = await openBundle(readBytes(path), README_NAMES);
  if (!bundle.opened) {
    terminal.complain(say(bundle.reason, { text: path }));
    return 2;
  }
  const findings = [...filesFound(bundle, say), ...(await workFound(bundle, say, terminal))];
  const notes = bundle.index.krav === VERSION ? [] : [say('version', { was: bundle.index.krav, now: VERSION })];
  if (options.json) {
    terminal.print(JSON.stringify({ file: path, files: bundle.index.files.length, findings, notes }));
    return findings.length === 0 ? 0 : 1;
  }
  if (findings.length === 0) {
    terminal.print(say('good', { files: bundle.index.files.length }), ...notes);
    return 0;
  }
  terminal.print(terminal.red(words.bad), ...[...findings, ...notes].map((one) => `  ${one}`));
  return 1;
}

type Bundle = Extract<OpenedBundle, { opened: true }>;

function filesFound({ changed, missing, added }: Bundle, say: Say): string[] {
  return [
    ...changed.map((text) => say('changed', { text })),
    ...missing.map((text) => say('missing', { text })),
    ...added.map((text) => say('added', { text })),
  ];
}

async function workFound({ files }: Bundle, say: Say, terminal: Terminal): Promise<string[]> {
  try {
    const again = await workedOutAgain(files);
    const stated = (JSON.parse(textOf(files.get(CLAIM))) as { claim: unknown }).claim;
    const difference = firstDifference(stated, JSON.parse(JSON.stringify(again.claimPart)), CLAIM);
    const ours = knownRegulation(again.rules.regulation.id);
    const isOurs = isDeepStrictEqual(ours, again.rules.regulation);
    const isNational = isDeepStrictEqual(nationalFigures(), again.rules.national);
    const papers = again.papers.filter(({ name, bytes }) => !isSame(files.get(`papers/${name}`), bytes));
    return [
      ...(difference ? [say('claim', { ...difference })] : []),
      ...papers.map(({ name }) => say('paper', { text: name })),
      ...approvalFound(files, again, terminal),
      ...((ours && !isOurs) || !isNational ? [say('rules', { text: again.rules.regulation.id })] : []),
    ];
  } catch {
    return [say('cannot', {})];
  }
}

/** The log, row by row, and whether the checklist and its page come out the same. */
function approvalFound(
  files: Bundle['files'],
  { approval: again, claim }: Awaited<ReturnType<typeof workedOutAgain>>,
  terminal: Terminal,
): string[] {
  const verify = WORDS[terminal.language].terminal.bundle.verify;
  // A redacted copy has no log, and says so. Another claim that has been sent has one.
  const isGone = !again && Boolean(claim.settings.logEnd) && !files.has(REDACTED);
  if (!again) return isGone ? [fill(verify.missing, { text: APPROVAL }, terminal.language)] : [];
  const { changed } = approvalPaperWords(terminal.language);
  const stated: unknown = JSON.parse(textOf(files.get(APPROVAL)));
  const difference = firstDifference(stated, JSON.parse(JSON.stringify(again.file)), APPROVAL);
  const { name, bytes } = again.paper;
  return [
    ...again.logIssues.filter(({ severity }) => severity === 'error').map((found) => sentence(found, terminal)),
    ...(difference ? [fill(changed, { ...difference }, terminal.language)] : []),
    ...(isSame(files.get(`approval/${name}`), bytes) ? [] : [fill(verify.paper, { text: name }, terminal.language)]),
  ];
}

/** A paper that was signed after it was made begins with the paper as it was. */
function isSame(stated: Uint8Array | undefined, made: Uint8Array | string): boolean {
  const bytes = typeof made === 'string' ? Buffer.from(made, 'utf8') : made;
  return stated !== undefined && Buffer.compare(stated.subarray(0, bytes.length), bytes) === 0;
}

interface Difference {
  readonly text: string;
  readonly was: string;
  readonly now: string;
}

function firstDifference(was: unknown, now: unknown, path: string): Difference | undefined {
  if (typeof was !== 'object' || typeof now !== 'object' || was === null || now === null)
    return was === now ? undefined : { text: path, was: shown(was), now: shown(now) };
  for (const key of new Set([...Object.keys(was), ...Object.keys(now)])) {
    const found = firstDifference(
      (was as Record<string, unknown>)[key],
      (now as Record<string, unknown>)[key],
      path === CLAIM || path === APPROVAL ? key : `${path}.${key}`,
    );
    if (found) return found;
  }
  return undefined;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? '–').slice(0, 80);
}
