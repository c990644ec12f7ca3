import type { ReactNode } from 'react';
import type { ClaimLine } from '../../../claim/claim';
import { explain } from '../../../text/explain';
import { issueSentence } from '../../issue-sentence';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { Steps } from '../shared/steps';

/** Why a line's amount is what it is. */
export function LineSteps({ line, checked }: { readonly line: ClaimLine; readonly checked: Checked }): ReactNode {
  const { language } = usePane();
  const steps = explain(line, language, (code) => {
    const found = checked.issues.find(
      ({ code: other, place }) => other === code && place.sheet === line.sheet && place.row === line.row,
    );
    return found && issueSentence(found, language);
  });
  return <Steps steps={steps} />;
}
