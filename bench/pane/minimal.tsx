import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that is a pane in React and Fluent: what ours is held against. */
createRoot(document.getElementById('pane') as HTMLElement).render(
  <FluentProvider theme={webLightTheme}>
    <h1>Pane</h1>
    <Button appearance="primary">Start</Button>
  </FluentProvider>,
);
