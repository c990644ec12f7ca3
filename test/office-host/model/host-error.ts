/** What Excel answers when it refuses: the codes are Excel's own. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = MESSAGES[code] ?? code,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** Something that Excel can do and this host cannot. It must never be taken for an answer of Excel's. */
export class NotEmulated extends HostError {
  constructor(what: string) {
    super('NotEmulated', `The host we test on does not emulate ${what}. Teach it, or do without.`);
    this.name = 'NotEmulated';
  }
}

export const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

const MESSAGES: Readonly<Record<string, string>> = {
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'The resource being created already exists.',
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidReference: 'The reference is not valid for the current operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
};

/** What is there, or Excel's answer when nothing is. */
export function existing<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new HostError('ItemNotFound');
  return found;
}
