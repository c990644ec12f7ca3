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
  if (thrown instanceof WorkbookError) return { reason: thrown.reason, detail: thrown.detail };
  if (thrown instanceof RegulationNotHere) return { reason: 'regulation', detail: thrown.named };
  if (thrown instanceof HostTooOld) return { reason: 'host', detail: thrown.message };
  const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { reason: 'internal', detail: stack ?? `${name}: ${message}` };
}
