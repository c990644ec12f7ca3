import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Theme } from '../taskpane/office';
import { THEMES } from '../taskpane/themes';
import { watchBrowser } from './surroundings';

/** In the browser's colours, as the pane is. */
export function Themed({
  className,
  children,
}: {
  readonly className: string;
  readonly children: ReactNode;
}): ReactNode {
  const [theme, setTheme] = useState<Theme>('light');
  useEffect(() => watchBrowser((surroundings) => setTheme(surroundings.theme)), []);
  return (
    <FluentProvider theme={THEMES[theme]} className={className}>
      {children}
    </FluentProvider>
  );
}
