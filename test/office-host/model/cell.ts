export type CellValue = string | number | boolean;

/** How a cell looks, in the words that Office.js uses. Left out is the workbook's default. */
export interface Look {
  fill?: string;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  size?: number;
  fontName?: string;
  wrapText?: boolean;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  locked?: boolean;
  /** Line style and colour by side: EdgeTop, EdgeBottom, EdgeLeft, EdgeRight. */
  borders?: Record<string, { style?: string; color?: string }>;
}

export interface Validation {
  rule: Record<string, unknown>;
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
}

export class Cell {
  value: CellValue = '';
  formula: string | null = null;
  format = 'General';
  look: Look = {};
  validation: Validation | undefined;
  /** Of a custom function: what has been asked already, so that it is not asked again. */
  asked: string | undefined;
  /** The sentence of an error that a custom function gave. */
  errorMessage: string | undefined;

  get isEmpty(): boolean {
    return this.value === '' && this.formula === null;
  }

  /** True when Excel counts the cell as used though nothing stands in it. */
  get isDrawn(): boolean {
    return this.format !== 'General' || Object.keys(this.look).length > 0;
  }
}

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|BUSY!|CALC!|SPILL!|CONNECT!)$/;

export function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR.test(value) ? 'Error' : 'String';
}

/** What Excel makes of a text that is put in a cell: it reads it as if somebody had typed it. */
export function typedIn(text: string, format: string): { value: CellValue; format: string } {
  if (text.startsWith("'")) return { value: text.slice(1), format };
  if (format === '@') return { value: text, format };
  const trimmed = text.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return { value: Number(trimmed), format };
  if (/^(true|false)$/i.test(trimmed)) return { value: /^t/i.test(trimmed), format };
  const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(trimmed);
  if (percent) return { value: Number(percent[1]) / 100, format: format === 'General' ? '0%' : format };
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  if (!day) return { value: text, format };
  const serial = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000 + 25_569;
  return { value: serial, format: format === 'General' ? 'yyyy-mm-dd' : format };
}
