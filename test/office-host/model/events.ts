/** The numbers by which the client knows what has happened. */
export const EVENT = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  tableChanged: 101,
} as const;

/** Events that concern the whole workbook are sent under this name. */
export const WORKBOOK_TARGET = 'Workbook';

/** A message to the page, in the order the client reads it: category, type, target, JSON, id, is it binary. */
export type Message = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  id: number,
  binary: boolean,
];

const EVENT_CATEGORY = 65_536;

/** Who listens to what, and where the messages go. */
export class Events {
  readonly listeners = new Set<(message: Message) => void>();
  private readonly subscribers = new Map<string, number>();
  private sent = 0;

  subscribe(type: number, target: string, by: 1 | -1): void {
    const key = `${type} ${target}`;
    this.subscribers.set(key, Math.max(0, (this.subscribers.get(key) ?? 0) + by));
  }

  /** How many handlers are registered; for tests that nothing is left listening. */
  get subscriptions(): number {
    return [...this.subscribers.values()].reduce((sum, count) => sum + count, 0);
  }

  fire(type: number, targets: readonly string[], args: object): void {
    for (const target of targets) {
      if (!this.subscribers.get(`${type} ${target}`)) continue;
      this.send([EVENT_CATEGORY, type, target, JSON.stringify(args), ++this.sent, false]);
    }
  }

  send(message: Message): void {
    for (const listener of [...this.listeners]) listener(message);
  }
}
