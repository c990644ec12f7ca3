import { spawnSync } from 'node:child_process';
import { savedPdf } from '../read-pdf';

export const isOpenssl = spawnSync('openssl', ['version']).status === 0;
export const isPdfsig = spawnSync('pdfsig', ['-v']).error === undefined;

if (!isOpenssl) console.warn('SKIPPED: openssl is not installed, so P12 files of other programs are not read.');
if (!isPdfsig)
  console.warn('SKIPPED: pdfsig is not installed, so signatures are not judged by a program that is not ours.');

/** What poppler says of each signature: «Signature is Valid.», «Digest Mismatch.» */
export function pdfsig(bytes: Uint8Array): { readonly verdicts: string[]; readonly whole: string } {
  const { stdout } = spawnSync('pdfsig', ['-nocert', savedPdf(bytes)], { encoding: 'utf8' });
  return { verdicts: [...stdout.matchAll(/Signature Validation: (.*)/g)].map(([, said = '']) => said), whole: stdout };
}
