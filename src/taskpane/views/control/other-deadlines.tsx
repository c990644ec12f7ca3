import type { ReactNode } from 'react';
import { deadlineWords, planTexts } from '../../../text/deadline-text';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';

/** By when the other claims of the workbook must be sent. Nothing where it holds one claim. */
export function OtherDeadlines({ others }: Pick<Checked, 'others'>): ReactNode {
  const { say, language } = usePane();
  if (others.length === 0) return null;
  const words = deadlineWords(language);
  return (
    <section>
      <h3>{words.others}</h3>
      {others.map(({ regulation, payer, plan }) => (
        <div key={regulation} className="card">
          <p className="strong">{say(words.claim, { name: payer, amountOre: plan.amountOre })}</p>
          {planTexts(plan, language).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      ))}
    </section>
  );
}
