import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../../state/pane-context';

/** That work goes on. */
export function Working(): ReactNode {
  const { words } = usePane();
  return <Spinner className="working" size="tiny" label={words.working} />;
}
