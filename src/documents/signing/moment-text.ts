import { fill } from '../../text/fill';
import { clockText } from '../../values/minutes';
import type { Moment } from '../../values/moment';
import type { Words } from '../words';

/** «14.03.2026 kl. 12:00» */
export function momentText({ day, clock }: Moment, { label, language }: Words): string {
  return fill(label.signature.time, { day, clock: clockText(clock) }, language);
}
