import { approvalTerminal } from './approval-terminal';
import { many } from './many';
import { marking } from './marking';
import { otherFiles } from './other-files';
import { signing } from './signing';
import { bundle } from './bundle';
import { redaction } from './redaction';
import { units } from './units';

/** What the command line says. */
export const terminal = {
  usage: `Bruk:
  krav claim FIL.xlsx [valg]      krav med papirer: claim.json, PDF og EHF
  krav papers FIL.xlsx … [valg]   skjemaene som passer: timeskjema, reiseregning, kjørebok …
  krav verify PAKKE.zip           kontrollerer en kravpakke: regner ut alt på nytt og sammenligner
  krav redact PAKKE.zip|MAPPE [--out MAPPE]   sladdet kopi til arkivet; --check viser bare hva som ville blitt endret
  krav check FIL.xlsx [valg]      bare feil og varsler
  krav mark FIL.xlsx [valg]       det samme, og en kopi der cellene er merket
  krav new FIL.xlsx [valg]        en ny arbeidsbok å fylle ut
  krav regulations [ID]           hvilke reglement Krav kjenner, med datoer og kilder
  krav regulations --check FIL.json …   hva som er galt i et reglement
  krav why FIL.xlsx RAD [valg]    hvorfor beløpet på en rad er som det er
  krav routes FIL.xlsx RAD [valg] lovlige måter å få betalt dagen på, side ved side
  krav sign FIL.pdf --as claimant|employer --p12 FIL [valg]   underskrift med sertifikat, i en ny fil

Valg:
  --regulation ID|FIL.json   reglement (ellers fra Innstillinger, ellers {regulation})
  --settings FIL.json        innstillinger fra en fil, i tillegg til arket «Innstillinger»
  --sheet NAVN               les bare dette arket
  --map Dato=B,Fra=C         hvilken kolonne som er hva; arbeidsboka husker det
  --lang nb|nn|en            språk (ellers reglementets eget)
  --today ÅÅÅÅ-MM-DD         dagen kravet lages
  --out MAPPE                hvor papirene legges
  --out KOPI.xlsx            for mark: kopien (ellers FIL-merket.xlsx)
  --vouchers MAPPE           for papers, checklist og stegene: bilagene, hver fil med nummeret først («3-hotell.pdf»)
  --words MAPPE              for papers: egne ord i papirene, en .hbs-fil for hver
  --logo FIL                 for papers: logo på papirene (PNG eller JPEG)
  --names FIL.txt            for redact: navn som skal sladdes, ett på hver linje
  --draft                    for papers: papirene som utkast, også når kravet har feil
  --everyone                 for papers: papirene til hver person i arket, i én zip
  --signed-by NAVN --as claimant|employer [--role ROLLE] [--place STED]
                             for papers: skriver under med et navn på tastatur
  --json                     skriv resultatet som JSON

Valg for sign (passordet leses fra miljøvariabelen KRAV_PASSWORD, ellers spør Krav):
  --as claimant|employer     hvem som signerer: den som krever, eller arbeidsgiveren
  --p12 FIL                  sertifikat med nøkkel (.p12 eller .pfx)
  --cert FIL --key FIL       det samme i to filer: sertifikat, og nøkkel i PKCS#8
  --name NAVN --role ROLLE   hva som står på papiret (ellers navnet i sertifikatet)
  --time ÅÅÅÅ-MM-DDTTT:MM    tidspunktet (ellers nå)
  --out FIL.pdf              den signerte filen`,
  wrongSignatory: '«{text}» er ikke en som kan signere. Skriv --as claimant eller --as employer.',
  signatoryMissing: 'Si hvem som signerer: --as claimant (den som krever) eller --as employer (arbeidsgiveren).',
  certificateMissing: 'Oppgi sertifikatet: --p12 FIL, eller --cert FIL og --key FIL.',
  twoCertificates: 'Oppgi enten --p12 eller --cert og --key, ikke begge deler.',
  wrongTime: '«{text}» er ikke et tidspunkt. Skriv --time slik: 2026-03-14T12:00.',
  passwordMissing:
    'Passordet mangler. Sett miljøvariabelen KRAV_PASSWORD, eller kjør kommandoen i en terminal, så spør Krav.',
  askPassword: 'Passord: ',
  signing: 'Signerer …',
  signed: 'Signert av {name}, {role}. Den signerte filen er «{text}».',
  ...approvalTerminal,
  ...many,
  ...marking,
  ...otherFiles,
  ...signing,
  cannotRedact: 'Ingen sladdet kopi er laget. {reason}',
  unknownCommand: 'Ukjent kommando «{text}».',
  unknownOption: 'Ukjent valg «{text}».',
  optionNotHere: 'Valget {text} hører ikke til krav {name}.',
  optionsNotTogether: 'Valgene {text} og {other} kan ikke brukes sammen.',
  optionNeedsOther: 'Valget {text} brukes sammen med {other}.',
  optionForOneFile: 'Valget {text} gjelder én arbeidsbok om gangen.',
  optionNeedsValue: 'Valget «{text}» må ha en verdi.',
  fileMissing: 'Oppgi hvilken fil det gjelder.',
  rowMissing: 'Oppgi hvilken rad det gjelder, for eksempel: krav why FIL.xlsx 7.',
  tooMany: 'For mange ord: «{text}». Skriv filnavn med mellomrom i hermetegn.',
  wrongDay: '«{text}» er ikke en dato. Skriv --today slik: 2024-04-02.',
  wrongLanguage: '«{text}» er ikke et språk Krav kan. Velg nb, nn eller en.',
  wrongMap: '«{text}» i --map ble ikke forstått. Skriv slik: --map Dato=B,Fra=C,Til=D.',
  noSuchFile: 'Finner ikke filen «{text}».',
  cannotReadFile: 'Filen «{text}» kan ikke leses ({reason}). Er den åpen i et annet program?',
  cannotWrite: 'Kan ikke skrive til «{text}» ({reason}). Ingen papirer er laget.',
  exists: '«{text}» finnes fra før. Velg et annet navn; Krav skriver ikke over filer.',
  notXlsx: '«{text}» er ikke en Excel-arbeidsbok (.xlsx). Åpne den i Excel og velg Lagre som, Excel-arbeidsbok.',
  oldXls:
    '«{text}» er i det gamle Excel-formatet (.xls). Åpne den i Excel og velg Lagre som, Excel-arbeidsbok (.xlsx).',
  encrypted:
    '«{text}» er beskyttet med passord. Fjern passordet i Excel (Fil, Info, Beskytt arbeidsbok) og prøv igjen.',
  truncated: '«{text}» er skadet eller ikke ferdig lastet ned. Hent filen på nytt, eller åpne og lagre den i Excel.',
  tooLarge: '«{text}» er større enn det Krav kan lese trygt. Kopier radene til en ny arbeidsbok.',
  busy: 'Excel er opptatt. Trykk Enter for å avslutte det du skriver i cellen, og prøv igjen.',
  protectedSheet: 'Arket er beskyttet mot endringer. Velg Se gjennom, Opphev arkbeskyttelse, og prøv igjen.',
  lostSession: 'Excel svarer ikke lenger. Lagre arbeidsboka, last den på nytt og prøv igjen.',
  tooLargeForHost:
    'Arket er større enn Excel klarer å gi fra seg. Flytt radene til en egen arbeidsbok, eller bruk færre rader.',
  sheetGone:
    'Et ark eller en tabell som Krav brukte, finnes ikke lenger. Åpne Krav på nytt for å lese arbeidsboka en gang til.',
  noSheet: 'Arbeidsboka har ikke noe ark «{text}». Arkene er: {names}.',
  cannotChange: 'Arbeidsboka kunne ikke endres ({reason}). Den er som før.',
  noRegulation: 'Krav kjenner ikke reglementet «{text}». Ligner mest på {nearest}. Disse finnes: {names}.',
  theirId:
    '«{text}» er endret, men heter fortsatt {id}, som er Kravs eget reglement. Gi ditt en annen id øverst i filen.',
  wrongRegulation: 'Reglementet «{text}» følger ikke formen:',
  wrongSettings: 'Innstillingsfilen «{text}» er ikke gyldig JSON ({reason}).',
  internal:
    'Noe gikk galt i Krav, og det er vår feil. Ingen papirer er laget. Meld gjerne fra med denne teksten: {reason}',
  rows: '{rows} rader, {minutes} timer',
  rowsOnly: '{rows} rader',
  total: 'Krav i alt',
  cutTotal: 'Kuttet etter grensen per dag',
  withoutAmount: 'Rader uten beløp: {count}',
  errors: 'Feil som må rettes før papirene kan lages ({count}):',
  warnings: 'Varsler ({count}):',
  information: 'Opplysninger ({count}):',
  noIssues: 'Ingen feil og ingen varsler.',
  more: '… og {count} til. Alle står i claim.json.',
  moreIssues: '… og {count} til.',
  papers: 'Papirene ligger i {text}:',
  noWords: 'Mappen «{text}» har ingen .hbs-filer. De kan hete: {names}.',
  wordsUnknown: 'Krav har ingen ord som heter «{text}». De kan hete: {names}.',
  wordsWrong:
    'Feil i «{text}», linje {line}: «{found}». Se etter krøllklammer som ikke er lukket, og deler som begynner med «#» og ikke er avsluttet. Ingen papirer er laget.',
  wordsField: 'Feil i «{text}», linje {line}: «{name}» er ikke et felt som denne teksten har. Ingen papirer er laget.',
  wordsHelper:
    'Feil i «{text}», linje {line}: «{name}» kan ikke brukes. En tekst kan ha felt, og if, unless, each og with. Ingen papirer er laget.',
  logoNotPicture: 'Logoen «{text}» er ikke et bilde i PNG eller JPEG. Ingen papirer er laget.',
  logoBroken: 'Logoen «{text}» er ødelagt og kan ikke leses. Ingen papirer er laget.',
  logoTooLarge: 'Logoen «{text}» har for mange bildepunkter. Ingen papirer er laget.',
  board: 'Lager papirene … {done} av {count}',
  boardMade: 'Papirene til {count} av {all} personer ligger i {text}.',
  boardErrors: 'Disse har feil og har ingen papirer (se oversikten i zip-filen):',
  boardNobody: 'Arket sier ikke hvem radene gjelder. Legg til en kolonne «Navn», eller kjør uten --everyone.',
  boardNameless: '{rows} rader har ikke noe navn og er ikke med hos noen.',
  cancelled: 'Avbrutt. Ingen papirer er laget.',
  drafts: 'Utkastene ligger i {text}. De er til å se på, ikke til å sende:',
  noPapers: 'Ingen papirer er laget.',
  onlyClaimFile: 'claim.json ligger i {text}. Papirene er ikke laget.',
  mapSaved: 'Kolonnevalget er lagret i arbeidsboka, i arket «{text}».',
  deadline: 'Siste dag å sende kravet: {lastDay}.',
  payout: 'Sendt innen {deadline} blir det utbetalt {payout}.',
  keepThrough: 'Kravet og bilagene oppbevares minst til og med {keepThrough} ({text}, regnskapsåret {accountingYear}).',
  created: 'Laget «{text}». Fyll ut arkene og kjør: krav claim {text}',
  whyNothing: 'Rad {row} har ingen beløp. Rader med beløp: {rows}.',
  reading: 'Leser {text} …',
  working: 'Regner ut …',
  writing: 'Lager papirene …',
  regulationDates: 'gjelder fra {from}, kontrollert til og med {checkedThrough}',
  shareOf: '{perMille} promille av «{of}»:',
  fromUser: 'skrives i tabellen «Satser» i arbeidsboka',
  versionDates: 'fra {from}',
  versionTo: 'til {to}',
  official: 'offisiell',
  secondary: 'annenhånds',
  user: 'egen',
  sourceRead: '{title} ({publisher}), {place}, lest {readOn}',
  sources: 'Kilder',
  figures: 'Satser',
  noFaults: 'Ingen feil.',
  faults: 'Feil ({count}):',
  readings: 'Lesninger av uklare steder',
  readingLine: '{question} Lest som: {chosen}',
  /** First words of the papers' file names: ASCII only, for every file system. */
  bundle,
  redaction,
  units,
} as const;

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

export type TerminalWords = Shape<typeof terminal>;
