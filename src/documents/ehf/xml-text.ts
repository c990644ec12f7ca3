/** Every character that XML 1.0 does not allow, among them half an emoji. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * One line of text that XML can hold, or `undefined` when nothing is left: an empty element is refused by the receivers (PEPPOL-EN16931-R008).
 * A leading `=` stays: no spreadsheet opens this file, and names may begin with it.
 */
export function xmlText(text: string | undefined): string | undefined {
  const line = text?.replace(NOT_XML, '').replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}
