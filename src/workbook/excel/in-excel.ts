import { WorkbookError, type WorkbookErrorReason } from '../workbook';

/** One conversation with Excel. What Excel refuses becomes a `WorkbookError`; anything else is our own fault, and is let through. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (problem) {
    throw asWorkbookError(problem);
  }
}

/** Excel's own codes, from its reference on error handling and from the client itself. */
const REASONS: Readonly<Record<string, WorkbookErrorReason>> = {
  InvalidOperationInCellEditMode: 'busy',
  HostIsBusy: 'busy',
  HostRestartNeeded: 'lostSession',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  ActivityLimitReached: 'busy',
  TooManyRequests: 'busy',
  ServiceNotAvailable: 'busy',
  AccessDenied: 'protectedSheet',
  ReadOnlyWorkbook: 'protectedSheet',
  ProtectedSheet: 'protectedSheet',
  OperationCellsExceedLimit: 'tooLargeForHost',
  RequestPayloadSizeLimitExceeded: 'tooLargeForHost',
  ResponsePayloadSizeLimitExceeded: 'tooLargeForHost',
  InvalidOrTimedOutSession: 'lostSession',
  ConnectionFailure: 'lostSession',
  RequestAborted: 'lostSession',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  InvalidArgument: 'cannotWrite',
  ItemAlreadyExists: 'cannotWrite',
  InvalidOperation: 'cannotWrite',
  ConflictingChanges: 'cannotWrite',
  GeneralException: 'cannotWrite',
};

function asWorkbookError(problem: unknown): unknown {
  if (problem instanceof WorkbookError) return problem;
  const code = codeOf(problem);
  const reason = reasonOf(problem);
  if (code === undefined || reason === undefined) return problem;
  const { message, debugInfo } = problem as OfficeExtension.Error;
  const place = debugInfo?.errorLocation;
  return new WorkbookError(reason, [code, place, message].filter(Boolean).join(': '));
}

/** Why Excel refused, when it did. */
export function reasonOf(problem: unknown): WorkbookErrorReason | undefined {
  return REASONS[codeOf(problem) ?? ''];
}

/** Excel's code, when the problem is one of Excel's. */
export function codeOf(problem: unknown): string | undefined {
  const { code } = (problem ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}
