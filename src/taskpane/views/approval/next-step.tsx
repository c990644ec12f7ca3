import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { stepsFrom, type ApprovalStep } from '../../../approval/steps';
import { paneApprovalWords } from '../../../text/pane-approval-words';
import { returnMessage } from '../../../text/return-message';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { ReturnForm, type ReturnWords } from './return-form';
import { StepResult } from './step-result';

/** Who acts, and what may be done with the claim now. */
export function NextStep({ checked }: { readonly checked: Checked }): ReactNode {
  const { session, state, language } = usePane();
  const words = paneApprovalWords(language);
  const { status, version } = checked.approval.state;
  const [name, setName] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [isReturning, setReturning] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const take = (step: ApprovalStep, why: Partial<ReturnWords> = {}): void => {
    setAsked(true);
    if (name.trim() === '') return document.getElementById('step-name')?.focus();
    setBusy(true);
    void session.takeStep({ step, name, ...why }).finally(() => setBusy(false));
  };
  const steps = stepsFrom(status);
  const { stepTaken } = state;
  const returned = stepTaken?.entry?.step === 'return' ? stepTaken.entry : undefined;
  return (
    <section>
      {steps.length > 0 && (
        <>
          <h3>{words.act}</h3>
          <div className="card act">
            <Field
              label={words.name}
              hint={words.nameNote}
              validationMessage={isAsked && name.trim() === '' ? words.needsName : null}
            >
              <Input id="step-name" value={name} autoComplete="name" onChange={(_, { value }) => setName(value)} />
            </Field>
            {isReturning ? (
              <ReturnForm send={(why) => take('return', why)} close={() => setReturning(false)} />
            ) : (
              <div className="actions">
                {steps.map((step, index) => (
                  <Button
                    key={step}
                    appearance={isMain(step, index, status) ? 'primary' : 'secondary'}
                    disabled={isBusy || state.isWorking}
                    onClick={() => (step === 'return' ? setReturning(true) : take(step))}
                  >
                    {step === 'submit' && version > 0 ? words.submitAgain : words.steps[step]}
                  </Button>
                ))}
              </div>
            )}
          </div>
        </>
      )}
      {stepTaken && <StepResult {...stepTaken} />}
      {returned && (
        <Field label={words.copyHeading} hint={words.copyNote}>
          <textarea className="message" readOnly rows={9} value={returnMessage(returned, language)} />
        </Field>
      )}
    </section>
  );
}

/** What is most often wanted: of a claim that waits to be attested that is not to send it anew. */
function isMain(step: ApprovalStep, index: number, status: string): boolean {
  return status === 'submitted' ? step === 'attest' : index === 0;
}
