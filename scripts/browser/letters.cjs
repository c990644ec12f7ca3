/**
 * In the place of what the grid's engine asks to tell languages and letters apart, which is larger than the pane: Krav's sheets are Norwegian
 * and English. Where lines may be broken between Chinese, Japanese and Korean letters is still known.
 */
const regExp = (source) => ({ toRegExp: () => new RegExp(source, 'u') });
const LETTERS = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]`;
const PUNCTUATION = String.raw`[\u3000-\u303f\uff00-\uffef]`;

module.exports = {
  letters: () => regExp(LETTERS),
  punctuations: () => regExp(PUNCTUATION),
  all: () => regExp(`${LETTERS}|${PUNCTUATION}`),
  /** Which language a text is in: for hyphenation, which a sheet has not. */
  franc: () => 'und',
  /** A font file that the user has let the page read, which Krav never asks for. */
  parse: () => {
    throw new Error('unreachable: the grid reads no font files');
  },
};
