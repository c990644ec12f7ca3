import { Button, Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { OfferedPaper } from '../../../documents/papers/offered-papers';
import type { Signatory } from '../../../documents/signing/signatory';
import type { Stroke } from '../../../documents/signing/signed-by';
import { dayText } from '../../../text/values';
import { claimText } from '../../papers/claim-text';
import { desk } from '../../papers/desk';
import type { PaperRequest, Workshop } from '../../papers/paper-request';
import { usePane } from '../../state/pane-context';
import { declarationOf } from './declaration-of';
import { DrawingPad } from './drawing-pad';
import { SignedAlso } from './signed-also';

export interface SignFormProps {
  readonly signer: Signatory;
  readonly paper: OfferedPaper;
  readonly others: readonly OfferedPaper[];
  readonly request: PaperRequest;
  readonly workshop: Workshop;
  readonly close: () => void;
}

type Way = 'draw' | 'type';

/** Where one person signs, with the words that are signed. */
export function SignForm({ signer, paper, others, request, workshop, close }: SignFormProps): ReactNode {
  const { words, say, state } = usePane();
  const { reading } = request.checked;
  const [name, setName] = useState(usualName(signer, request));
  const [role, setRole] = useState(workshop.makers.signerRole(signer, reading.language));
  const [place, setPlace] = useState('');
  const [way, setWay] = useState<Way>('draw');
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [isDeclared, setDeclared] = useState(false);
  const [also, setAlso] = useState<readonly string[]>([]);
  const [isAsked, setAsked] = useState(false);
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const lacks = {
    name: name.trim() === '',
    drawing: way === 'draw' && strokes.length === 0,
    tick: way === 'type' && !isDeclared,
  };
  const sign = (): void => {
    setAsked(true);
    const wrong = lacks.name ? 'sign-name' : lacks.drawing ? 'sign-pad' : lacks.tick ? 'sign-tick' : undefined;
    if (wrong) return document.getElementById(wrong)?.focus();
    const made = {
      ...{ as: signer, name: name.trim(), role: role.trim(), at: { day: state.today } },
      ...(place.trim() && { place: place.trim() }),
      mark: way === 'draw' ? strokes : ('typed' as const),
      papers: [paper.name, ...also],
    };
    const signatures = [...desk.get().signatures, made];
    desk.set({ signatures, signedClaim: claimText(request.checked), hasDropped: false });
    close();
  };
  const heading = say(words.sign.heading, { title: paper.title });
  return (
    <section ref={section} tabIndex={-1} aria-label={heading} className="card sign" onKeyDown={escapeTo(close)}>
      <h3>{heading}</h3>
      <p className="declaration">{declarationOf(paper.signing, signer)}</p>
      <Field label={words.sign.name} validationMessage={isAsked && lacks.name ? words.sign.needsName : null}>
        <Input id="sign-name" value={name} autoComplete="name" onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={words.sign.role}>
        <Input value={role} onChange={(_, { value }) => setRole(value)} />
      </Field>
      <Field label={words.sign.place}>
        <Input value={place} onChange={(_, { value }) => setPlace(value)} />
      </Field>
      <p className="note">{say(words.sign.day, { day: dayText(state.today) })}</p>
      <Field label={words.sign.way}>
        <RadioGroup value={way} onChange={(_, { value }) => setWay(value as Way)}>
          <Radio value="draw" label={words.sign.draw} />
          <Radio value="type" label={words.sign.type} />
        </RadioGroup>
      </Field>
      {way === 'draw' ? (
        <DrawingPad
          strokes={strokes}
          draw={setStrokes}
          problem={isAsked && lacks.drawing ? words.sign.needsDrawing : undefined}
        />
      ) : (
        <Field validationMessage={isAsked && lacks.tick ? words.sign.needsTick : null}>
          <Checkbox
            id="sign-tick"
            checked={isDeclared}
            label={words.sign.declare}
            onChange={(_, { checked }) => setDeclared(checked === true)}
          />
        </Field>
      )}
      <SignedAlso signer={signer} others={others} request={request} chosen={also} choose={setAlso} />
      <p className="note">{words.sign.stays}</p>
      <div className="actions">
        <Button appearance="primary" onClick={sign}>
          {words.sign.done}
        </Button>
        <Button onClick={close}>{words.sign.cancel}</Button>
      </div>
    </section>
  );
}

/** Who usually signs, as far as the claim knows. */
function usualName(signer: Signatory, { checked: { claim } }: PaperRequest): string {
  return (signer === 'claimant' ? claim.claimant.name : claim.employer.contact.name) ?? '';
}

function escapeTo(close: () => void) {
  return ({ key }: { readonly key: string }): void => {
    if (key === 'Escape') close();
  };
}
