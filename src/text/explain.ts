import type { Basis, ClaimLine, Component, TrailStep } from '../claim/claim';
import { IN_THE_ROW } from '../claim/user-amount';
import type { Language } from './language';
import { fill } from './fill';
import { things as thingsEn, trail as en } from './en/trail';
import { things as thingsNb, trail as nb, type TrailWords } from './nb/trail';
import { things as thingsNn, trail as nn } from './nn/trail';

const WORDS: Readonly<Record<Language, TrailWords>> = { nb, nn, en };
const THINGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: thingsNb,
  nn: thingsNn,
  en: thingsEn,
};

/**
 * Why an amount is what it is: each step a sentence, the last one what it rests on.
 *
 * @param issueOf the sentence of the issue that refused the line, when one did
 */
export function explain(line: ClaimLine, language: Language, issueOf: (code: string) => string | undefined): string[] {
  const words = WORDS[language];
  const say = (key: keyof TrailWords, values: Readonly<Record<string, unknown>>): string =>
    fill(words[key], values, language);
  const steps = line.trail.flatMap((step) => sentencesOf(step, say, issueOf, THINGS[language]));
  if (line.amountOre === null) steps.push(words.unknown);
  // Two days of a journey may rest on the same version without sharing the object.
  const sources = basesOf(line).map((found) =>
    found.rule === IN_THE_ROW ? words.basisInTheRow : say('basis', { ...found, ...found.source }),
  );
  return [...steps, ...new Set(sources)];
}

function basesOf({ basis, capBasis, components, trail }: ClaimLine): Basis[] {
  const ofSteps = trail.map((step) => (step.step === 'share' || step.step === 'period' ? step.basis : null));
  const all = [basis, capBasis, ...components.map((component) => component.basis), ...ofSteps];
  return all.filter((found) => found != null);
}

type Say = (key: keyof TrailWords, values: Readonly<Record<string, unknown>>) => string;

function sentencesOf(
  step: TrailStep,
  say: Say,
  issueOf: (code: string) => string | undefined,
  things: Readonly<Record<string, string>>,
): string[] {
  switch (step.step) {
    case 'component':
      return componentSentence(step.component, say);
    case 'yearlyIncome':
      return [
        say(step.dayMinutes === null ? 'yearlyIncome' : 'yearlyIncomeByHours', {
          ...step,
          years: step.yearsOre.length,
        }),
      ];
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
    case 'share':
      return [shareSentence(step, say), ...roundingSentence(step, say)];
    case 'halved':
    case 'meals':
      // Whole per cent in the step, hundredths in a sentence.
      return [say(step.step, { ...step, percent: step.percent * 100 })];
    case 'journey':
      return [say(step.days === 0 ? 'journeyUnderADay' : step.days === 1 ? 'journeyOneDay' : 'journey', step)];
    case 'distance':
      return [say('distance', { ...step, part: capitalised(things[step.part] ?? step.part) })];
    default:
      return [say(step.step, step)];
  }
}

/** Parts of a million that are one per cent. */
const ONE_PERCENT = 10_000;

/** Whole per cent as per cent; the rest as per mille, as council regulations write them. */
function roundingSentence({ round }: Extract<TrailStep, { step: 'share' }>, say: Say): string[] {
  if (round === 'none') return [];
  return [say(round === 'krone half up' ? 'roundedToKrone' : 'roundedUpToTen', {})];
}

function shareSentence(step: Extract<TrailStep, { step: 'share' }>, say: Say): string {
  const { perMillion } = step;
  const isPercent = perMillion >= ONE_PERCENT && perMillion % ONE_PERCENT === 0;
  return isPercent
    ? say('sharePercent', { ...step, percent: perMillion / 100 })
    : say('sharePerMille', { ...step, perMille: perMillion / 1_000 });
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function componentSentence(component: Component, say: Say): string[] {
  if (component.component === 'wage' || component.percent === null) return [];
  return [say(component.component, { ...component })];
}
