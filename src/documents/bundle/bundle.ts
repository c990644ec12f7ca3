import type { Retention } from '../../claim/retention';
import { hexText, sha256, utf8 } from '../../values/digest';
import type { Day } from '../../values/day';
import { zipFile } from './zip-file';

/** A file of an audit bundle. */
export interface BundleFile {
  /** Folder and name inside the bundle, with «/». */
  readonly path: string;
  readonly role: BundleRole;
  readonly bytes: Uint8Array;
}

/** What a file is to somebody who checks the claim. */
export type BundleRole = 'claim' | 'input' | 'regulation' | 'paper' | 'voucher' | 'approval';

/** `index.json`: what is in the bundle, so that a file that was changed, taken away or put in shows. */
export interface BundleIndex {
  readonly format: 1;
  /** Version of Krav that made it. */
  readonly krav: string;
  readonly madeOn: Day;
  readonly claim: string;
  /** Where it lies in an archive, with «/» between folders; a claim without a number has no such place yet. */
  readonly archive?: string | undefined;
  /** How long it is to be kept, where a rule is known. */
  readonly retention?: Retention | undefined;
  readonly files: readonly {
    readonly path: string;
    readonly role: BundleRole;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

export const INDEX = 'index.json';

/**
 * A zip with all that a claim rests on, and its hashes. The same files give the same bytes.
 *
 * @param readme how to check it, for whoever opens it without Krav
 */
export async function makeBundle(
  files: readonly BundleFile[],
  about: Pick<BundleIndex, 'krav' | 'madeOn' | 'claim' | 'archive' | 'retention'>,
  readme: { readonly name: string; readonly text: string },
): Promise<Uint8Array> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const listed = await Promise.all(
    sorted.map(async ({ path, role, bytes }) => ({
      path,
      role,
      bytes: bytes.length,
      sha256: hexText(await sha256(bytes)),
    })),
  );
  const index: BundleIndex = { format: 1, ...about, files: listed };
  return zipFile(
    new Map([
      [INDEX, utf8(`${JSON.stringify(index, null, 2)}\n`)],
      [readme.name, utf8(readme.text)],
      ...sorted.map(({ path, bytes }) => [path, bytes] as const),
    ]),
  );
}
