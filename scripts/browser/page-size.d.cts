export function filesOfPage(html: string): string[];
export function zipped(path: string): number;
