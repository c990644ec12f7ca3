import type { ClaimLine, Component, TrailStep } from '../claim/claim';
import type { Language } from './language';
import { fill } from './sentences';
import { trail as en } from './en/trail';
import { trail as nb, type TrailWords } from './nb/trail';
import { trail as nn } from './nn/trail';

const WORDS: Readonly<Record<Language, TrailWords>> = { nb, nn, en };

/**
 * Why an amount is what it is: each step a sentence, the last one what it rests on.
 *
 * @param issueOf the sentence of the issue that refused the line, when one did
 */
export function explain(line: ClaimLine, language: Language, issueOf: (code: string) => string | undefined): string[] {
  const words = WORDS[language];
  const say = (key: keyof TrailWords, values: Readonly<Record<string, unknown>>): string =>
    fill(words[key], values, language);
  const steps = line.trail.flatMap((step) => sentencesOf(step, say, issueOf));
  if (line.amountOre === null) steps.push(words.unknown);
  const bases = [line.basis, line.capBasis, ...line.components.map(({ basis }) => basis)].filter(
    (basis) => basis != null,
  );
  for (const found of new Set(bases)) steps.push(say('basis', { ...found, ...found.source }));
  return steps;
}

type Say = (key: keyof TrailWords, values: Readonly<Record<string, unknown>>) => string;

function sentencesOf(step: TrailStep, say: Say, issueOf: (code: string) => string | undefined): string[] {
  switch (step.step) {
    case 'component':
      return componentSentence(step.component, say);
    case 'yearlyIncome':
      return [say('yearlyIncome', { ...step, years: step.yearsOre.length })];
    case 'cap': {
      const key = { total: 'capTotal', wage: 'capWage', wageInclHolidayPay: 'capWageInclHolidayPay' } as const;
      const sentences = [say(key[step.basis], step)];
      if (step.special) sentences.push(say('capSpecial', {}));
      if (step.usedOre > 0) sentences.push(say('capUsed', step));
      return sentences;
    }
    case 'refused': {
      const sentence = issueOf(step.code);
      return sentence === undefined ? [] : [sentence];
    }
    default:
      return [say(step.step, step)];
  }
}

function componentSentence(component: Component, say: Say): string[] {
  if (component.component === 'wage' || component.percent === null) return [];
  return [say(component.component, { ...component })];
}
