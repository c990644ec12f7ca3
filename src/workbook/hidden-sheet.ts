/** Nobody can go to a cell of a sheet that is hidden. */
export class HiddenSheet extends Error {
  constructor(readonly sheet: string) {
    super(sheet);
    this.name = 'HiddenSheet';
  }
}
