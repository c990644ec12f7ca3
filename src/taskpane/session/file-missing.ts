/** A file beside the program did not come. */
export class FileMissing extends Error {
  override readonly name = 'FileMissing';
}
