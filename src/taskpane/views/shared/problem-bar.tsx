import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePane } from '../../state/pane-context';
import { problemSentence } from './problem-sentence';

/** What did not work, as a sentence with a next step, and details for whoever is to help. */
export function ProblemBar(): ReactNode {
  const pane = usePane();
  const { state, set, words, session } = pane;
  const { problem } = state;
  const [isCopied, setCopied] = useState(false);
  if (!problem) return null;
  const details = `Krav: ${problem.reason}\n${problem.detail}`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(details);
      setCopied(true);
    } catch {
      // The details stand there to be marked and copied by hand.
    }
  };
  return (
    <div role="alert" className="problem">
      <p className="strong">{words.problem.title}</p>
      <p>{problemSentence(problem, pane)}</p>
      <Button
        size="small"
        onClick={() => {
          setCopied(false);
          set({ problem: undefined });
          session.recheck();
        }}
      >
        {words.problem.again}
      </Button>
      <details>
        <summary>{words.problem.details}</summary>
        <pre>{details}</pre>
        <Button size="small" onClick={() => void copy()}>
          {isCopied ? words.problem.copied : words.problem.copy}
        </Button>
      </details>
    </div>
  );
}
