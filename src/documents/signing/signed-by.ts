import type { Day } from '../../values/day';
import type { ClockTime } from '../../values/minutes';
import type { Signatory } from './signatory';

/** A signature that is part of the paper from the start: drawn with a finger or a mouse, or a name typed by who cannot. */
export interface SignedBy {
  readonly as: Signatory;
  readonly name: string;
  readonly role: string;
  /** Handed in: no document looks at the clock. Some who sign say the day and no more. */
  readonly at: { readonly day: Day; readonly clock?: ClockTime };
  /** Where it was signed. Without it the line for place and date is left to be filled in by hand. */
  readonly place?: string;
  /** What was drawn, in the order it was; «typed» is the name itself, with a declaration that it counts. */
  readonly mark: readonly Stroke[] | 'typed';
  /** File names of the papers that were signed. Without it: every paper that has a place for this signature. */
  readonly papers?: readonly string[];
}

/** One group of what signature_pad's toData() gives, as far as we use it. In any unit: a drawing is fitted into its place. */
export interface Stroke {
  readonly points: readonly { readonly x: number; readonly y: number }[];
}
