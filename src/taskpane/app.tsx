import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { THEMES } from './themes';
import { languageOf } from './state/pane-state';
import { usePane } from './state/pane-context';
import { AskedPanel } from './views/asked/asked-panel';
import { LaterLanguageChoice } from './views/later-parts';
import { Announcer } from './views/shared/announcer';
import { useKeptFocus } from './views/shared/kept-focus';
import { ProblemBar } from './views/shared/problem-bar';
import { Tour } from './views/shared/tour';
import { UndoBar } from './views/shared/undo-bar';
import { ViewTabs } from './views/view-tabs';

/** The whole pane. */
export function App(): ReactNode {
  const { state, words } = usePane();
  const language = languageOf(state);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = state.theme;
  }, [language, state.theme]);
  return (
    <FluentProvider theme={THEMES[state.theme]} className="pane">
      <main ref={main} tabIndex={-1}>
        <h1 className="unseen">Krav</h1>
        <Announcer />
        <ProblemBar />
        <Tour />
        <UndoBar />
        <AskedPanel />
        <ViewTabs />
      </main>
      <footer className="note">
        <p>{words.formulas}</p>
        <p>{words.stays}</p>
        <div className="language">
          <LaterLanguageChoice.View />
        </div>
      </footer>
    </FluentProvider>
  );
}
