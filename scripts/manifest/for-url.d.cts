export const DEVELOPMENT_URL: string;
export function servedAt(text: string): string;
export function manifestFor(xml: string, url: string): string;
