import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../../text/language';
import { problemOf } from '../../session/problem';
import { loadIssueWords } from '../../issue-words';
import { loadWords } from '../../say';
import { languageOf } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';

/** A language is called by its own name in every language. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

export function LanguageChoice(): ReactNode {
  const { state, set, words } = usePane();
  const choose = async (chosenLanguage: Language): Promise<void> => {
    try {
      await Promise.all([loadWords(chosenLanguage), loadIssueWords(chosenLanguage)]);
      set({ chosenLanguage });
    } catch (thrown) {
      set({ problem: problemOf(thrown) });
    }
  };
  return (
    <Select
      id="language"
      size="small"
      aria-label={words.language}
      value={languageOf(state)}
      onChange={(_, { value }) => void choose(value as Language)}
    >
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {LANGUAGE_NAMES[language]}
        </option>
      ))}
    </Select>
  );
}
