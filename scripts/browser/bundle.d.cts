/** See bundle.cjs. */
export function bundle(entry: string, minimize?: boolean): Promise<Map<string, Buffer>>;
