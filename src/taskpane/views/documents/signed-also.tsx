import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OfferedPaper } from '../../../documents/papers/offered-papers';
import { signedOn } from '../../papers/signed-on';
import { usePane } from '../../state/pane-context';
import { declarationOf } from './declaration-of';
import type { SignFormProps } from './sign-form';

interface SignedAlsoProps extends Pick<SignFormProps, 'signer' | 'others' | 'request'> {
  readonly chosen: readonly string[];
  readonly choose: (names: readonly string[]) => void;
}

/** Other papers that the same person is to sign, each with the words that are signed: nothing is signed unseen. */
export function SignedAlso({ signer, others, request, chosen, choose }: SignedAlsoProps): ReactNode {
  const { words } = usePane();
  const waits = ({ name, missing, signing }: OfferedPaper): boolean =>
    missing.length === 0 &&
    signing.some((one) => one.signer === signer) &&
    !request.signatures.some((by) => by.as === signer && signedOn(by, name));
  const waiting = others.filter(waits);
  if (waiting.length === 0) return null;
  return (
    <fieldset>
      <legend>{words.sign.also}</legend>
      {waiting.map(({ name, title, signing }) => (
        <div key={name}>
          <Checkbox
            checked={chosen.includes(name)}
            label={`${title} (${name})`}
            onChange={(_, { checked }) =>
              choose(checked === true ? [...chosen, name] : chosen.filter((other) => other !== name))
            }
          />
          <p className="note declaration">{declarationOf(signing, signer)}</p>
        </div>
      ))}
    </fieldset>
  );
}
