import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../src/claim/claim';
import type { PaperContext } from '../src/documents/context';
import { ehfFile } from '../src/documents/ehf/ehf-file';
import type { InvoiceContext } from '../src/documents/ehf/ehf-invoice';
import type { Attachment } from '../src/documents/pdf/definition';
import type { Fonts } from '../src/documents/pdf/fonts';
import { specificationPdf } from '../src/documents/specification/specification-pdf';
import { knownRegulation } from '../src/regulation/load';
import type { Day } from '../src/values/day';
import { manyDays, refundClaim } from '../test/documents/claims';

const font = (name: string) => new Uint8Array(readFileSync(join(__dirname, 'fonts', name)));

export const FONTS: Fonts = { regular: font('Roboto-Regular.ttf'), bold: font('Roboto-Medium.ttf') };

const rules = knownRegulation('vestland-provenemnd')?.invoice as InvoiceContext['rules'];

export const CONTEXT: PaperContext = {
  language: 'nn',
  fonts: FONTS,
  madeOn: '2024-04-01' as Day,
  rules: { rounding: 'øre', ordinaryHoursOnly: true, claimPer: null },
  invoiceRules: rules,
  kinds: { employerRefund: { rule: 'employerRefund', documents: [], name: 'Refusjon av løn' } },
  subject: 'Løn for medlem av prøvenemnd',
};

/** A refund claim of so many days, with words and amounts that no other has: nothing that is remembered of one paper helps the next too much. */
export function numberedClaim(number: number, rows: number): Claim {
  const lines = manyDays(rows).map((line, index) => ({
    ...line,
    text: `${line.text} ${(number * 7919 + index * 104_729) % 99_991}`,
  }));
  const claim = refundClaim(lines);
  return {
    ...claim,
    invoice: { ...claim.invoice, number: `2024-${number}` },
    claimant: { ...claim.claimant, name: `Kari ${number} Nordmann` },
  };
}

/** The claim's EHF with the specification in it, as it lies in the paper. */
export function ehfOf(claim: Claim): Attachment {
  const bytes = specificationPdf(claim, CONTEXT).bytes;
  const attachments = [{ filename: 'spesifikasjon.pdf', mimeCode: 'application/pdf' as const, bytes }];
  const { xml, issues } = ehfFile(claim, { rules, language: 'nn', attachments });
  if (xml === null) throw new Error(JSON.stringify(issues));
  return { name: 'ehf.xml', mime: 'application/xml', bytes: new TextEncoder().encode(xml), description: 'EHF' };
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}

/**
 * One paper after another in this process: the first ones warm it up and do not count.
 *
 * @returns the median by the clock, and the processor's time for each, which says more where others use the machine too
 */
export async function timed(
  count: number,
  warmUp: number,
  print: (index: number) => unknown,
): Promise<{ ms: number; cpuMs: number }> {
  const times: number[] = [];
  let before = process.cpuUsage();
  for (let index = 0; index < count + warmUp; index += 1) {
    if (index === warmUp) before = process.cpuUsage();
    const started = performance.now();
    await print(index);
    if (index >= warmUp) times.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(before);
  return { ms: median(times), cpuMs: (user + system) / 1000 / count };
}

export function report(found: Readonly<Record<string, number>>): void {
  // «ms» comes first: by that the runner knows the line.
  console.log(JSON.stringify({ ms: 0, rssMb: process.resourceUsage().maxRSS / 1024, ...found }));
}
