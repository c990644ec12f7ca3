import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { savedPdf } from '../read-pdf';

const ROOT = join(__dirname, '../../..');
const VERA = join(ROOT, '../shared/verapdf/vera.sh');
const JAR = process.env['VERA_JAR'] ?? join(ROOT, 'node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar');

const lacking = [
  ...(existsSync(VERA) ? [] : ['the validator']),
  ...(existsSync(JAR) ? [] : ['its jar (VERA_JAR)']),
  ...(spawnSync('javac', ['-version']).status === 0 ? [] : ['a JDK']),
];
export const isVera = lacking.length === 0;
if (!isVera) console.warn(`SKIPPED: PDF/A and PDF/UA of signed papers are not checked: no ${lacking.join(', no ')}.`);

/** @returns the lines that say FAIL, and how often PASS is said */
export function veraPdf(...papers: readonly Uint8Array[]): { readonly failed: string[]; readonly passed: number } {
  const { stdout } = spawnSync('bash', [VERA, 'PDFA-3A,PDFUA-1', ...papers.map(savedPdf)], {
    encoding: 'utf8',
    env: { ...process.env, VERA_JAR: JAR },
  });
  return {
    failed: stdout.split('\n').filter((line) => line.startsWith('FAIL')),
    passed: stdout.match(/^PASS/gm)?.length ?? 0,
  };
}
