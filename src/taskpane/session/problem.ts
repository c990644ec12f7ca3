import { HiddenSheet } from '../../workbook/hidden-sheet';
import { WorkbookError } from '../../workbook/workbook';
import type { Problem } from '../state/pane-state';

/** The workbook names a regulation that is not at hand. */
export class RegulationNotHere extends Error {
  constructor(readonly named: string) {
    super(named);
    this.name = 'RegulationNotHere';
  }
}

/** The Excel that the pane stands in lacks what reading needs. */
export class HostTooOld extends Error {
  constructor() {
    super('ExcelApi 1.9');
    this.name = 'HostTooOld';
  }
}

/** Whatever was thrown, as something that the pane has a sentence for. Nothing fails silently. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof WorkbookError) return { reason: reasonOf(thrown), detail: thrown.detail };
  if (thrown instanceof RegulationNotHere) return { reason: 'regulation', detail: thrown.named };
  if (thrown instanceof HostTooOld) return { reason: 'host', detail: thrown.message };
  if (thrown instanceof HiddenSheet) return { reason: 'hiddenSheet', detail: thrown.sheet };
  if (isFileMissing(thrown)) return { reason: 'offline', detail: String(thrown) };
  const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { reason: 'internal', detail: stack ?? `${name}: ${message}` };
}

/**
 * What still stands when a check has gone well: that Excel answers again does not give the user what was asked for.
 */
export function outlivesCheck(problem: Problem | undefined): boolean {
  return problem?.isOfAction === true && problem.reason !== 'busy' && problem.reason !== 'lostSession';
}

/** It is the workbook, and not a sheet of it, that lets no sheet be added. */
function reasonOf({ reason, detail }: WorkbookError): Problem['reason'] {
  return reason === 'protectedSheet' && detail.includes('WorksheetCollection.add') ? 'protectedWorkbook' : reason;
}

/** The rest of the program comes when it is needed; webpack says so when it does not come, and whoever fetches a font. */
function isFileMissing(thrown: unknown): boolean {
  return thrown instanceof Error && (thrown.name === 'ChunkLoadError' || thrown.name === 'FileMissing');
}
