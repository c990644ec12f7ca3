export function valueCode(value: unknown): string;
