import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../../../src/cli/failure';
import { foundFiles, type FoundFile } from '../../../src/cli/many/found-files';
import { filesOfShard, shardFromText } from '../../../src/cli/many/shard';
import { temporaryFolder } from '../run';

const FILES: readonly FoundFile[] = Array.from({ length: 1_000 }, (_, index) => {
  const key = `nemnd ${index % 20}/krav-${index}.xlsx`;
  return { path: `/mappe/${key}`, key };
});
const keys = (files: readonly FoundFile[]): string[] => files.map(({ key }) => key);

describe('shard', () => {
  it.each([1, 2, 3, 7, 16, 100])('%i parts: each file is in one of them, in the same order', (of) => {
    const parts = Array.from({ length: of }, (_, index) => filesOfShard(FILES, { part: index + 1, of }));
    expect(parts.flatMap(keys).sort()).toEqual(keys(FILES).sort());
    for (const part of parts) expect(keys(part)).toEqual(keys(FILES).filter((key) => keys(part).includes(key)));
  });

  it('parts are about as large as each other', () => {
    for (let part = 1; part <= 4; part += 1) {
      const { length } = filesOfShard(FILES, { part, of: 4 });
      expect(length).toBeGreaterThan(200);
      expect(length).toBeLessThan(300);
    }
  });

  it.each<readonly [string, (files: readonly FoundFile[]) => readonly FoundFile[]]>([
    ['the folder is mounted elsewhere', (files) => files.map((file) => ({ ...file, path: `/data${file.path}` }))],
    ['other files have come', (files) => [{ path: '/mappe/a.xlsx', key: 'a.xlsx' }, ...files]],
    ['other files are gone', (files) => files.slice(100)],
    ['a Mac spells the letters apart', (files) => files.map((file) => ({ ...file, key: file.key.normalize('NFD') }))],
  ])('a file stays in its part when %s', (_why, change) => {
    const all = [...FILES, { path: '/mappe/Øyås.xlsx', key: 'Øyås.xlsx' }];
    const before = new Set(keys(filesOfShard(all, { part: 2, of: 5 })));
    const changed = change(all);
    const after = keys(filesOfShard(changed, { part: 2, of: 5 })).map((key) => key.normalize('NFC'));
    const still = keys(changed).map((key) => key.normalize('NFC'));
    expect(after.filter((key) => key !== 'a.xlsx')).toEqual(still.filter((key) => before.has(key)));
  });

  it('these files are in these parts for ever: a part that was made last year must fit one of today', () => {
    expect(keys(filesOfShard(FILES.slice(0, 12), { part: 1, of: 3 }))).toMatchInlineSnapshot(`
      [
        "nemnd 0/krav-0.xlsx",
        "nemnd 1/krav-1.xlsx",
        "nemnd 3/krav-3.xlsx",
        "nemnd 4/krav-4.xlsx",
        "nemnd 8/krav-8.xlsx",
        "nemnd 10/krav-10.xlsx",
      ]
    `);
  });

  it.each([
    ['no part 0', '0/4'],
    ['no part beyond the last', '5/4'],
    ['not of nothing', '1/0'],
    ['one number', '3'],
    ['words', 'to/fire'],
    ['a blank', '1 / 4'],
    ['below zero', '-1/4'],
  ])('refuses: %s', (_why, text) => {
    expect(() => shardFromText(text)).toThrow(Failure);
  });
});

describe('found-files', () => {
  const folder = temporaryFolder();
  const put = (name: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  };

  it('sorted by path, with what lies below; what Excel, the system or nobody meant is left out', () => {
    for (const name of [
      'b.xlsx',
      'a/c.XLSM',
      'a/b/d.xlsx',
      'Å.xlsx',
      'a.txt',
      '~$b.xlsx',
      '.skjult.xlsx',
      '.git/x.xlsx',
    ])
      put(name);
    mkdirSync(join(folder, 'tom'));
    symlinkSync(folder, join(folder, 'ring'));
    symlinkSync(join(folder, 'b.xlsx'), join(folder, 'lenke.xlsx'));
    expect(keys(foundFiles([folder], /\.xls[xm]$/i))).toEqual(['a/b/d.xlsx', 'a/c.XLSM', 'b.xlsx', 'Å.xlsx']);
  });

  it('who names a file has it read, whatever it is called, also by a link', () => {
    const found = foundFiles([join(folder, 'lenke.xlsx'), join(folder, 'a.txt')], /\.xlsx$/);
    expect(keys(found)).toEqual(['lenke.xlsx', 'a.txt']);
  });

  it('what is not there is said before anything is read', () => {
    expect(() => foundFiles([folder, join(folder, 'nei')], /x/)).toThrow(Failure);
  });
});
