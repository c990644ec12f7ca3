import type { SendingPlan } from '../claim/sending-plan';
import type { Day } from '../values/day';
import { deadlineWords, planTexts } from './deadline-text';
import { fill } from './fill';
import type { Language } from './language';

/** What a calendar is told of one claim: the last day, and the day by which it is paid soonest. */
export function reminderTexts(
  plan: SendingPlan,
  payer: string,
  language: Language,
): readonly { readonly what: 'last' | 'payout'; readonly day: Day; readonly title: string; readonly text: string }[] {
  const words = deadlineWords(language);
  const text = planTexts(plan, language).join('\n');
  const { last, payout } = plan;
  return [
    ...(last
      ? [{ what: 'last' as const, day: last.day, title: fill(words.title, { name: payer }, language), text }]
      : []),
    ...(payout
      ? [
          {
            what: 'payout' as const,
            day: payout.sendBy,
            title: fill(words.payoutTitle, { name: payer, paidOn: payout.paidOn }, language),
            text,
          },
        ]
      : []),
  ];
}
