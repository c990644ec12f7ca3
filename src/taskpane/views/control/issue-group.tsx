import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Severity } from '../../../claim/issue';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { IssueCard } from './issue-card';

/** What is shown at first of each sort: a pane of a thousand cards helps nobody. */
const FIRST = 12;

interface IssueGroupProps {
  readonly severity: Severity;
  readonly checked: Checked;
  readonly heading?: string;
}

export function IssueGroup({ severity, checked, heading }: IssueGroupProps): ReactNode {
  const { words, say } = usePane();
  const [most, setMost] = useState(FIRST);
  const issues = checked.issues.filter((one) => one.severity === severity);
  if (issues.length === 0) return null;
  const rest = issues.length - most;
  return (
    <section>
      {heading !== undefined && <h3>{heading}</h3>}
      <ul className="issues">
        {issues.slice(0, most).map((found, index) => (
          <IssueCard key={index} found={found} checked={checked} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setMost(most + 4 * FIRST)}>
          {say(words.control.more, { count: Math.min(rest, 4 * FIRST) })}
        </Button>
      )}
    </section>
  );
}
