/** Why a page of a PDF cannot be part of an archive document. */
export type Hindrance = 'fonts' | 'colours' | 'features';

/** Thrown where it is found, deep in the page; caught where the file is opened. */
export class CannotBind extends Error {
  readonly hindrance: Hindrance;

  constructor(hindrance: Hindrance) {
    super(hindrance);
    this.hindrance = hindrance;
  }
}
