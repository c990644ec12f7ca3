const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as XML means it. An entity that only a document type could define is left as it stands: none is ever looked up. */
export function unescapeXml(text: string): string {
  const plain = text.indexOf('\r') < 0 ? text : text.replace(/\r\n?/g, '\n');
  return plain.indexOf('&') < 0 ? plain : plain.replace(/&(#?\w+);/g, characterOf);
}

function characterOf(whole: string, name: string): string {
  if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => {
    if (character === '&') return '&amp;';
    if (character === '<') return '&lt;';
    return character === '>' ? '&gt;' : '&quot;';
  });
}

/** SpreadsheetML writes characters that XML cannot hold as `_xHHHH_`. */
export function decodeCharacters(text: string): string {
  if (text.indexOf('_x') < 0) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Nearly all texts are of these characters, and then nothing is to be done. */
const PLAIN = /^[ !#-%'-;=?-^`-~\xa0-\u024f\u2010-\u2027]*$/;

/**
 * A value as XML text that reads back the same: control characters, lone surrogates and carriage returns
 * (which XML would turn into line feeds) are written as `_xHHHH_`, and so is the `_` of a text that looks like one.
 */
export function escapeValue(text: string): string {
  return PLAIN.test(text) ? text : escapeXml(encodeValue(text));
}

/** The same, for an attribute, where XML would turn line feeds and tabs into spaces. */
export function escapeAttributeValue(text: string): string {
  return escapeXml(encodeAttribute(text));
}

/** The same, for who escapes XML afterwards. */
export function encodeAttribute(text: string): string {
  return encodeValue(text).replace(/[\t\n]/g, encodedCharacter);
}

function encodeValue(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

    .replace(/[\x00-\x08\x0b-\x1f\ufffe\uffff]|\p{Surrogate}/gu, encodedCharacter);
}

function encodedCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`;
}
