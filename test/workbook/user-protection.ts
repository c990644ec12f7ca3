import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A file whose last sheet somebody has protected in Excel, as Excel writes it; the older way of keeping a password. */
export function protectedByUser(file: Uint8Array, password: string | undefined): Uint8Array {
  const parts = unzipSync(file);
  const sheet = Object.keys(parts)
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .sort((one, other) => one.length - other.length || (one < other ? -1 : 1))
    .at(-1)!;
  const kept = password === undefined ? '' : ' password="CC1A"';
  const element = `<sheetProtection${kept} sheet="1" objects="1" scenarios="1"/>`;
  const text = strFromU8(parts[sheet]!).replace(/<\/sheetData>|<sheetData\/>/, (rows) => rows + element);
  if (!text.includes(element)) throw new Error(`unreachable: ${sheet} has rows`);
  return zipSync({ ...parts, [sheet]: strToU8(text) });
}
