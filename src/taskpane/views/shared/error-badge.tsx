import { CounterBadge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { errorCount } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';

/** How many errors there are, beside the name of the view that shows them. */
export function ErrorBadge(): ReactNode {
  const { checked } = usePane().state;
  if (!checked) return null;
  return <CounterBadge className="count" count={errorCount(checked)} color="danger" size="small" overflowCount={99} />;
}
