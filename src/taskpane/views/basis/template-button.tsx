import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { regulationAtHand } from '../../../regulation/at-hand';
import { usePane } from '../../state/pane-context';
import { chosenRegulation } from './payer-card';

/** Sheets to fill in, for the payer that is chosen. */
export function TemplateButton({ isPrimary }: { readonly isPrimary: boolean }): ReactNode {
  const pane = usePane();
  const { words, say, state, session } = pane;
  const { inserted } = state;
  const insert = (): void => {
    const regulation = regulationAtHand(chosenRegulation(pane));
    if (regulation) session.insertTemplate(regulation);
  };
  return (
    <>
      <Button appearance={isPrimary ? 'primary' : 'secondary'} aria-describedby="template-note" onClick={insert}>
        {words.basis.template}
      </Button>
      <p id="template-note" className="note">
        {words.basis.templateNote}
      </p>
      <p role="status" className="good">
        {inserted &&
          (inserted.sheets.length > 0
            ? say(words.basis.inserted, { names: inserted.sheets.join(', ') })
            : say(words.basis.allThere, { names: inserted.alreadyThere.join(', ') }))}
      </p>
    </>
  );
}
