import { parseArgs } from 'node:util';
import { SIGNATORIES, type Signatory } from '../documents/signing/signatory';
import { LANGUAGES, type Language } from '../text/language';
import { dayFromText, type Day } from '../values/day';
import { momentFromText, type Moment } from '../values/moment';
import { Failure } from './failure';
import { shardFromText, type Shard } from './many/shard';

export interface Options {
  readonly regulation?: string;
  readonly settings?: string;
  readonly sheet?: string;
  readonly map?: string;
  readonly lang?: Language;
  readonly today?: Day;
  readonly out?: string;
  /** Folder of receipts and the like. */
  readonly vouchers?: string;
  /** Folder of an organisation's own templates. */
  readonly words?: string;
  /** A picture, for the papers. */
  readonly logo?: string;
  readonly as?: Signatory;
  readonly p12?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly name?: string;
  readonly role?: string;
  readonly time?: Moment;
  /** A name that is typed on the papers in place of a signature by hand. */
  readonly 'signed-by'?: string;
  /** Where that was. */
  readonly place?: string;
  /** Why a claim is returned: one of the known reasons, in any language. */
  readonly reason?: string;
  readonly text?: string;
  /** The cells that a return is about: "Timeliste!D5,Timeliste!E7". */
  readonly cells?: string;
  /** File of names that a redacted copy may not have, one a line. */
  readonly names?: string;
  /** The overview as a page. */
  readonly page?: string;
  /** How many files are worked on at once. */
  readonly jobs?: number;
  /** Which part of a work that is split over several runs. */
  readonly shard?: Shard;
  /** The parts of an overview are put together. */
  readonly merge: boolean;
  /** A plan for an exam season, in place of a claim's sheets. */
  readonly plan: boolean;
  readonly json: boolean;
  readonly check: boolean;
  /** Papers of a claim with errors, to look at. */
  readonly draft: boolean;
  /** The papers of each person in the sheet. */
  readonly everyone: boolean;
}

export interface CommandLine {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly options: Options;
}

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  regulation: TEXT,
  settings: TEXT,
  sheet: TEXT,
  map: TEXT,
  lang: TEXT,
  today: TEXT,
  out: TEXT,
  vouchers: TEXT,
  words: TEXT,
  logo: TEXT,
  as: TEXT,
  p12: TEXT,
  cert: TEXT,
  key: TEXT,
  name: TEXT,
  role: TEXT,
  time: TEXT,
  'signed-by': TEXT,
  place: TEXT,
  reason: TEXT,
  text: TEXT,
  cells: TEXT,
  names: TEXT,
  page: TEXT,
  jobs: TEXT,
  shard: TEXT,
  merge: { type: 'boolean' },
  plan: { type: 'boolean' },
  json: { type: 'boolean' },
  check: { type: 'boolean' },
  draft: { type: 'boolean' },
  everyone: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @throws {Failure} on an unknown option, a missing value, or a value of the wrong form */
export function commandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parsed(args);
  const {
    lang,
    today,
    as,
    time,
    json = false,
    check = false,
    draft = false,
    everyone = false,
    merge = false,
    plan = false,
    jobs,
    shard,
    help,
    ...texts
  } = values;
  const [command, ...operands] = positionals;
  return {
    command: help ? 'help' : command,
    operands,
    options: {
      ...texts,
      json,
      check,
      draft,
      everyone,
      merge,
      plan,
      ...(jobs === undefined ? {} : { jobs: jobsOption(jobs) }),
      ...(shard === undefined ? {} : { shard: shardFromText(shard) }),
      ...(lang === undefined ? {} : { lang: language(lang) }),
      ...(today === undefined ? {} : { today: dayOption(today) }),
      ...(as === undefined ? {} : { as: signatory(as) }),
      ...(time === undefined ? {} : { time: momentOption(time) }),
    },
  };
}

/** The language that was asked for, as far as it can be seen before the options are known to be right. */
export function languageAsked(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const text = args[at]?.startsWith('--lang=') ? args[at]?.slice(7) : args[at + 1];
  return at < 0 ? undefined : LANGUAGES.find((known) => known === text);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (problem) {
    const code = (problem as { code?: string }).code;
    const option = /'(-[^\s'=<]*)/.exec((problem as Error).message)?.[1] ?? '';
    throw new Failure(code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'unknownOption' : 'optionNeedsValue', {
      text: option,
    });
  }
}

function language(text: string): Language {
  const found = LANGUAGES.find((known) => known === text);
  if (!found) throw new Failure('wrongLanguage', { text });
  return found;
}

function dayOption(text: string): Day {
  const day = dayFromText(text);
  if (!day) throw new Failure('wrongDay', { text });
  return day;
}

function signatory(text: string): Signatory {
  const found = SIGNATORIES.find((known) => known === text);
  if (!found) throw new Failure('wrongSignatory', { text });
  return found;
}

/** More than any machine has is a slip. */
const MOST_JOBS = 256;

function jobsOption(text: string): number {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new Failure('wrongJobs', { text, most: MOST_JOBS });
  return jobs;
}

function momentOption(text: string): Moment {
  const moment = momentFromText(text);
  if (!moment) throw new Failure('wrongTime', { text });
  return moment;
}
