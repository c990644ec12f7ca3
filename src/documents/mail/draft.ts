import { base64 } from '../../values/base64';
import { utf8 } from '../../values/digest';

export interface MailDraft {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments?: readonly { readonly name: string; readonly mime: string; readonly bytes: Uint8Array }[];
}

/** Base64 has no «=_», so no part can hold the line that parts them. */
const BOUNDARY = '=_krav_=';

/**
 * A message that a mail program opens as a draft (.eml), ready to be looked over and sent. It has no date and no id: those come when it is
 * sent, and the same letter gives the same bytes.
 *
 * @see RFC 5322, RFC 2045, RFC 2047
 */
export function mailDraft({ to, subject, text, attachments = [] }: MailDraft): string {
  const body = part('text/plain; charset=utf-8', utf8(text.replace(/\r?\n/g, '\r\n')));
  const head = [
    'X-Unsent: 1',
    ...(to ? [`To: ${addressOf(to)}`] : []),
    `Subject: ${encodedWords(subject)}`,
    'MIME-Version: 1.0',
  ];
  if (attachments.length === 0) return `${[...head, body].join('\r\n')}\r\n`;
  const files = attachments.map(({ name, mime, bytes }) =>
    part(mime, bytes, `Content-Disposition: attachment; filename*=utf-8\'\'${encodeURIComponent(name)}`),
  );
  const parts = [body, ...files].map((one) => `--${BOUNDARY}\r\n${one}`);
  return [...head, `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`, '', ...parts, `--${BOUNDARY}--`, ''].join(
    '\r\n',
  );
}

function part(type: string, bytes: Uint8Array, ...more: readonly string[]): string {
  const lines = base64(bytes).match(/.{1,76}/g) ?? [];
  return [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...more, '', ...lines].join('\r\n');
}

/** One address and nothing else: a line break or a comma from a cell would add receivers. */
function addressOf(text: string): string {
  return /^[\w.+-]+@[\w.-]+$/.exec(text.trim())?.[0] ?? '';
}

/** A subject in words of at most 75 characters, each of whole letters. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let run = '';
  for (const letter of text.replace(/\s+/g, ' ').trim()) {
    if (utf8(run + letter).length > 39) {
      words.push(run);
      run = '';
    }
    run += letter;
  }
  words.push(run);
  return words.map((word) => `=?utf-8?B?${base64(utf8(word))}?=`).join('\r\n ');
}
