import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { RulesSection } from '../../rules/rules-section';
import { usePane } from '../../state/pane-context';
import { ClaimantCard } from './claimant-card';
import { PayerCard } from './payer-card';
import { TableCards } from './table-cards';
import { TemplateButton } from './template-button';

/** Grunnlag: who pays, who claims, and how the sheets were read. */
export function BasisView(): ReactNode {
  const { state, set, words } = usePane();
  const { checked } = state;
  const hasTables = (checked?.reading.readings.length ?? 0) > 0;
  return (
    <>
      {!state.hasWorkbook && <p className="notice">{words.noExcel}</p>}
      {state.hasWorkbook && <PayerCard />}
      {checked && hasTables && <ClaimantCard {...checked} />}
      {checked && <TableCards {...checked} />}
      {state.hasWorkbook && (
        <div className="buttons">
          {hasTables && (
            <Button appearance="primary" onClick={() => set({ view: 'control' })}>
              {words.basis.check}
            </Button>
          )}
          <TemplateButton isPrimary={checked !== undefined && !hasTables} />
        </div>
      )}
      <RulesSection />
    </>
  );
}
