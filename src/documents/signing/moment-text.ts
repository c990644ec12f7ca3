import { fill } from '../../text/fill';
import { clockText } from '../../values/minutes';
import { dayText } from '../../text/values';
import type { Words } from '../words';
import type { SignedBy } from './signed-by';

/** «14.03.2026 kl. 12:00»; «14.03.2026» where the minute is not said. */
export function momentText({ day, clock }: SignedBy['at'], { label, language }: Words): string {
  if (clock === undefined) return dayText(day);
  return fill(label.signature.time, { day, clock: clockText(clock) }, language);
}
