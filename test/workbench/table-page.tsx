import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../src/text/language';
import { selectingInTable, type AskedPlace } from '../../src/workbench/table-view/asked-place';
import { TableView } from '../../src/workbench/table-view/table-view';
import type { LiveWorkbook } from '../../src/workbook/live-workbook';
import { liveXlsx } from './live-xlsx';

const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

interface Options {
  readonly language?: Language;
  readonly theme?: keyof typeof THEMES;
}

let root: ReturnType<typeof createRoot> | undefined;

/** Shows a file as the workbench will, and gives the workbook that the pane would have. */
export function show(bytes: readonly number[], { language = 'nb', theme = 'light' }: Options = {}): LiveWorkbook {
  const workbook = liveXlsx(new Uint8Array(bytes));
  let ask: (place: AskedPlace) => void = () => {};
  function Page(): ReactNode {
    const [asked, setAsked] = useState<AskedPlace>();
    const [version, setVersion] = useState(0);
    ask = (place) => {
      setAsked(place);
      setVersion((before) => before + 1);
    };
    return (
      <FluentProvider theme={THEMES[theme]} className="pane">
        <main>
          <h1 className="unseen">Krav</h1>
          <TableView workbook={workbook} language={language} asked={asked} version={version} />
        </main>
      </FluentProvider>
    );
  }
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  root?.unmount();
  root = createRoot(document.getElementById('page') as HTMLElement);
  root.render(<Page />);
  return selectingInTable(
    workbook,
    () => true,
    (place) => ask(place),
  );
}
