import { fileNames as en } from './en/file-names';
import type { Language } from './language';
import { fileNames as nb, type FileNames } from './nb/file-names';
import { fileNames as nn } from './nn/file-names';

/** What files are called, apart from all else that Krav says: papers are made in a page, which has the sentences in a file of their own. */
export const FILE_WORDS: Readonly<Record<Language, FileNames>> = { nb, nn, en };
