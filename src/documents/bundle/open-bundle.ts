import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { dayFromText, type Day } from '../../values/day';
import { hexText, sha256 } from '../../values/digest';
import { INDEX, type BundleIndex } from './bundle';

/** Far more than a claim with its vouchers; a zip that says it holds more is not unpacked. */
const MOST_BYTES = 500 * 1024 * 1024;

const dayText = z
  .string()
  .refine((text) => dayFromText(text) !== undefined)
  .transform((text) => text as Day);

const indexSchema = z.strictObject({
  format: z.literal(1),
  krav: z.string(),
  madeOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  claim: z.string(),
  archive: z.string().optional(),
  retention: z
    .strictObject({
      accountingYear: z.int(),
      years: z.int(),
      keepThrough: dayText,
      source: z.strictObject({ title: z.string(), place: z.string(), readOn: dayText }),
    })
    .optional(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      role: z.enum(['claim', 'input', 'regulation', 'paper', 'voucher', 'approval']),
      bytes: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export type OpenedBundle =
  | { readonly opened: false; readonly reason: 'notZip' | 'tooLarge' | 'noIndex' }
  | {
      readonly opened: true;
      readonly index: BundleIndex;
      readonly files: ReadonlyMap<string, Uint8Array>;
      /** Paths that are not as the index says. */
      readonly changed: readonly string[];
      readonly missing: readonly string[];
      readonly added: readonly string[];
    };

/** @param readmes names that stand beside the index and prove nothing */
export async function openBundle(bytes: Uint8Array, readmes: readonly string[]): Promise<OpenedBundle> {
  const unpacked = unpack(bytes);
  if ('reason' in unpacked) return { opened: false, reason: unpacked.reason };
  const index = indexOf(unpacked.files.get(INDEX));
  if (!index) return { opened: false, reason: 'noIndex' };
  const changed: string[] = [];
  const missing: string[] = [];
  for (const { path, sha256: expected } of index.files) {
    const file = unpacked.files.get(path);
    if (!file) missing.push(path);
    else if (hexText(await sha256(file)) !== expected) changed.push(path);
  }
  const known = new Set([INDEX, ...readmes, ...index.files.map(({ path }) => path)]);
  const added = [...unpacked.files.keys()].filter((path) => !known.has(path));
  return { opened: true, index, files: unpacked.files, changed, missing, added };
}

function unpack(
  bytes: Uint8Array,
): { readonly files: ReadonlyMap<string, Uint8Array> } | { readonly reason: 'notZip' | 'tooLarge' } {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return size <= MOST_BYTES;
      },
    });
    if (size > MOST_BYTES) return { reason: 'tooLarge' };
    return { files: new Map(Object.entries(files)) };
  } catch {
    return { reason: 'notZip' };
  }
}

function indexOf(bytes: Uint8Array | undefined): BundleIndex | undefined {
  if (!bytes) return undefined;
  try {
    const { madeOn, ...index } = indexSchema.parse(JSON.parse(strFromU8(bytes)));
    const day = dayFromText(madeOn);
    return day && { ...index, madeOn: day };
  } catch {
    return undefined;
  }
}
