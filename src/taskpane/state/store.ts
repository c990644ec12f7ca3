/** A value that views are drawn from: replaced whole, never changed in place. */
export interface Store<State> {
  readonly get: () => State;
  readonly set: (changes: Partial<State>) => void;
  /** For what is to be gone: `set` only adds and changes. */
  readonly replace: (next: State) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State extends object>(opening: State): Store<State> {
  let state = opening;
  const listeners = new Set<() => void>();
  const replace = (next: State): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    set: (changes) => replace({ ...state, ...changes }),
    replace,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
