/** `npm run pictures`: the gallery of papers in the docs, from papers that the product makes. Needs pdftoppm (Debian: poppler-utils). */
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, installDependencies, ROOT, run } from './prepare.mjs';

/** Example, the day it is claimed on, and the papers that it shows: file, picture, what it is for. */
const EXAMPLES = [
  [
    'arbeidsgiver',
    '2024-04-02',
    [
      ['refusjonskrav-2024-0042.pdf', 'refusjonskrav', 'Refusjonskrav', 'Arbeidsgiveren krever igjen lønn.'],
      ['spesifikasjon-2024-0042.pdf', 'spesifikasjon', 'Spesifikasjon', 'Hva beløpet er satt sammen av, per dag.'],
      ['folgjebrev-2024-0042.pdf', 'folgjebrev', 'Følgjebrev', 'Et brev til å legge ved.'],
      [
        'kravpakke-2024-0042.zip:approval/sjekkliste-2024-0042.pdf',
        'sjekkliste',
        'Sjekkliste og behandling',
        'Revisjonens kontroller, og hvordan kravet er behandlet. Ligger i kravpakken.',
      ],
    ],
  ],
  [
    'kreditnota',
    '2024-04-15',
    [['kreditnota-2024-0050.pdf', 'kreditnota', 'Kreditnota', 'En faktura, eller en del av den, tas tilbake.']],
  ],
  [
    'medlem',
    '2024-04-02',
    [
      ['kravoversyn-2024-03-11.pdf', 'kravoversyn', 'Kravoversyn', 'Alt medlemmet krever, samlet.'],
      ['timeskjema-2024-03-11.pdf', 'timeskjema', 'Skjema for tapt arbeidsinntekt', 'Timer i trekk. Begge signerer.'],
      [
        'signaturskjema-2024-03-11.pdf',
        'signaturskjema',
        'Signaturskjema',
        'Fast avtale om trekk. Arbeidsgiveren signerer.',
      ],
      ['fritidstimar-2024-03-11.pdf', 'fritidstimar', 'Timeliste for fritidssats', 'Ingen underskrift trengs.'],
      ['honoraroppgave-2024-03-11.pdf', 'honoraroppgave', 'Honoraroppgåve', 'Honorar for oppdrag.'],
      ['foringsliste-2024-03-11.pdf', 'foringsliste', 'Føringsliste', 'Til å skrive av i reiseregningssystemet.'],
    ],
  ],
  ['folkevalgt', '2023-09-20', [['mote-2023-09-14.pdf', 'mote', 'Krav for møte', 'Ett krav for hvert møte.']]],
  [
    'ulegitimert',
    '2023-09-20',
    [
      [
        'egenerklaering-2023-09-14.pdf',
        'egenerklaering',
        'Egenerklæring',
        'Tap som ikke kan dokumenteres, med medlemmets egen erklæring.',
      ],
    ],
  ],
  [
    'stottekontakt',
    '2026-10-01',
    [['stottekontakt-2026-09-03.pdf', 'stottekontakt', 'Timeliste for støttekontakt', 'En måned.']],
  ],
  [
    'reise',
    '2026-10-20',
    [
      ['reiseregning-2026-10-12.pdf', 'reiseregning', 'Reiseregning', 'Diett, losji, måltider, kjøring og utlegg.'],
      ['kjorebok-2026-10-12.pdf', 'kjorebok', 'Kjørebok', 'Hver kjøretur.'],
    ],
  ],
  [
    'overnatting',
    '2024-05-21',
    [
      [
        'bestilling-2024-05-13.eml',
        'bestilling',
        'Bestilling av reise',
        'Et utkast som åpnes i e-postprogrammet, til reisebyrået som oppdragsgiveren har avtale med.',
      ],
    ],
  ],
];

/** What a mail program shows of a draft: its address, its subject and its text. */
function mailShown(file) {
  const [head, body] = readFileSync(file, 'utf8').split('\r\n\r\n');
  const decoded = (base64) => Buffer.from(base64, 'base64').toString('utf8');
  const subject = [...head.matchAll(/=\?utf-8\?B\?(.*?)\?=/g)].map(([, part]) => decoded(part)).join('');
  const text = decoded(body).replaceAll('\r\n', '\n');
  return ['```text', `Til: ${/^To: (.*)$/m.exec(head)[1]}`, `Emne: ${subject}`, '', text, '```'];
}

/** Where the paper lies; one that stands in a bundle (`bundle.zip:path`) is taken out of it first. */
function paperIn(out, paper) {
  const [file, inside] = paper.split(':');
  if (inside === undefined) return join(out, file);
  const taken = join(out, 'taken.pdf');
  writeFileSync(taken, unzipSync(readFileSync(join(out, file)))[inside]);
  return taken;
}

installDependencies();
build();
const { unzipSync } = await import('fflate');
const page = [
  '# Papirene',
  '',
  'Denne siden er laget av `npm run pictures`, fra eksemplene i `examples/`. Alle papirene er PDF/A-3a og PDF/UA-1.',
];
for (const [example, today, papers] of EXAMPLES) {
  const out = mkdtempSync(join(tmpdir(), 'krav-pictures-'));
  try {
    const file = join('examples', `${example}.xlsx`);
    run(process.execPath, [join('dist', 'krav.cjs'), 'papers', file, '--today', today, '--out', out], {
      stdio: 'ignore',
    });
    for (const [paper, picture, title, about] of papers) {
      page.push('', `## ${title}`, '', about, '');
      if (paper.endsWith('.eml')) {
        page.push(...mailShown(join(out, paper)));
        continue;
      }
      const drawn = ['-r', '64', '-png', '-singlefile', '-f', '1', '-l', '1', paperIn(out, paper), join(out, picture)];
      if (run('pdftoppm', drawn) !== 0) throw new Error(`pdftoppm failed: ${paper}`);
      renameSync(join(out, `${picture}.png`), join(ROOT, 'docs', 'pictures', `${picture}.png`));
      page.push(`![${title}](pictures/${picture}.png)`);
    }
  } finally {
    rmSync(out, { recursive: true });
  }
}
writeFileSync(join(ROOT, 'docs', 'papirer.md'), `${page.join('\n')}\n`);
