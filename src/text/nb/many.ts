/** What the command line says of many files at once. */
export const many = {
  manyUsage: `Mange krav på én gang:
  krav overview MAPPE|FIL.xlsx … [--out FIL.xlsx] [--page FIL.html]   oversikt over alle kravene i mapper og filer
  krav verify MAPPE|FIL …              kontrollerer alle kravlogger og kravpakker i mappene
  krav new FIL.xlsx --plan             plan for en prøvesesong, med budsjett
  --jobs N                             hvor mange filer som leses samtidig (ellers én for hver kjerne)
  --shard K/N                          bare del K av N, for å dele arbeidet på flere maskiner
  krav overview MAPPE --shard K/N --json > DEL.json
  krav overview --merge DEL.json … --out FIL.xlsx                       setter delene sammen`,
  wrongJobs: '«{text}» er ikke et antall. Skriv --jobs med et tall fra 1 til {most}.',
  wrongShard: '«{text}» er ikke en del. Skriv --shard slik: 2/8, som er del 2 av 8.',
  cannotReadFolder: 'Mappen «{text}» kan ikke leses ({reason}).',
  internalOfFile:
    '«{text}»: Noe gikk galt i Krav, og det er vår feil. Filen er ikke regnet med. Meld gjerne fra med denne teksten: {reason}',
  nothingToOverview: 'Oppgi en mappe eller arbeidsbøker: krav overview MAPPE.',
  noFilesFound: 'Fant ingen arbeidsbøker.',
  noFilesToVerify: 'Fant ingen arbeidsbøker og ingen kravpakker.',
  readingMany: 'Leser … {done} av {count}',
  notAClaim: 'Ingen timeliste Krav kjenner, og ingen kravlogg.',
  overviewTotal: '{claims} krav i {files} filer: {amountOre} kr. Kuttet av tak: {cutOre} kr.',
  overviewErrors: '{claims} krav har feil.',
  overviewStatus: '  {status}: {claims} krav, {amountOre} kr',
  overviewUnread: 'Filer som ikke ble lest ({count}):',
  tooManyClaims:
    'Et ark i Excel har plass til {most} krav, og her er {count}. Del oversikten med mapper eller --shard.',
  overviewWritten: 'Oversikten er «{text}».',
  notAPart: '«{text}» er ikke en del av en oversikt. Lag delene med: krav overview MAPPE --shard K/N --json > DEL.json',
  partWrong: '«{text}», linje {line}: linjen er endret eller ødelagt. Lag delen på nytt.',
  partShort: '«{text}» skal ha {files} filer, men har {found}. Lag delen på nytt.',
  partsDiffer: '«{text}» er del {part} av {of}, men en annen fil er delt i {other}. Delene må være av samme oppdeling.',
  partTwice: 'Del {part} av {of} er med to ganger: «{text}».',
  partMissing: 'Del {part} av {of} mangler.',
  partVersion: '«{text}» er laget med Krav {was}; dette er Krav {now}. Lag delene med samme utgave.',
  verifiedMany:
    '{count} filer er kontrollert: {good} er i orden, {bad} er ikke som de ble skrevet, {unread} kunne ikke leses.',
  nothingClaimed:
    'Ingenting kreves etter reglementet «{text}»: det har bare satser som andre reglement og formlene bruker.',
  noPlan: 'Reglementet «{text}» har ingen honorarer å planlegge med.',
  planCreated: 'Laget planen «{text}». Fyll ut datoer, kandidater og hvem som er med; Excel regner budsjettet.',
} as const;

export type ManyWords = { readonly [K in keyof typeof many]: string };
