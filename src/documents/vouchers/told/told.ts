/** Something that a file tells beside what is seen of it. */
export interface ToldByFile {
  readonly what: ToldSort;
  /** The name that the file's format has for it, e.g. "EXIF GPS", "PDF Author". */
  readonly where: string;
  readonly value: string;
}

/** `picture` is a small picture of the whole, which may show what was cut away; `inside` is a file within the file. */
export type ToldSort = 'place' | 'person' | 'time' | 'device' | 'program' | 'text' | 'picture' | 'inside';

/** What is worth telling: blanks are not, and a book is cut off. */
export function tell(what: ToldSort, where: string, value: string): ToldByFile[] {
  const text = value.replace(/[\s\0]+/g, ' ').trim();
  return text === '' ? [] : [{ what, where, value: text.length > MOST ? `${text.slice(0, MOST)}…` : text }];
}

const MOST = 2_000;
