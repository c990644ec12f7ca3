/**
 * The place after a text in parentheses, which come in pairs inside it, or after a backslash.
 *
 * @param start where its first parenthesis stands
 * @returns -1 when it has no end
 */
export function endOfText(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') open += 1;
    else if (text[at] === ')' && (open -= 1) === 0) return at + 1;
  }
  return -1;
}
