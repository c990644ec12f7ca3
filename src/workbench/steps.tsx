import { useSyncExternalStore, type ReactNode } from 'react';
import { errorCount, type View } from '../taskpane/state/pane-state';
import type { Desk } from './desk';
import { useDesk } from './use-desk';

/** The whole way in one line: where the user is on it, and the view of the pane that each step has. */
export function Steps({ desk }: { readonly desk: Desk }): ReactNode {
  const { words, state } = useDesk(desk);
  const { pane } = desk;
  // A new file has a pane of its own, and the file's name is drawn anew with it.
  const checked = usePaneChecked(desk, state.fileName);
  const errors = checked ? errorCount(checked) : undefined;
  const steps: readonly (readonly [name: string, view: View, isDone: boolean])[] = [
    [words.stepOpen, 'basis', checked !== undefined],
    [words.stepCheck, 'control', errors === 0],
    [words.stepClaim, 'claim', errors === 0],
    [words.stepPapers, 'documents', false],
  ];
  return (
    <nav aria-label={words.steps}>
      <ol className="strip">
        {steps.map(([name, view, isDone], index) => (
          <li key={view} data-done={isDone}>
            <button type="button" onClick={() => pane?.store.set({ view })}>
              <span aria-hidden="true">{isDone ? '✓' : index + 1}</span> {name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function usePaneChecked({ pane }: Desk, _fileName: string) {
  return useSyncExternalStore(
    (listener) => pane?.store.subscribe(listener) ?? (() => undefined),
    () => pane?.store.get().checked,
  );
}
