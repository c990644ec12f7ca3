/**
 * From the ribbon to the pane. Both lie in the same page, but Excel may start the page because a button was pressed: then the command comes
 * before anybody listens, and is kept until somebody does.
 */

/** The names that the manifest gives to what a button does. */
export const COMMANDS = ['openPane', 'insertTemplate', 'check', 'makePapers', 'toggleMarks', 'help', 'why'] as const;

export type Command = (typeof COMMANDS)[number];

/** The cell that «why» asks about. */
export interface AskedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As English Excel writes it; empty when there is none. */
  readonly formula: string;
}

export type CommandMessage =
  | { readonly command: Exclude<Command, 'why'> }
  /** `cell` is null when Excel did not say which: the pane then asks for one to be chosen. */
  | { readonly command: 'why'; readonly cell: AskedCell | null };

type Listener = (message: CommandMessage) => void;

const EVENT = 'command';

const bus = new EventTarget();
const unheard: CommandMessage[] = [];
let listeners = 0;

export function sendCommand(message: CommandMessage): void {
  if (listeners === 0) unheard.push(message);
  else bus.dispatchEvent(new CustomEvent(EVENT, { detail: message }));
}

/**
 * What came before is told at once, in its order.
 *
 * @returns ends the listening
 */
export function onCommand(listener: Listener): () => void {
  const hear = (event: Event): void => listener((event as CustomEvent<CommandMessage>).detail);
  bus.addEventListener(EVENT, hear);
  listeners++;
  for (const message of unheard.splice(0)) listener(message);
  return () => {
    bus.removeEventListener(EVENT, hear);
    listeners--;
  };
}
