import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { WORDS } from '../../../text/words';
import type { Speech } from '../../say';
import type { Problem } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';

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
      <p>{sentenceOf(problem, pane)}</p>
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

function sentenceOf({ reason, detail }: Problem, { words, say, language }: Speech): string {
  const { terminal } = WORDS[language];
  switch (reason) {
    case 'regulation':
      return say(words.problem.regulation, { text: detail });
    case 'host':
    case 'papers':
    case 'internal':
    case 'cannotWrite':
      return words.problem[reason];
    case 'busy':
    case 'protectedSheet':
    case 'lostSession':
    case 'tooLargeForHost':
    case 'sheetGone':
      return terminal[reason];
    default:
      // Of a file that is opened; the pane opens none.
      return words.problem.internal;
  }
}
