import type { ManyWords } from '../nb/many';

export const many = {
  manyUsage: `Mange krav på éin gong:
  krav overview MAPPE|FIL.xlsx … [--out FIL.xlsx] [--page FIL.html]   oversikt over alle krava i mapper og filer
  krav verify MAPPE|FIL …              kontrollerer alle kravloggar og kravpakkar i mappene
  krav new FIL.xlsx --plan             plan for ein prøvesesong, med budsjett
  --jobs N                             kor mange filer som blir lesne samstundes (elles éi for kvar kjerne)
  --shard K/N                          berre del K av N, for å dele arbeidet på fleire maskiner
  krav overview MAPPE --shard K/N --json > DEL.json
  krav overview --merge DEL.json … --out FIL.xlsx                       set delane saman`,
  wrongJobs: '«{text}» er ikkje eit tal på filer. Skriv --jobs med eit tal frå 1 til {most}.',
  wrongShard: '«{text}» er ikkje ein del. Skriv --shard slik: 2/8, som er del 2 av 8.',
  cannotReadFolder: 'Mappa «{text}» kan ikkje lesast ({reason}).',
  internalOfFile:
    '«{text}»: Noko gjekk gale i Krav, og det er vår feil. Fila er ikkje rekna med. Meld gjerne frå med denne teksten: {reason}',
  nothingToOverview: 'Oppgje ei mappe eller arbeidsbøker: krav overview MAPPE.',
  noFilesFound: 'Fann ingen arbeidsbøker.',
  noFilesToVerify: 'Fann ingen arbeidsbøker og ingen kravpakkar.',
  readingMany: 'Les … {done} av {count}',
  notAClaim: 'Inga timeliste Krav kjenner, og ingen kravlogg.',
  overviewTotal: '{claims} krav i {files} filer: {amountOre} kr. Kutta av tak: {cutOre} kr.',
  overviewErrors: '{claims} krav har feil.',
  overviewStatus: '  {status}: {claims} krav, {amountOre} kr',
  overviewUnread: 'Filer som ikkje vart lesne ({count}):',
  tooManyClaims:
    'Eit ark i Excel har plass til {most} krav, og her er {count}. Del oversikta med mapper eller --shard.',
  overviewWritten: 'Oversikta er «{text}».',
  notAPart:
    '«{text}» er ikkje ein del av ei oversikt. Lag delane med: krav overview MAPPE --shard K/N --json > DEL.json',
  partWrong: '«{text}», linje {line}: linja er endra eller øydelagd. Lag delen på nytt.',
  partShort: '«{text}» skal ha {files} filer, men har {found}. Lag delen på nytt.',
  partsDiffer: '«{text}» er del {part} av {of}, men ei anna fil er delt i {other}. Delane må vere av same oppdeling.',
  partTwice: 'Del {part} av {of} er med to gonger: «{text}».',
  partMissing: 'Del {part} av {of} manglar.',
  partVersion: '«{text}» er laga med Krav {was}; dette er Krav {now}. Lag delane med same utgåva.',
  verifiedMany:
    '{count} filer er kontrollerte: {good} er i orden, {bad} er ikkje som dei vart skrivne, {unread} kunne ikkje lesast.',
  nothingClaimed:
    'Ingenting blir kravd etter reglementet «{text}»: det har berre satsar som andre reglement og formlane bruker.',
  noPlan: 'Reglementet «{text}» har ingen honorar å planleggje med.',
  planCreated: 'Laga planen «{text}». Fyll ut datoar, kandidatar og kven som er med; Excel reknar budsjettet.',
} as const satisfies ManyWords;
