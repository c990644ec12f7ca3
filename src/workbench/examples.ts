import type { WorkbenchWords } from '../text/nb/workbench';
import { FileMissing } from '../taskpane/session/file-missing';
import type { OpenedFile } from './desk-state';

export type ExampleName = keyof WorkbenchWords['exampleNames'];

export const FIRST_EXAMPLE: ExampleName = 'arbeidsgiver';

/** One of those that lie in examples/. @throws {FileMissing} when it does not come */
export async function example(name: ExampleName): Promise<OpenedFile> {
  const address = `examples/${name}.xlsx`;
  const answer = await fetch(address).catch((problem: unknown) => {
    throw new FileMissing(`${address}: ${String(problem)}`);
  });
  if (!answer.ok) throw new FileMissing(`${address}: ${answer.status}`);
  return { name: `${name}.xlsx`, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
