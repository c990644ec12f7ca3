import type { TerminalWords } from '../nb/terminal';
import { approvalTerminal } from './approval-terminal';
import { many } from './many';
import { marking } from './marking';
import { otherFiles } from './other-files';
import { signing } from './signing';
import { bundle } from './bundle';
import { redaction } from './redaction';
import { units } from './units';

export const terminal = {
  usage: `Usage:
  krav claim FILE.xlsx [options]     a claim with its papers: claim.json, PDF and EHF
  krav papers FILE.xlsx [options] the forms that fit: hours form, travel claim, driving log …
  krav verify BUNDLE.zip          checks an audit bundle: works everything out again and compares
  krav redact BUNDLE.zip|FOLDER [--out FOLDER]   a redacted copy for the archive; --check only shows what it would change
  krav check FILE.xlsx [options]     errors and warnings only
  krav mark FILE.xlsx [options]      the same, and a copy where the cells are marked
  krav new FILE.xlsx [options]       a new workbook to fill in
  krav regulations [ID]              which regulations Krav knows, with dates and sources
  krav regulations --check FILE.json …   what is wrong with a regulation
  krav why FILE.xlsx ROW [options]   why the amount of a row is what it is
  krav routes FILE.xlsx ROW [options] lawful ways to be paid for the day, side by side
  krav sign FILE.pdf --as claimant|employer --p12 FILE [options]   a signature by certificate, in a new file

Options:
  --regulation ID|FILE.json   regulation (else from Settings, else {regulation})
  --settings FILE.json        settings from a file, beside the sheet «Innstillinger»
  --sheet NAME                read this sheet only
  --map Date=B,From=C         which column is which; the workbook remembers it
  --lang nb|nn|en             language (else the regulation’s own)
  --today YYYY-MM-DD          the day the claim is made
  --out DIR                   where the papers are put
  --out COPY.xlsx             for mark: the copy (else FILE-marked.xlsx)
  --vouchers FOLDER          for papers, checklist and the steps: the vouchers, each file with its number first (“3-hotel.pdf”)
  --words FOLDER             for papers: words of your own in the papers, an .hbs file for each
  --logo FILE                for papers: a logo on the papers (PNG or JPEG)
  --names FILE.txt           for redact: names to mask, one a line
  --draft                    for papers: the papers as drafts, even when the claim has errors
  --everyone                 for papers: the papers of each person in the sheet, in one zip
  --signed-by NAME --as claimant|employer [--role ROLE] [--place PLACE]
                             for papers: signs with a typed name
  --json                      write the result as JSON

Options of sign (the password is read from the environment variable KRAV_PASSWORD, else Krav asks):
  --as claimant|employer      who signs
  --p12 FILE                  certificate with its key (.p12 or .pfx)
  --cert FILE --key FILE      the same in two files: certificate, and key in PKCS#8
  --name NAME --role ROLE     what stands on the paper (else the name in the certificate)
  --time YYYY-MM-DDTHH:MM     when, by the clock in Norway (else now)
  --out FILE.pdf              the signed file`,
  wrongSignatory: '“{text}” is nobody who can sign. Write --as claimant or --as employer.',
  signatoryMissing: 'Say who signs: --as claimant or --as employer.',
  certificateMissing: 'Say which certificate: --p12 FILE, or --cert FILE and --key FILE.',
  twoCertificates: 'Give either --p12 or --cert and --key, not both.',
  wrongTime: '“{text}” is not a time. Write --time like this: 2026-03-14T12:00.',
  passwordMissing:
    'The password is missing. Set the environment variable KRAV_PASSWORD, or run the command in a terminal and Krav asks.',
  askPassword: 'Password: ',
  signing: 'Signing …',
  signed: 'Signed by {name}, {role}. The signed file is “{text}”.',
  ...approvalTerminal,
  ...many,
  ...marking,
  ...otherFiles,
  ...signing,
  cannotRedact: 'No redacted copy was made. {reason}',
  unknownCommand: 'Unknown command “{text}”.',
  unknownOption: 'Unknown option “{text}”.',
  optionNotHere: 'The option {text} does not go with krav {name}.',
  optionsNotTogether: 'The options {text} and {other} cannot be used together.',
  optionNeedsOther: 'The option {text} is used together with {other}.',
  optionForOneFile: 'The option {text} is for one workbook at a time.',
  optionNeedsValue: 'The option “{text}” needs a value.',
  fileMissing: 'Say which file.',
  rowMissing: 'Say which row, for example: krav why FILE.xlsx 7.',
  tooMany: 'Too many words: “{text}”. Put quotes around file names with blanks.',
  wrongDay: '“{text}” is not a date. Write --today like this: 2024-04-02.',
  wrongLanguage: '“{text}” is not a language that Krav knows. Choose nb, nn or en.',
  wrongMap: '“{text}” in --map was not understood. Write it like this: --map Date=B,From=C,To=D.',
  noSuchFile: 'The file “{text}” was not found.',
  cannotReadFile: 'The file “{text}” cannot be read ({reason}). Is it open in another program?',
  cannotWrite: 'Cannot write to “{text}” ({reason}). No papers are made.',
  exists: '“{text}” exists already. Choose another name; Krav does not write over files.',
  notXlsx: '“{text}” is not an Excel workbook (.xlsx). Open it in Excel and choose Save as, Excel Workbook.',
  oldXls: '“{text}” is in the old Excel format (.xls). Open it in Excel and choose Save as, Excel Workbook (.xlsx).',
  encrypted:
    '“{text}” is protected by a password. Remove the password in Excel (File, Info, Protect Workbook) and try again.',
  truncated: '“{text}” is damaged or not fully downloaded. Fetch the file again, or open and save it in Excel.',
  tooLarge: '“{text}” is larger than Krav can read safely. Copy the rows to a new workbook.',
  busy: 'Excel is busy. Press Enter to finish what you are typing in the cell, and try again.',
  protectedSheet: 'The sheet is protected against changes. Choose Review, Unprotect Sheet, and try again.',
  lostSession: 'Excel no longer answers. Save the workbook, reload it and try again.',
  tooLargeForHost:
    'The sheet is larger than Excel can hand over. Move the rows to a workbook of their own, or use fewer rows.',
  sheetGone: 'A sheet or a table that Krav used is no longer there. Open Krav again to read the workbook once more.',
  noSheet: 'The workbook has no sheet “{text}”. The sheets are: {names}.',
  cannotChange: 'The workbook could not be changed ({reason}). It is as before.',
  noRegulation: 'Krav does not know the regulation “{text}”. Nearest: {nearest}. These exist: {names}.',
  theirId:
    '“{text}” has been changed, but is still called {id}, which is a regulation of Krav. Give yours another id at the top of the file.',
  wrongRegulation: 'The regulation “{text}” does not fit its form:',
  wrongSettings: 'The settings file “{text}” is not valid JSON ({reason}).',
  internal: 'Something went wrong in Krav, and it is our fault. No papers are made. Please report this text: {reason}',
  rows: '{rows} rows, {minutes} hours',
  rowsOnly: '{rows} rows',
  total: 'Claim in all',
  cutTotal: 'Cut by the limit a day',
  withoutAmount: 'Rows without an amount: {count}',
  errors: 'Errors to mend before the papers can be made ({count}):',
  warnings: 'Warnings ({count}):',
  information: 'Notes ({count}):',
  noIssues: 'No errors and no warnings.',
  more: '… and {count} more. All are in claim.json.',
  moreIssues: '… and {count} more.',
  papers: 'The papers are in {text}:',
  noWords: 'The folder «{text}» has no .hbs files. They may be called: {names}.',
  wordsUnknown: 'Krav has no words called «{text}». They may be called: {names}.',
  wordsWrong:
    'A mistake in «{text}», line {line}: «{found}». Look for braces that are not closed, and for parts that begin with «#» and are not ended. No papers were made.',
  wordsField: 'A mistake in «{text}», line {line}: «{name}» is not a field that this text has. No papers were made.',
  wordsHelper:
    'A mistake in «{text}», line {line}: «{name}» cannot be used. A text can have fields, and if, unless, each and with. No papers were made.',
  logoNotPicture: 'The logo «{text}» is not a PNG or JPEG picture. No papers were made.',
  logoBroken: 'The logo «{text}» is broken and cannot be read. No papers were made.',
  logoTooLarge: 'The logo «{text}» has too many pixels. No papers were made.',
  board: 'Making the papers … {done} of {count}',
  boardMade: 'The papers of {count} of {all} people are in {text}.',
  boardErrors: 'These have errors and no papers (see the overview in the zip file):',
  boardNobody: 'The sheet does not say whose the rows are. Add a column «Name», or run without --everyone.',
  boardNameless: '{rows} rows have no name and are with nobody.',
  cancelled: 'Cancelled. No papers were made.',
  drafts: 'The drafts are in {text}. They are to look at, not to send:',
  noPapers: 'No papers were made.',
  onlyClaimFile: 'claim.json is in {text}. The papers are not made.',
  mapSaved: 'The choice of columns is saved in the workbook, in the sheet “{text}”.',
  deadline: 'Last day to send the claim: {lastDay}.',
  payout: 'Sent by {deadline} it is paid on {payout}.',
  keepThrough:
    'The claim and its vouchers are kept at least through {keepThrough} ({text}, accounting year {accountingYear}).',
  created: 'Made “{text}”. Fill in the sheets and run: krav claim {text}',
  whyNothing: 'Row {row} has no amount. Rows with amounts: {rows}.',
  reading: 'Reading {text} …',
  working: 'Working it out …',
  writing: 'Making the papers …',
  regulationDates: 'in force from {from}, checked through {checkedThrough}',
  shareOf: '{perMille} per mille of «{of}»:',
  fromUser: 'is written in the workbook’s table “Rates”',
  versionDates: 'from {from}',
  versionTo: 'to {to}',
  official: 'official',
  secondary: 'secondary',
  user: 'own',
  sourceRead: '{title} ({publisher}), {place}, read {readOn}',
  sources: 'Sources',
  figures: 'Figures',
  noFaults: 'No faults.',
  faults: 'Faults ({count}):',
  readings: 'Readings of unclear places',
  readingLine: '{question} Read as: {chosen}',
  /** First words of the papers' file names: ASCII only, for every file system. */
  bundle,
  redaction,
  units,
} satisfies TerminalWords;
