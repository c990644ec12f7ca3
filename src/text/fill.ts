import type { Language } from './language';
import { valueText } from './values';

/** A sentence with its {placeholders} filled in. */
export function fill(sentence: string, values: Readonly<Record<string, unknown>>, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`unreachable: no value for {${name}} in «${sentence}»`);
    return valueText(name, value, language);
  });
}
