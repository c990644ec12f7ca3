import type { Fault } from '../regulation/faults';
import { faultPlace as placeEn, regulationFaults as en } from './en/regulation-faults';
import type { Language } from './language';
import { faultPlace as placeNb, regulationFaults as nb } from './nb/regulation-faults';
import { faultPlace as placeNn, regulationFaults as nn } from './nn/regulation-faults';
import { fill } from './fill';

const FAULTS = { nb, nn, en } as const;
const PLACE = { nb: placeNb, nn: placeNn, en: placeEn } as const;

/** Each fault with its line, its place and its sentence, for a terminal. */
export function faultLines(faults: readonly Fault[], language: Language): string[] {
  return faults.map((fault) => `  ${faultPlace(fault, language)}: ${faultSentence(fault, language)}`);
}

/** "linje 12, figures.leisureRate": the line alone where the fault is the whole file's. */
export function faultPlace({ line, path }: Fault, language: Language): string {
  return fill(PLACE[language], { line, path }, language).replace(/, $/, '');
}

export function faultSentence({ code, values }: Fault, language: Language): string {
  return fill(FAULTS[language][code], { ...values }, language);
}
