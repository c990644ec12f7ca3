import type { WorkbenchWords } from '../text/nb/workbench';
import type { OpenedFile } from './desk-state';

export type ExampleName = keyof WorkbenchWords['exampleNames'];

export const FIRST_EXAMPLE: ExampleName = 'arbeidsgiver';

/** One of those that lie in examples/. @throws when it does not come */
export async function example(name: ExampleName): Promise<OpenedFile> {
  const answer = await fetch(`examples/${name}.xlsx`);
  if (!answer.ok) throw new Error(`${name}.xlsx: ${answer.status}`);
  return { name: `${name}.xlsx`, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
