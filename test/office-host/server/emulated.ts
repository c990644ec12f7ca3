import type { CustomFunctions } from '../custom-functions';
import type { WorkbookModel } from '../model/workbook-model';
import type { References } from './references';

/** Anything that the client can hold on to. The class's name is what Office.js calls it. */
export interface HostObject {
  readonly className: string;
}

/** What the emulated classes work on. */
export interface Surroundings {
  readonly model: WorkbookModel;
  readonly functions: CustomFunctions;
  /** The page asks to be shown beside the sheet, or hidden. */
  readonly showPane: (isShown: boolean) => void;
  readonly references: References;
}

export interface Property<T> {
  get(target: T, host: Surroundings): unknown;
  set?(target: T, value: never, host: Surroundings): void;
}

/** What a method was called with; each method says what it expects, and the client has already looked after it. */
export type Args = [never, never, never, never, never];

/** A class of Excel's, as far as this host knows it. Names are Excel's, in PascalCase as on the wire. */
export interface Emulated<T extends HostObject> {
  readonly className: T['className'];
  /** Sent whenever the client makes the object, so that it can find it again. */
  readonly ids?: Readonly<Record<string, (target: T) => unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, (target: T, host: Surroundings) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: Args, host: Surroundings) => unknown>>;
  /** Only of collections. */
  readonly items?: (target: T, host: Surroundings) => readonly HostObject[];
  readonly item?: (target: T, key: string, host: Surroundings) => HostObject;
  /** The client holds a reference that it gives back when it is done. */
  readonly isTracked?: true;
  /** Events: the number that the client knows each by, and whom it is about. */
  readonly events?: Readonly<Record<string, { type: number; target: (object: T) => string }>>;
}

export type AnyEmulated = Emulated<HostObject>;

/** The list of classes holds many kinds; what each is given is always of its own class. */
export function emulate<T extends HostObject>(definition: Emulated<T>): AnyEmulated {
  return definition as unknown as AnyEmulated;
}

export function readOnly<T>(get: (target: T, host: Surroundings) => unknown): Property<T> {
  return { get };
}

/** A property that is kept as it is set. */
export function kept<T, K extends keyof T>(key: K): Property<T> {
  return {
    get: (target) => target[key],
    set: (target, value) => {
      target[key] = value;
    },
  };
}
