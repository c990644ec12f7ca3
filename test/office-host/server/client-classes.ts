/** What the genuine client says of itself: every class with its members. Read from its prototypes when it has loaded. */
export interface ClientClass {
  readonly properties: readonly string[];
  readonly methods: readonly string[];
}

export type ClientClasses = ReadonlyMap<string, ClientClass>;

interface Reflected {
  readonly _className?: string;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** @param namespace the client's global `Excel` */
export function clientClasses(namespace: object): ClientClasses {
  const classes = new Map<string, ClientClass>();
  for (const [name, member] of Object.entries(namespace)) {
    if (typeof member !== 'function') continue;
    const prototype = (member as { prototype?: object }).prototype;
    if (!prototype || !('_className' in prototype)) continue;
    const { _scalarPropertyNames = [], _navigationPropertyNames = [] } = prototype as Reflected;
    const methods = Object.getOwnPropertyNames(prototype).filter(
      (own) => typeof Object.getOwnPropertyDescriptor(prototype, own)?.value === 'function',
    );
    classes.set(name, { properties: [..._scalarPropertyNames, ..._navigationPropertyNames], methods });
  }
  return classes;
}

export function hasProperty(classes: ClientClasses, className: string, property: string): boolean {
  const known = classes.get(className);
  return !known || known.properties.some((name) => name.toLowerCase() === property.toLowerCase());
}
