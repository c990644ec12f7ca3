import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../../state/pane-context';

/** What will stand here, and where to begin. */
export function EmptyView({ text }: { readonly text: string }): ReactNode {
  const { state, set, words } = usePane();
  return (
    <div className="empty">
      <p>{state.hasWorkbook ? text : words.noExcel}</p>
      <Button onClick={() => set({ view: 'basis' })}>{words.control.toBasis}</Button>
    </div>
  );
}
