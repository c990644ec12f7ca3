import { WorkbookError } from '../../src/workbook/workbook';

/** Why the workbook refused; of anything else the text. */
export async function reasonOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => 'nothing was thrown',
    (thrown: unknown) => thrown,
  );
  return error instanceof WorkbookError ? error.reason : String(error);
}
