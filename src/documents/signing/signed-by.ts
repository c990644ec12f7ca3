import type { Moment } from '../../values/moment';
import type { Signatory } from './signatory';

/** A signature that is part of the paper from the start: drawn with a finger or a mouse, or a name typed by who cannot. */
export interface SignedBy {
  readonly as: Signatory;
  readonly name: string;
  readonly role: string;
  /** Handed in: no document looks at the clock. */
  readonly at: Moment;
  /** What was drawn, in the order it was; «typed» is the name itself, with a declaration that it counts. */
  readonly mark: readonly Stroke[] | 'typed';
}

/** One group of what signature_pad's toData() gives, as far as we use it. In any unit: a drawing is fitted into its place. */
export interface Stroke {
  readonly points: readonly { readonly x: number; readonly y: number }[];
}
