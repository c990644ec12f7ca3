/** Our papers, each measurement in a process of its own: `node bench-papers.cjs MEASUREMENT`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printAll } from '../src/cli/pool/print-all';
import { printJob, type PrintJob } from '../src/cli/pool/print-job';
import { paperContext } from '../src/documents/papers/paper-context';
import type { Claim } from '../src/claim/claim';
import { assess } from '../src/claim/assess';
import type { HonorariumEntry } from '../src/claim/entry';
import type { Rules } from '../src/claim/rules';
import { NO_SETTINGS } from '../src/claim/settings';
import { refundClaimPdf } from '../src/documents/refund-claim/refund-claim-pdf';
import { knownRegulation, nationalFigures } from '../src/regulation/load';
import type { Regulation } from '../src/regulation/schema';
import type { Day } from '../src/values/day';
import { CONTEXT, ehfOf, FONTS, numberedClaim, report, timed } from './paper-claims';

const STATEMENTS = 500;

/** The program's own, one folder up from where this is built. */
const PRINT_WORKER = join(__dirname, '../print-worker.cjs');

const BOARD: Rules = { regulation: knownRegulation('vestland-provenemnd') as Regulation, national: nationalFigures() };

const FEE: HonorariumEntry = {
  ...{ entry: 'honorarium', sheet: 'Honorar', row: 2, columns: {}, day: '2024-03-04' as Day, count: 2 },
  ...{ type: 'Prøvehonorar leiar', contact: 'Ola Kontakt', preApproved: true, candidates: [{ name: 'Kandidat A' }] },
};

/** The papers of a member of a board: the statement, the overview, the list to enter. */
function statement(number: number): PrintJob {
  const rows = Array.from({ length: 8 }, (_, index) => ({
    ...FEE,
    row: 2 + index,
    contact: `Kontakt ${number}-${index}`,
  }));
  const claimant = { name: `Medlem ${number}`, address: {} };
  const { claim } = assess(rows, { ...NO_SETTINGS, route: 'member', claimant }, BOARD, '2024-04-02' as Day);
  const { fonts: _fonts, ...context } = paperContext(BOARD, 'nb', '2024-04-02' as Day, FONTS);
  return { claim, context };
}

async function inPool(jobs: readonly PrintJob[], workers: number): Promise<number> {
  const started = performance.now();
  let printed = 0;
  for await (const { files } of printAll(jobs, { fonts: FONTS, look: {}, workers, workerFile: PRINT_WORKER }))
    printed += files.length;
  if (printed < 3 * jobs.length) throw new Error(`${printed} papers`);
  return performance.now() - started;
}

const rss = () => process.memoryUsage.rss() / 2 ** 20;

const MEASUREMENTS: Readonly<Record<string, (argument: string) => Promise<void>>> = {
  /** With its EHF, which is made anew for each and does not count. */
  async refund() {
    const papers = Array.from({ length: 75 }, (_, index) => {
      const claim = numberedClaim(index, 30);
      return { claim, context: { ...CONTEXT, attachments: [ehfOf(claim)] } };
    });
    const { pages, bytes } = refundClaimPdf(...pair(papers[0]));
    report({ ...(await timed(60, 15, (index) => refundClaimPdf(...pair(papers[index])))), pages, bytes: bytes.length });
  },

  async bare() {
    const papers = Array.from({ length: 75 }, (_, index) => numberedClaim(index, 30));
    const { bytes } = refundClaimPdf(papers[0] as Claim, CONTEXT);
    report({
      ...(await timed(60, 15, (index) => refundClaimPdf(papers[index] as Claim, CONTEXT))),
      bytes: bytes.length,
    });
  },

  async first() {
    refundClaimPdf(numberedClaim(1, 30), CONTEXT);
  },

  /** @param where in this thread, or in so many of their own */
  async statements(where) {
    const jobs = Array.from({ length: STATEMENTS }, (_, index) => statement(index));
    if (where !== 'here') return report({ ms: await inPool(jobs, Number(where)) });
    const started = performance.now();
    for (const job of jobs) printJob(job, { fonts: FONTS });
    report({ ms: performance.now() - started });
  },

  async memory() {
    const sizes: Record<string, number> = {};
    for (let index = 1; index <= 5_000; index += 1) {
      refundClaimPdf(numberedClaim(index, 30), CONTEXT);
      if (index === 1_000) sizes['after1000'] = rss();
      if (index === 5_000) sizes['after5000'] = rss();
    }
    report(sizes);
  },

  async rows(rows) {
    const started = performance.now();
    const { pages, bytes } = refundClaimPdf(numberedClaim(1, Number(rows)), CONTEXT);
    report({ ms: performance.now() - started, pages, bytes: bytes.length });
  },

  /** The papers that other programs print, for the page and for the office program. */
  async save(folder) {
    writeFileSync(join(folder, 'ours.pdf'), refundClaimPdf(numberedClaim(1, 30), CONTEXT).bytes);
  },
};

function pair<A, B>(paper: { claim: A; context: B } | undefined): [A, B] {
  if (!paper) throw new Error('unreachable: as many papers as are timed');
  return [paper.claim, paper.context];
}

const [measurement = '', argument = ''] = process.argv.slice(2);
void (MEASUREMENTS[measurement] as (argument: string) => Promise<void>)(argument);
