/** What the page says to a new version that waits. */
export const USE_NOW = 'krav:use-now';
