import { mailDraft } from '../../../src/documents/mail/draft';

const decoded = (text: string): string => Buffer.from(text, 'base64').toString('utf8');
const bodyOf = (mail: string): string => decoded(mail.slice(mail.indexOf('\r\n\r\n')).replace(/\s/g, ''));
const subjectOf = (mail: string): string => {
  const header = /Subject: ((?:.|\r\n )*?)\r\n(?! )/.exec(mail)?.[1] ?? '';
  return [...header.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)].map((match) => decoded(match[1] ?? '')).join('');
};

describe('draft', () => {
  it('is a draft with the text as it was, and no clock in it', () => {
    const mail = mailDraft({ to: 'a@example.no', subject: 'Bestilling', text: 'Hei\n\nÆrlig talt' });
    expect(mail).toMatch(/^X-Unsent: 1\r\nTo: a@example\.no\r\nSubject: /);
    expect(bodyOf(mail)).toBe('Hei\r\n\r\nÆrlig talt');
    expect(mail).not.toMatch(/^(Date|Message-ID):/im);
    expect(mailDraft({ to: 'a@example.no', subject: 'Bestilling', text: 'Hei\n\nÆrlig talt' })).toBe(mail);
  });

  it.each<[string, string, string]>([
    ['plain', 'Refusjonskrav 2024-0042', 'Refusjonskrav 2024-0042'],
    ['Norwegian letters', 'Bestilling til Førde: Åse Østby', 'Bestilling til Førde: Åse Østby'],
    ['long: in words of whole letters', 'Øæå '.repeat(40), 'Øæå '.repeat(40).trim()],
    ['an emoji is not cut in two', `${'a'.repeat(41)}🙂b`, `${'a'.repeat(41)}🙂b`],
    ['a line break adds no header', 'Hei\r\nBcc: ond@example.no', 'Hei Bcc: ond@example.no'],
  ])('subject, %s', (_why, subject, expected) => {
    const mail = mailDraft({ to: '', subject, text: '' });
    expect(subjectOf(mail)).toBe(expected);
    expect(mail.split('\r\n').every((line) => line.length <= 76)).toBe(true);
    expect(mail).not.toMatch(/^Bcc:/im);
  });

  it.each([
    ['a line break', 'a@example.no\r\nBcc: b@example.no'],
    ['two addresses', 'a@example.no, b@example.no'],
    ['no address', 'ingen'],
  ])('receivers, %s: nobody is added', (_why, to) => {
    expect(mailDraft({ to, subject: '', text: '' })).not.toMatch(/b@example|ingen/);
  });

  it('has files in it, with their names', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const mail = mailDraft({
      to: '',
      subject: 'x',
      text: 'y',
      attachments: [{ name: 'krav "ø".pdf', mime: 'application/pdf', bytes }],
    });
    expect(mail).toContain("filename*=utf-8''krav%20%22%C3%B8%22.pdf");
    expect(mail).toContain('AQID');
    expect(mail.trimEnd().endsWith('--=_krav_=--')).toBe(true);
  });
});
