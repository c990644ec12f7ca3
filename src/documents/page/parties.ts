import type { Block } from '../pdf/definition';
import { label } from './heading';

export interface PartyText {
  readonly label: string;
  readonly name: string;
  /** Address, organisation number and so on, a line each. */
  readonly lines: readonly string[];
}

/** From, to, and what the paper is called by, side by side. */
export function parties(from: PartyText, to: PartyText, details: Block): Block {
  return { columns: [party(from), party(to), { stack: [details], width: 168 }], columnGap: 18, margin: [0, 0, 0, 18] };
}

function party({ label: heading, name, lines }: PartyText): Block {
  const rest = lines.map((line): Block => ({ text: line }));
  return { stack: [label(heading), { text: name, bold: true }, ...rest], width: '*' };
}
