import type { LogEntry } from '../approval/log/log-row';
import type { ReturnNote } from '../approval/returned';
import { approvalWords } from './approval-words';
import { fill } from './fill';
import type { Language } from './language';
import { paneApprovalWords } from './pane-approval-words';

const SIGN = 'krav-retur:';

/**
 * A return to be sent by e-mail: for a person to read, and with a line at its end that Krav reads when the claimant pastes it, whatever an
 * e-mail program has broken it into.
 */
export function returnMessage(entry: LogEntry, language: Language): string {
  const { claim, version, text, cells, name, reason } = entry;
  const words = paneApprovalWords(language).message;
  const note: ReturnNote = { claim, version, text, cells };
  const why = reason === '' ? '' : approvalWords(language).reason[reason];
  return [
    fill(words.heading, { number: claim, version }, language),
    fill(words.reason, { reason: why }, language),
    fill(words.text, { text }, language),
    ...(cells === '' ? [] : [fill(words.cells, { names: cells }, language)]),
    fill(words.from, { name }, language),
    '',
    words.paste,
    `${SIGN}${encodeURIComponent(JSON.stringify(note)).replace(/%/g, '*')}.`,
  ].join('\n');
}

/** What a pasted return says. @returns undefined where there is none in the text */
export function returnNoteIn(text: string): ReturnNote | undefined {
  const at = text.indexOf(SIGN);
  if (at < 0) return undefined;
  // E-mail programs break long lines, and put «> » before those of an answer.
  const [code = ''] = text
    .slice(at + SIGN.length)
    .replace(/[\s>]/g, '')
    .split('.');
  try {
    const read = JSON.parse(decodeURIComponent(code.replace(/\*/g, '%'))) as Partial<ReturnNote>;
    const { claim, version, text: why, cells } = read;
    const isNote =
      typeof claim === 'string' && typeof version === 'number' && typeof why === 'string' && typeof cells === 'string';
    return isNote ? { claim, version, text: why, cells } : undefined;
  } catch {
    return undefined;
  }
}
