import type { Sheet } from './sheet';

export interface DefinedName {
  readonly className: 'NamedItem';
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet it belongs to, when it is not the whole workbook's. */
  readonly sheet: Sheet | undefined;
}
