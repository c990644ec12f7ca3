import { ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { deadlineWords } from '../../../text/deadline-text';
import { daysBetween, type Day } from '../../../values/day';
import type { Checked } from '../../state/pane-state';
import { usePane, type PaneView } from '../../state/pane-context';
import { OtherDeadlines } from './other-deadlines';
import { WhatWaitingCosts } from './waiting-costs';

/** Fewer days than this are shown as a warning. */
const SOON_DAYS = 14;

/** The last day to send the claim, how much of the time is used, when it is paid, and the rule that decides. */
export function DeadlineMeter(checked: Checked): ReactNode {
  const pane = usePane();
  const { words, say, state } = pane;
  const { deadline, payout, period, payer } = checked.claim;
  if (!deadline && !payout) return <OtherDeadlines others={checked.others} />;
  const ofDeadlines = deadlineWords(pane.language);
  // Where nothing is too late there is still a day that decides when it is paid.
  const sendBy = deadline?.lastDay ?? payout?.deadline;
  return (
    <>
      <section>
        <h3>{words.control.deadline}</h3>
        <div className="card">
          {sendBy && (
            <>
              <div className="spread">
                <span className="strong">
                  {say(deadline ? words.control.sendBy : ofDeadlines.nextPayout, { lastDay: sendBy })}
                </span>
                <span className={deadline?.inTime === false ? 'bad' : 'note'}>{daysLeftText(sendBy, pane)}</span>
              </div>
              <ProgressBar
                className="meter"
                thickness="large"
                aria-label={words.control.meter}
                value={usedPart(period?.to ?? state.today, state.today, sendBy)}
                color={meterColour(daysBetween(state.today, sendBy))}
              />
            </>
          )}
          {payout && <p>{say(ofDeadlines.payout, { day: payout.deadline, paidOn: payout.payout })}</p>}
          {deadline && <p className="note">{say(words.control.deadlineRule, { ...deadline.basis.source })}</p>}
          {payout && <p className="note">{say(ofDeadlines.payoutRule, { name: payer.name })}</p>}
          <WhatWaitingCosts {...checked} />
        </div>
      </section>
      <OtherDeadlines others={checked.others} />
    </>
  );
}

function daysLeftText(lastDay: Day, { words, say, state }: PaneView): string {
  const count = daysBetween(state.today, lastDay);
  if (count < 0) return words.control.tooLate;
  if (count === 0) return words.control.lastDayToday;
  return count === 1 ? words.control.oneDayLeft : say(words.control.daysLeft, { count });
}

/** From the last day of the claim to the deadline, 0 to 1. */
function usedPart(from: Day, today: Day, lastDay: Day): number {
  const whole = Math.max(1, daysBetween(from, lastDay));
  return Math.min(1, Math.max(0, daysBetween(from, today) / whole));
}

function meterColour(daysLeft: number): 'success' | 'warning' | 'error' {
  if (daysLeft < 0) return 'error';
  return daysLeft < SOON_DAYS ? 'warning' : 'success';
}
