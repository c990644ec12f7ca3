/** A part of a file name: letters, digits and hyphens only, whatever the user's own number looks like. */
export function fileNamePart(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60) || 'krav';
}
