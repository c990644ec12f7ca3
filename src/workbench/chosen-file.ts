import type { OpenedFile } from './desk-state';

/** What the user has chosen or dropped. @throws {DOMException} when it cannot be read */
export async function chosenFile(file: File): Promise<OpenedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
