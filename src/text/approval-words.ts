import { approval as en } from './en/approval';
import type { Language } from './language';
import { approval as nb, type ApprovalWords } from './nb/approval';
import { approval as nn } from './nn/approval';

const WORDS: Readonly<Record<Language, ApprovalWords>> = { nb, nn, en };

/** What a claim's steps, and the tables that hold them, are called. */
export function approvalWords(language: Language): ApprovalWords {
  return WORDS[language];
}

/** In every language: a log that was begun in one is read in another. */
export const ALL_APPROVAL_WORDS: readonly ApprovalWords[] = [nb, nn, en];

/** Names of the sheets and the Excel tables that only Krav writes. */
export const LOG_NAMES: readonly string[] = ALL_APPROVAL_WORDS.map(({ log }) => log.sheet);
export const CONTENT_NAMES: readonly string[] = ALL_APPROVAL_WORDS.map(({ content }) => content.sheet);
export const ROLES_NAMES: readonly string[] = ALL_APPROVAL_WORDS.map(({ roles }) => roles.sheet);

/** The code that a word stands for, in any language, or the code itself. */
export function codeOf<Group extends 'status' | 'step' | 'role' | 'reason' | 'handles' | 'what'>(
  group: Group,
  word: string,
): keyof ApprovalWords[Group] | undefined {
  const wanted = word.trim().toLowerCase();
  const codes = Object.keys(nb[group]) as (keyof ApprovalWords[Group])[];
  return codes.find((code) =>
    ALL_APPROVAL_WORDS.some(
      (words) => String(words[group][code]).toLowerCase() === wanted || String(code) === word.trim(),
    ),
  );
}
