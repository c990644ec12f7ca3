import type { Basis } from '../claim/claim';
import type { SendingPlan } from '../claim/sending-plan';
import { deadlines as en } from './en/deadlines';
import { fill } from './fill';
import type { Language } from './language';
import { deadlines as nb, type DeadlineWords } from './nb/deadlines';
import { deadlines as nn } from './nn/deadlines';

const WORDS: Readonly<Record<Language, DeadlineWords>> = { nb, nn, en };

export function deadlineWords(language: Language): DeadlineWords {
  return WORDS[language];
}

/** By when, by which rule, paid when, and what it costs to wait: one sentence each. Silent of what no table says. */
export function planTexts({ last, payout, ifLate, amountOre }: SendingPlan, language: Language): string[] {
  const words = WORDS[language];
  const say = (sentence: string, values: Readonly<Record<string, unknown>>) => fill(sentence, values, language);
  const rule = ({ source }: Basis) => say(words.rule, { ...source });
  return [
    ...(last ? [lastText(last.day, last.daysLeft, language), rule(last.basis)] : [words.noLast]),
    ...(last && last.daysLeft >= 0 ? [say(words.lost, { amountOre })] : []),
    ...(payout ? [say(words.payout, { day: payout.sendBy, paidOn: payout.paidOn })] : []),
    ...(ifLate ? [say(words.ifLate, ifLate)] : []),
  ];
}

function lastText(day: string, daysLeft: number, language: Language): string {
  const { last, lastToday, passed } = WORDS[language];
  const sentence = daysLeft > 0 ? last : daysLeft === 0 ? lastToday : passed;
  return fill(sentence, { day, days: Math.abs(daysLeft) }, language);
}
