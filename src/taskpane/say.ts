import type { Language } from '../text/language';
import { pane as nb, type PaneWords } from '../text/nb/pane';
import { terminal as hostNb, type TerminalWords } from '../text/nb/terminal';
import { fill } from '../text/fill';
import type { WorkbookErrorReason } from '../workbook/workbook';

/** What the pane says in one language. */
export interface Speech {
  readonly language: Language;
  readonly words: PaneWords;
  /** What went wrong with the workbook: a file, or Excel. */
  readonly host: Pick<TerminalWords, WorkbookErrorReason & keyof TerminalWords>;
  /** One of `words` with its {placeholders} filled in. */
  readonly say: (sentence: string, values: Readonly<Record<string, unknown>>) => string;
}

type Own = Pick<Speech, 'words' | 'host'>;

const NB: Own = { words: nb, host: hostNb };

/** Bokmål comes with the pane; each other language when somebody speaks it. */
const LOAD: Readonly<Record<Language, () => Promise<Own>>> = {
  nb: () => Promise.resolve(NB),
  nn: async () => {
    const [{ pane }, { terminal }] = await Promise.all([
      import(/* webpackChunkName: "words-nn" */ '../text/nn/pane'),
      import(/* webpackChunkName: "words-nn" */ '../text/nn/terminal'),
    ]);
    return { words: pane, host: terminal };
  },
  en: async () => {
    const [{ pane }, { terminal }] = await Promise.all([
      import(/* webpackChunkName: "words-en" */ '../text/en/pane'),
      import(/* webpackChunkName: "words-en" */ '../text/en/terminal'),
    ]);
    return { words: pane, host: terminal };
  },
};

const loaded = new Map<Language, Own>([['nb', NB]]);

/** Before the pane speaks a language. @throws when a file does not come; the next call tries again */
export async function loadWords(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await LOAD[language]());
}

export function speech(language: Language): Speech {
  const own = loaded.get(language);
  if (!own) throw new Error(`unreachable: the pane speaks ${language} before it has the words`);
  return { language, ...own, say: (sentence, values) => fill(sentence, values, language) };
}
