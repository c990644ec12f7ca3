import { existsSync } from 'node:fs';
import { issue } from '../../claim/issue';
import { CannotSign } from '../../documents/signing/cannot-sign';
import { identityFromKey, identityFromP12, type Identity } from '../../documents/signing/identity';
import { signPdf } from '../../documents/signing/sign-pdf';
import { WORDS } from '../../text/words';
import { password } from '../ask-password';
import { Failure } from '../failure';
import { readBytes, replaceFile } from '../files';
import { fonts } from '../fonts';
import type { CommandLine, Options } from '../options';
import { printIssues } from '../print-issues';
import type { Terminal } from '../terminal';

/** `krav sign FILE.pdf`: the same paper with a certificate's signature, in a new file. Never over a file that exists. */
export async function signCommand({ operands, options }: CommandLine, terminal: Terminal): Promise<number> {
  const [path] = operands;
  if (path === undefined) throw new Failure('fileMissing');
  const { as, time } = options;
  if (as === undefined) throw new Failure('signatoryMissing');
  if (time === undefined) throw new Error('unreachable: the time is filled in by main');
  const out = options.out ?? `${path.replace(/\.pdf$/i, '')}-${WORDS[terminal.language].files.signed}.pdf`;
  if (existsSync(out)) throw new Failure('exists', { text: out });
  const pdf = readBytes(path);

  const identity = await orFailure(() => identityOf(options, terminal));
  terminal.progress('signing');
  const signing = { as, name: options.name, role: options.role, at: time };
  const signed = await orFailure(() => signPdf(pdf, signing, identity, fonts()));
  replaceFile(out, signed.bytes);
  terminal.done();

  const letters = signed.leftOut.join(' ');
  if (letters) printIssues([issue('warning', 'paper/letters-left-out', {}, { letters })], 'moreIssues', terminal);
  terminal.print(terminal.say('signed', { name: signed.name, role: signed.role, text: out }));
  return 0;
}

function identityOf({ p12, cert, key }: Options, terminal: Terminal): Promise<Identity> {
  const ask = () => password(terminal);
  if (p12 !== undefined && (cert !== undefined || key !== undefined)) throw new Failure('twoCertificates');
  if (p12 !== undefined) return identityFromP12(readBytes(p12), ask);
  if (cert === undefined || key === undefined) throw new Failure('certificateMissing');
  return identityFromKey(readBytes(key), readBytes(cert), ask);
}

async function orFailure<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    throw problem instanceof CannotSign ? new Failure(problem.fault, problem.values) : problem;
  }
}
