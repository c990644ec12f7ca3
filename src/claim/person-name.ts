/** Whether two names may be one person's; a row without a name is the claimant's. */
export function isSamePerson(one: string | undefined, other: string | undefined): boolean {
  return !one || !other || personKey(one) === personKey(other);
}

/** "Nordmann, Kari" and "Kari  Nordmann" are one person. */
export function personKey(name: string): string {
  const [last, first] = name.split(',');
  return (first ? `${first} ${last}` : name).toLowerCase().replace(/\s+/g, ' ').trim();
}
