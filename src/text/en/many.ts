import type { ManyWords } from '../nb/many';

export const many = {
  manyUsage: `Many claims at once:
  krav overview FOLDER|FILE.xlsx … [--out FILE.xlsx] [--page FILE.html]   overview of all claims in folders and files
  krav verify FOLDER|FILE …            checks every claim log and bundle in the folders
  krav new FILE.xlsx --plan            plan for an exam season, with a budget
  --jobs N                             how many files are read at once (else one for each core)
  --shard K/N                          only part K of N, to split the work over several machines
  krav overview FOLDER --shard K/N --json > PART.json
  krav overview --merge PART.json … --out FILE.xlsx                        puts the parts together`,
  wrongJobs: '“{text}” is not a number of files. Write --jobs with a number from 1 to {most}.',
  wrongShard: '“{text}” is not a part. Write --shard like this: 2/8, which is part 2 of 8.',
  cannotReadFolder: 'The folder “{text}” cannot be read ({reason}).',
  internalOfFile:
    '“{text}”: Something went wrong in Krav, and it is our fault. The file is not counted. Please report this text: {reason}',
  nothingToOverview: 'Name a folder or workbooks: krav overview FOLDER.',
  noFilesFound: 'Found no workbooks.',
  noFilesToVerify: 'Found no workbooks and no bundles.',
  readingMany: 'Reading … {done} of {count}',
  notAClaim: 'No timesheet that Krav knows, and no claim log.',
  overviewTotal: '{claims} claims in {files} files: {amountOre} kr. Cut by caps: {cutOre} kr.',
  overviewErrors: '{claims} claims have errors.',
  overviewStatus: '  {status}: {claims} claims, {amountOre} kr',
  overviewUnread: 'Files that were not read ({count}):',
  tooManyClaims:
    'A sheet in Excel has room for {most} claims, and here are {count}. Split the overview by folders or --shard.',
  overviewWritten: 'The overview is “{text}”.',
  notAPart:
    '“{text}” is not a part of an overview. Make the parts with: krav overview FOLDER --shard K/N --json > PART.json',
  partWrong: '“{text}”, line {line}: the line is changed or broken. Make the part again.',
  partShort: '“{text}” should have {files} files, but has {found}. Make the part again.',
  partsDiffer:
    '“{text}” is part {part} of {of}, but another file is split in {other}. The parts must be of the same split.',
  partTwice: 'Part {part} of {of} is there twice: “{text}”.',
  partMissing: 'Part {part} of {of} is missing.',
  partVersion: '“{text}” was made with Krav {was}; this is Krav {now}. Make the parts with the same version.',
  verifiedMany:
    '{count} files are checked: {good} are in order, {bad} are not as they were written, {unread} could not be read.',
  nothingClaimed:
    'Nothing is claimed under the regulation “{text}”: it only has rates that other regulations and the formulas use.',
  noPlan: 'The regulation “{text}” has no fees to plan with.',
  planCreated: 'Made the plan “{text}”. Fill in days, candidates and who takes part; Excel works out the budget.',
} as const satisfies ManyWords;
