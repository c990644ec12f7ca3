import type { Issue } from '../../claim/issue';
import { takeStep } from '../../approval/take-step';
import { RETURN_REASONS, roleFor, type ApprovalStep, type ReturnReason } from '../../approval/steps';
import { logEdits } from '../../delivery/log-edits';
import { withRowsProtected } from '../../delivery/row-protection';
import { nextClaimNumber } from '../../approval/claim-number';
import { stepSettings } from '../../new-sheets/step-settings';
import type { Approval } from '../../flow/approval';
import { rowsOf, stepGround } from '../../flow/judged';
import { approvalWords, codeOf } from '../../text/approval-words';
import { changeTexts } from '../../text/change-text';
import { momentText } from '../../values/moment';
import { Failure } from '../failure';
import { isTaken, replaceFile } from '../files';
import { asFailure, assessFile, type Assessed } from '../flow';
import { approvalOfFile } from '../approval';
import type { CommandLine } from '../options';
import { printSentences } from '../print-issues';
import type { Terminal } from '../terminal';
import { vouchersHanded } from '../vouchers';

/**
 * `krav submit|attest|approve|pay|return FILE.xlsx --name NAME`: a step on the claim's way, written in the workbook's log. The file is replaced in
 * one move, or not at all.
 */
export function stepCommand(step: ApprovalStep) {
  return async (line: CommandLine, terminal: Terminal): Promise<number> => {
    const { operands, options } = line;
    const [path] = operands;
    if (path === undefined) throw new Failure('fileMissing');
    if ((options.name ?? '').trim() === '') throw new Failure('nameMissing');
    const reason = options.reason === undefined ? undefined : reasonOf(options.reason, terminal);
    if (options.out !== undefined && isTaken(options.out)) throw new Failure('exists', { text: options.out });
    const assessed = await assessFile(line, terminal);
    const approval = await approvalOfFile(assessed, await vouchersHanded(line, assessed.claim));
    if (options.time === undefined) throw new Error('unreachable: the time is filled in by main');
    const at = momentText(options.time);
    const claim = approval.number || (step === 'submit' ? nextClaimNumber(rowsOf(approval.log), at.slice(0, 4)) : '');
    const { name = '', text, cells } = options;
    const asked = {
      step,
      claim,
      name,
      at,
      role: roleFor(step, approval.state.status),
      ...given({ reason, text, cells }),
    };
    const { issues, entry } = takeStep(asked, await stepGround(approval));
    terminal.done();
    printSentences(issues, terminal);
    if (!entry) {
      if (issues.some(({ code }) => code === 'submit/has-errors')) printSentences(errorsOf(assessed.issues), terminal);
      printChanges(approval, terminal);
      terminal.print(terminal.say('stepRefused'));
      return 1;
    }
    const target = options.out ?? path;
    await write(assessed, approval, entry, target, terminal);
    const words = approvalWords(terminal.language);
    const { version } = entry;
    terminal.print(terminal.say('stepTaken', { number: claim, version, status: words.status[entry.to], text: target }));
    return 0;
  };
}

type Entry = NonNullable<ReturnType<typeof takeStep>['entry']>;

async function write(
  { workbook, settings, ...reading }: Assessed,
  { log, kept, content }: Approval,
  entry: Entry,
  target: string,
  terminal: Terminal,
): Promise<void> {
  const sheets = workbook.sheets.map((sheet) => sheet.name);
  const now = content();
  const { row, edits } = await logEdits(entry, now, { log, kept, sheets, language: terminal.language });
  const told = stepSettings(row, settings, reading.cells, terminal.language);
  try {
    await workbook.apply(await withRowsProtected(workbook, entry.step, now, [...edits, ...told]));
  } catch (problem) {
    throw asFailure(problem, target);
  }
  replaceFile(target, workbook.toBytes());
}

function errorsOf(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ severity }) => severity === 'error');
}

/** What keeps a claim from its next step is most often that something has changed. */
function printChanges({ changes, state }: Approval, terminal: Terminal): void {
  const texts = changeTexts(changes ?? [], terminal.language);
  if (texts.length === 0) return;
  terminal.print('', terminal.say('changesSince', { version: state.version }), ...texts.map((text) => `  • ${text}`));
}

function reasonOf(text: string, terminal: Terminal): ReturnReason {
  const found = codeOf('reason', text);
  const words = approvalWords(terminal.language).reason;
  if (!found)
    throw new Failure('wrongReason', { text, names: RETURN_REASONS.map((one) => `«${words[one]}»`).join(', ') });
  return found;
}

function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
