import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { workbench as words } from '../text/nb/workbench';
import type { Desk } from './desk';

/** What there is to do with the file. */
export function Bar({ desk }: { readonly desk: Desk }): ReactNode {
  const state = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  return (
    <FluentProvider theme={webLightTheme} className="bar">
      <h1 className="name">
        <img src="assets/icons/krav-32.png" alt="" width="24" height="24" /> Krav
      </h1>
      <Button size="small">{words.open}</Button>
      <Button size="small">{words.save}</Button>
      <span className="file">
        {state.fileName} {state.isUnsaved && <em>{words.unsaved}</em>}
      </span>
    </FluentProvider>
  );
}
