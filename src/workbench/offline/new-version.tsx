import { Button } from '@fluentui/react-components';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { newVersionWords } from '../../text/new-version-words';
import type { Desk } from '../desk';
import { Themed } from '../themed';
import type { NewVersions } from './new-versions';

/** That there is a newer Krav. What is not saved is asked about first. */
export function NewVersion({ desk, versions }: { readonly desk: Desk; readonly versions: NewVersions }): ReactNode {
  const { isThere } = useSyncExternalStore(versions.store.subscribe, versions.store.get);
  const { language, isUnsaved } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const [isPressed, setPressed] = useState(false);
  const words = newVersionWords(language);
  if (!isThere) return null;
  const asks = isPressed && isUnsaved;
  const use = (): void => {
    if (isUnsaved) setPressed(true);
    else versions.use();
  };
  const useAnyway = (): void => void desk.leave().then(() => versions.use());
  return (
    <Themed className="new-version">
      <section className="notice" role="status" aria-label={words.title}>
        <p>{asks ? words.unsaved : words.there}</p>
        {asks ? (
          <>
            <Button size="small" appearance="primary" onClick={() => void desk.save()}>
              {words.save}
            </Button>
            <Button size="small" onClick={useAnyway}>
              {words.anyway}
            </Button>
          </>
        ) : (
          <Button size="small" appearance="primary" onClick={use}>
            {words.use}
          </Button>
        )}
        <Button size="small" onClick={() => versions.store.set({ isThere: false })}>
          {words.later}
        </Button>
      </section>
    </Themed>
  );
}
