/** An error as it stands in a cell: `code` is "#VALUE!", "#N/A"; `message` is the sentence that goes with it. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
    this.name = 'CellError';
  }
}
