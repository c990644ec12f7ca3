import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sendingPlan } from '../../../claim/sending-plan';
import { deadlineWords, planTexts } from '../../../text/deadline-text';
import { reminderTexts } from '../../../text/reminder-texts';
import { problemOf } from '../../session/problem';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { savePaper } from '../documents/save-paper';

const loadReminders = () => import(/* webpackChunkName: "calendar" */ '../../../documents/calendar/reminders');

/** What it costs to wait, and reminders for the user's own calendar. */
export function WhatWaitingCosts({ claim, reading, others }: Checked): ReactNode {
  const { state, set, language } = usePane();
  const { today } = state;
  const { id, payouts } = reading.rules.regulation;
  const plan = sendingPlan(claim, payouts, today);
  const words = deadlineWords(language);
  const { ifLate } = plan;
  const late = ifLate ? planTexts({ amountOre: plan.amountOre, ifLate }, language).at(-1) : undefined;
  const save = async (): Promise<void> => {
    const { remindersFile } = await loadReminders();
    const own = { regulation: id, payer: claim.payer.name, from: claim.period?.from ?? '', plan };
    const reminders = [own, ...others].flatMap(({ regulation, payer, from, plan: one }) =>
      reminderTexts(one, payer, language).map(({ what, ...rest }) => ({
        id: `${from}-${regulation}-${what}`,
        ...rest,
      })),
    );
    savePaper({ name: words.filename, bytes: remindersFile(reminders, today) });
  };
  const failed = (thrown: unknown): void => set({ problem: problemOf(thrown) });
  return (
    <>
      {late !== undefined && <p>{late}</p>}
      <Button size="small" onClick={() => void save().catch(failed)}>
        {words.calendar}
      </Button>
    </>
  );
}
