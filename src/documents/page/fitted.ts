import { oneLine } from '../pdf/clean-text';

/**
 * A text on one line of this width: set smaller first, then cut. Judged by the letters, on the wide side.
 *
 * @param most the size in points when there is room enough
 * @param least the smallest that is read without a glass
 */
export function fitted(text: string, width: number, most: number, least = 6): { text: string; fontSize: number } {
  const whole = oneLine(text);
  const fontSize = Math.max(least, Math.min(most, width / ems(whole)));
  let letters = [...whole].length;
  let fitting = whole;
  while (letters > 1 && ems(fitting) * fontSize > width * 1.001) fitting = oneLine(whole, (letters -= 1));
  return { text: fitting, fontSize };
}

function ems(text: string): number {
  let sum = 0;
  for (const letter of text)
    sum += /[\s.,:;|ilj'()]/.test(letter) ? 0.3 : /[mwMW@%&]/.test(letter) ? 0.9 : /\p{Lu}/u.test(letter) ? 0.7 : 0.58;
  return sum;
}
