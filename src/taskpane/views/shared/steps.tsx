import type { ReactNode } from 'react';

/** From the raw amount to the one that is claimed. */
export function Steps({ steps }: { readonly steps: readonly string[] }): ReactNode {
  return (
    <ul className="steps">
      {steps.map((step, index) => (
        <li key={index}>{step}</li>
      ))}
    </ul>
  );
}
