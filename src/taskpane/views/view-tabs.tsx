import { Tab, TabList } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { problemOf } from '../session/problem';
import { errorCount, type View } from '../state/pane-state';
import { usePane } from '../state/pane-context';
import { LaterErrorBadge } from './later-parts';
import { Drawn } from './shared/drawn';
import { VIEWS } from './views';

/** The views, one at a time. */
export function ViewTabs(): ReactNode {
  const { state, set, words } = usePane();
  const { view, checked, problem } = state;
  const errors = checked ? errorCount(checked) : 0;
  const Shown = VIEWS[view].View;
  return (
    <>
      <TabList
        className="tabs"
        size="small"
        aria-label={words.tabs.label}
        selectedValue={view}
        onTabSelect={(_, { value }) => set({ view: value as View })}
      >
        {(Object.keys(VIEWS) as View[]).map((one) => (
          <Tab key={one} id={`tab-${one}`} value={one} aria-controls="view">
            {words.tabs[one]}
            {one === 'control' && errors > 0 && <LaterErrorBadge.View />}
          </Tab>
        ))}
      </TabList>
      <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        <Drawn
          key={view}
          isTold={problem !== undefined}
          onThrown={(thrown) => set({ problem: { ...problemOf(thrown), isOfAction: true } })}
        >
          <Shown />
        </Drawn>
      </div>
    </>
  );
}
