import type { ReactNode } from 'react';
import { usePane } from '../../state/pane-context';

/** What the four views are for, how a formula is found, and what to do when something does not come. */
export function HelpPanel(): ReactNode {
  const { words } = usePane();
  const { help, tabs } = words;
  return (
    <>
      <ol className="help">
        {(['basis', 'control', 'claim', 'documents'] as const).map((view) => (
          <li key={view}>
            <span className="strong">{tabs[view]}</span> {help[view]}
          </li>
        ))}
      </ol>
      <h3>{help.formulas}</h3>
      <p>{help.formulasText}</p>
      <h3>{help.marks}</h3>
      <p>{help.marksText}</p>
      <h3>{help.safe}</h3>
      <p>{help.safeText}</p>
    </>
  );
}
