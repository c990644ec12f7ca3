import type { Issue } from '../../claim/issue';
import { fileAmountFindings } from './file-amounts';
import { fileHeadFindings } from './file-head';
import { fileLineFindings } from './file-lines';
import { filePartyFindings } from './file-parties';
import { fileSizeFinding } from './file-size';
import { fileVatFindings } from './file-vat';
import { found, refused } from './findings';
import { everyElement, readXml } from './read-xml';

/**
 * What is wrong with the file as it is written, where the invoice that it was written from is right. The writer keeps these rules by its
 * shape; that it does is looked at in each file that goes out, since a file that is refused comes back days later.
 */
export function filePreflight(xml: string): readonly Issue[] {
  // A byte order mark, or another encoding than the one that the file is saved in.
  if (!xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) return [refused('ehf/file-beginning-wrong', '')];
  const root = readXml(withoutBytes(xml));
  return found([
    ...fileHeadFindings(root),
    ...filePartyFindings(root),
    ...fileAmountFindings(root),
    ...fileVatFindings(root),
    ...fileLineFindings(root),
    ...everyElement(root)
      .filter(({ children, text }) => children.length === 0 && text.trim() === '')
      .map(({ name }) => refused('ehf/empty-text', '', { field: name, rule: 'PEPPOL-EN16931-R008' })),
    fileSizeFinding(xml),
  ]);
}

const SHORTEST_BYTES = 1000;

/** The file without what is attached. By hand: over some megabytes a pattern may run out of its stack. */
function withoutBytes(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let open = xml.indexOf('>'); open >= 0; open = xml.indexOf('>', open + 1)) {
    const close = xml.indexOf('<', open);
    if (close - open <= SHORTEST_BYTES || /[^A-Za-z0-9+/=]/.test(xml.slice(open + 1, close))) continue;
    kept.push(xml.slice(from, open + 1), '…');
    from = close;
  }
  return kept.join('') + xml.slice(from);
}
