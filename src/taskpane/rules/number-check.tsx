import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import {
  accountNumber,
  accountNumberText,
  kid,
  organisationNumber,
  organisationNumberText,
} from '../../values/identifiers';
import type { Speech } from '../say';

const CHECKS = [
  { name: 'organisationNumber', read: organisationNumber, print: organisationNumberText },
  { name: 'accountNumber', read: accountNumber, print: accountNumberText },
  { name: 'kid', read: kid, print: (digits: string) => digits },
] as const;

/** Which numbers a text can be, said while it is typed. */
export function NumberCheck({ speech: { say, words } }: { readonly speech: Speech }): ReactNode {
  const [text, setText] = useState('');
  return (
    <>
      <Field label={words.number}>
        <Input
          id="number"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div id="number-answer" role="status">
        {text.trim() !== '' && (
          <ul className="card list above-space">
            {CHECKS.map(({ name, read, print }) => {
              const digits = read(text);
              return (
                <li key={name} className="row">
                  <span>{words[name]}</span>
                  {digits === undefined ? (
                    <span className="amount bad">✕ {words.notValid}</span>
                  ) : (
                    <span className="amount good">✓ {say(words.valid, { text: print(digits) })}</span>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </>
  );
}
