import type { AskedCell } from '../../commands/bus';
import type { LogEntry } from '../../approval/log/log-row';
import type { ReturnNote } from '../../approval/returned';
import type { Claim } from '../../claim/claim';
import type { Issue } from '../../claim/issue';
import type { OtherClaim } from '../session/other-claims';
import type { Approval } from '../../flow/approval';
import type { WorkbookCells } from '../../flow/basis';
import type { Reading } from '../../flow/read-rows';
import type { Language } from '../../text/language';
import type { Day } from '../../values/day';
import type { WorkbookErrorReason } from '../../workbook/workbook';
import type { Surroundings } from '../office';
import type { RunningStep } from '../session/running';

export type View = 'basis' | 'control' | 'claim' | 'documents' | 'approval';

/** What the workbook comes to, as it was last read. */
export interface Checked {
  readonly cells: WorkbookCells;
  readonly reading: Reading;
  readonly claim: Claim;
  readonly issues: readonly Issue[];
  /** Whether the workbook itself says which regulation it is under. */
  readonly isRegulationStated: boolean;
  /** Where the claim stands on its way to payment. */
  readonly approval: Approval;
  /** Of the workbook's other sheets, where they follow other regulations. */
  readonly others: readonly OtherClaim[];
}

/** What can fail beside the workbook itself. */
type PaneReason = 'regulation' | 'host' | 'hiddenSheet' | 'protectedWorkbook' | 'offline' | 'internal';

/** Something that did not work: `reason` chooses the sentence, `detail` is for whoever is to help. */
export interface Problem {
  readonly reason: WorkbookErrorReason | PaneReason;
  readonly detail: string;
  /** Of something that the user asked for, and not of reading and checking. */
  readonly isOfAction?: true;
}

/** What came of inserting the template. */
export interface Inserted {
  readonly sheets: readonly string[];
  readonly alreadyThere: readonly string[];
}

/** What has been asked for beside the four views. */
export type Asked =
  { readonly about: 'help' } | { readonly about: 'payer' } | { readonly about: 'why'; readonly cell: AskedCell | null };

/** A step that was asked for in the pane: what it led to, or why it was not taken. */
export interface StepOutcome {
  readonly issues: readonly Issue[];
  /** What was written; none where it was refused. */
  readonly entry?: LogEntry;
}

/** All that the pane shows is made of this, and of what the user has typed in a view. */
export interface PaneState extends Surroundings {
  /** Chosen by hand, and then no longer Excel's to decide. Forgotten with the pane: Excel's own language is the lasting choice. */
  readonly chosenLanguage?: Language;
  readonly today: Day;
  readonly view: View;
  /** Chosen in the pane: goes before what the workbook says. */
  readonly chosenRegulation?: string;
  /** Counts what the user has handed in, so that lists of regulations are shown anew. */
  readonly handedIn: number;
  readonly isWorking: boolean;
  readonly checked?: Checked;
  /** Where the last check, or what was last to be written, was when the user stopped it. */
  readonly stoppedAt?: RunningStep | undefined;
  readonly problem?: Problem | undefined;
  readonly inserted?: Inserted;
  readonly isMarking: boolean;
  readonly asked?: Asked | undefined;
  /** The sheets in which Krav has just written, as long as it can be taken back. */
  readonly lastWrite?: readonly string[] | undefined;
  /** What came of taking it back. */
  readonly undone?: 'undone' | 'changedSince' | undefined;
  /** A return that was pasted: what is to be mended in this claim. */
  readonly pastedReturn?: ReturnNote | undefined;
  /** What came of the last step on the claim's way. */
  readonly stepTaken?: StepOutcome | undefined;
  /** Protected sheets whose cells could not be marked, or unmarked. */
  readonly notMarked: readonly string[];
}

export function openingState(today: Day, surroundings: Surroundings): PaneState {
  return { ...surroundings, today, view: 'basis', handedIn: 0, isWorking: false, isMarking: false, notMarked: [] };
}

export function languageOf({ chosenLanguage, language }: PaneState): Language {
  return chosenLanguage ?? language;
}

/** Nothing stands in the workbook: it is not wrong, only not begun. */
export function isBlank({ cells }: Pick<Checked, 'cells'>): boolean {
  return cells.contents.every(({ rows }) => rows[Symbol.iterator]().next().done);
}

export function errorCount({ issues }: Pick<Checked, 'issues'>): number {
  return issues.filter(({ severity }) => severity === 'error').length;
}
