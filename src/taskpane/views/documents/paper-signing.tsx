import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Signatory } from '../../../documents/signing/signatory';
import { desk } from '../../papers/desk';
import { signedOn } from '../../papers/signed-on';
import { usePane } from '../../state/pane-context';
import type { PaperRowProps } from './paper-row';
import { SignForm } from './sign-form';

/** Whose signature a paper needs, who has signed, and the way to do it. */
export function PaperSigning({ paper, others, request, workshop }: PaperRowProps): ReactNode {
  const { words, say } = usePane();
  const [signer, setSigner] = useState<Signatory>();
  const { name, title, signing } = paper;
  if (signing.length === 0) return null;
  const names = signing.map((one) => words.sign.who[one.signer]).join(', ');
  const idOf = (one: Signatory): string => `sign-${one}-${name}`;
  const close = (): void => {
    const button = signer && document.getElementById(idOf(signer));
    setSigner(undefined);
    button?.focus();
  };
  return (
    <>
      <p className="note">{say(words.sign.signedBy, { names })}</p>
      {signing.map((one) => {
        const made = request.signatures.find((by) => by.as === one.signer && signedOn(by, name));
        return (
          <div key={one.signer} className="actions">
            {made && <span className="note good">{say(words.sign.isSigned, { name: made.name })}</span>}
            <Button
              size="small"
              id={idOf(one.signer)}
              aria-expanded={signer === one.signer}
              aria-label={
                made
                  ? say(words.sign.removeOf, { name: made.name, title })
                  : say(words.sign.signOf[one.signer], { title })
              }
              onClick={() => (made ? removeSignature(one.signer, name) : setSigner(one.signer))}
            >
              {made ? words.sign.remove : words.sign.sign[one.signer]}
            </Button>
          </div>
        );
      })}
      {signer && (
        <SignForm
          signer={signer}
          paper={paper}
          others={others.filter((other) => other !== paper)}
          request={request}
          workshop={workshop}
          close={close}
        />
      )}
    </>
  );
}

/** From one paper; it stays on the others. */
function removeSignature(signer: Signatory, name: string): void {
  const signatures = desk.get().signatures.flatMap((one) => {
    if (one.as !== signer || !signedOn(one, name)) return [one];
    const papers = one.papers?.filter((paper) => paper !== name) ?? [];
    return papers.length > 0 ? [{ ...one, papers }] : [];
  });
  desk.set({ signatures, ...(signatures.length === 0 && { signedClaim: undefined }) });
}
