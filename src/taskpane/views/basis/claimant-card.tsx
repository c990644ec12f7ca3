import type { ReactNode } from 'react';
import { accountNumberText, organisationNumberText } from '../../../values/identifiers';
import type { Speech } from '../../say';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';

/** Who claims, as the settings say it. */
export function ClaimantCard({ claim, reading }: Checked): ReactNode {
  const pane = usePane();
  const { words } = pane;
  const { route } = reading.settings;
  return (
    <section>
      <h3>{words.basis.claimant}</h3>
      <div className="card">
        {route === undefined ? (
          <p className="warn">{words.basis.routeMissing}</p>
        ) : (
          <>
            <p className="strong">{nameOf(claim) ?? words.basis.nameMissing}</p>
            <p className="note">{[words.basis.routes[route], ...detailsOf(claim, pane)].join(' · ')}</p>
          </>
        )}
      </div>
    </section>
  );
}

function nameOf({ route, employer, claimant }: Checked['claim']): string | undefined {
  return route === 'employer' ? employer.name : claimant.name;
}

function detailsOf({ route, employer, claimant }: Checked['claim'], { words, say }: Speech): string[] {
  const { accountNumber } = route === 'employer' ? employer : claimant;
  const { organisationNumber } = employer;
  return [
    ...(route === 'employer' && claimant.name ? [say(words.basis.employerOf, { name: claimant.name })] : []),
    ...(route === 'employer' && organisationNumber
      ? [say(words.basis.organisation, { text: organisationNumberText(organisationNumber) })]
      : []),
    ...(accountNumber ? [say(words.basis.account, { text: accountNumberText(accountNumber) })] : []),
  ];
}
