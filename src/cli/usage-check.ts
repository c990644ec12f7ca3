import { Failure } from './failure';
import type { CommandLine, Options } from './options';

type Option = keyof Options;

interface Takes {
  /** How many words; more are a slip, most often a file name with blanks and no quotes. */
  readonly words: number;
  readonly options: readonly Option[];
}

/** How a workbook is read. */
const OF_WORKBOOK = ['regulation', 'settings', 'sheet', 'map', 'lang', 'today'] as const satisfies readonly Option[];

/** How a step on the claim's way is taken. */
const OF_STEP = ['name', 'time', 'out'] as const satisfies readonly Option[];

/** How many files are worked through. */
const OF_MANY = ['jobs', 'shard'] as const satisfies readonly Option[];

const TAKES: Readonly<Record<string, Takes>> = {
  claim: { words: 1, options: [...OF_WORKBOOK, 'out', 'json'] },
  check: { words: 1, options: [...OF_WORKBOOK, 'json'] },
  mark: { words: 1, options: [...OF_WORKBOOK, 'out', 'json'] },
  new: { words: 1, options: ['regulation', 'lang', 'plan'] },
  papers: {
    words: Infinity,
    options: [
      ...OF_WORKBOOK,
      ...(['out', 'vouchers', 'words', 'logo', 'draft', 'everyone'] as const),
      ...(['signed-by', 'as', 'role', 'place'] as const),
    ],
  },
  submit: { words: 1, options: [...OF_WORKBOOK, ...OF_STEP, 'text', 'vouchers'] },
  attest: { words: 1, options: [...OF_WORKBOOK, ...OF_STEP, 'text', 'vouchers'] },
  approve: { words: 1, options: [...OF_WORKBOOK, ...OF_STEP, 'text', 'vouchers'] },
  pay: { words: 1, options: [...OF_WORKBOOK, ...OF_STEP, 'text', 'vouchers'] },
  return: { words: 1, options: [...OF_WORKBOOK, ...OF_STEP, 'reason', 'text', 'cells'] },
  deadlines: { words: Infinity, options: [...OF_WORKBOOK, 'out'] },
  checklist: { words: 1, options: [...OF_WORKBOOK, 'vouchers', 'json'] },
  log: { words: 1, options: [...OF_WORKBOOK, 'json'] },
  redact: { words: 1, options: ['out', 'regulation', 'names', 'lang', 'json', 'check'] },
  verify: { words: Infinity, options: [...OF_WORKBOOK, ...OF_MANY, 'json'] },
  overview: {
    words: Infinity,
    options: [...(['regulation', 'settings', 'lang', 'today'] as const), ...OF_MANY, 'out', 'page', 'merge', 'json'],
  },
  why: { words: 2, options: [...OF_WORKBOOK, 'json'] },
  routes: { words: 2, options: [...OF_WORKBOOK, 'json'] },
  regulations: { words: 1, options: ['lang', 'json', 'check'] },
  sign: { words: 1, options: ['as', 'p12', 'cert', 'key', 'name', 'role', 'time', 'out', 'lang'] },
};

/** Options that cannot be meant together. */
const NEVER_TOGETHER: readonly (readonly [Option, Option])[] = [
  ['everyone', 'vouchers'],
  ['everyone', 'draft'],
  ['draft', 'vouchers'],
  ['everyone', 'signed-by'],
  ['draft', 'signed-by'],
  ['merge', 'shard'],
  ['merge', 'json'],
  ['merge', 'jobs'],
];

/** Options of a signature on the papers, which say nothing without a name. */
const OF_SIGNED_BY = ['as', 'role', 'place'] as const satisfies readonly Option[];

/** Of one claim: a folder of vouchers, and a signature. */
const FOR_ONE_FILE = ['vouchers', 'signed-by'] as const satisfies readonly Option[];

/** Refuses what a command would only ignore: who asks for vouchers and gets none has been misled. @throws {Failure} */
export function checkUsage({ command = '', operands, options }: CommandLine): void {
  const takes = TAKES[command];
  if (!takes) return;
  const most = options.check && command === 'regulations' ? Infinity : takes.words;
  if (operands.length > most) throw new Failure('tooMany', { text: operands.slice(most).join(' ') });
  const given = (Object.keys(options) as Option[]).filter(
    (name) => options[name] !== undefined && options[name] !== false,
  );
  const strange = given.find((name) => !takes.options.includes(name));
  if (strange) throw new Failure('optionNotHere', { text: `--${strange}`, name: command });
  for (const [one, other] of NEVER_TOGETHER)
    if (given.includes(one) && given.includes(other))
      throw new Failure('optionsNotTogether', { text: `--${one}`, other: `--${other}` });
  const alone = command === 'papers' && !given.includes('signed-by') && OF_SIGNED_BY.find((one) => given.includes(one));
  if (alone) throw new Failure('optionNeedsOther', { text: `--${alone}`, other: '--signed-by' });
  const single = FOR_ONE_FILE.find((one) => given.includes(one));
  if (operands.length > 1 && single) throw new Failure('optionForOneFile', { text: `--${single}` });
}
