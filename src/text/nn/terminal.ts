import type { TerminalWords } from '../nb/terminal';
import { approvalTerminal } from './approval-terminal';
import { many } from './many';
import { marking } from './marking';
import { otherFiles } from './other-files';
import { signing } from './signing';
import { bundle } from './bundle';
import { redaction } from './redaction';
import { units } from './units';

export const terminal = {
  usage: `Bruk:
  krav claim FIL.xlsx [val]       krav med papir: claim.json, PDF og EHF
  krav papers FIL.xlsx … [val]    skjemaa som passar: timeskjema, reiserekning, køyrebok …
  krav verify PAKKE.zip           kontrollerer ein kravpakke: reknar ut alt på nytt og samanliknar
  krav redact PAKKE.zip|MAPPE [--out MAPPE]   sladda kopi til arkivet; --check viser berre kva som ville vorte endra
  krav check FIL.xlsx [val]       berre feil og varsel
  krav mark FIL.xlsx [val]        det same, og ein kopi der cellene er merkte
  krav new FIL.xlsx [val]         ei ny arbeidsbok å fylle ut
  krav regulations [ID]           kva reglement Krav kjenner, med datoar og kjelder
  krav regulations --check FIL.json …   kva som er gale i eit reglement
  krav why FIL.xlsx RAD [val]     kvifor beløpet på ei rad er som det er
  krav routes FIL.xlsx RAD [val]  lovlege måtar å få betalt dagen på, side ved side
  krav sign FIL.pdf --as claimant|employer --p12 FIL [val]   underskrift med sertifikat, i ei ny fil

Val:
  --regulation ID|FIL.json   reglement (elles frå Innstillingar, elles {regulation})
  --settings FIL.json        innstillingar frå ei fil, i tillegg til arket «Innstillinger»
  --sheet NAMN               les berre dette arket
  --map Dato=B,Frå=C         kva kolonne som er kva; arbeidsboka hugsar det
  --lang nb|nn|en            språk (elles det reglementet har)
  --today ÅÅÅÅ-MM-DD         dagen kravet blir laga
  --out MAPPE                kvar papira blir lagde
  --out KOPI.xlsx            for mark: kopien (elles FIL-merkt.xlsx)
  --vouchers MAPPE           for papers, checklist og stega: bilaga, kvar fil med nummeret først («3-hotell.pdf»)
  --words MAPPE              for papers: eigne ord i papira, ei .hbs-fil for kvar
  --logo FIL                 for papers: logo på papira (PNG eller JPEG)
  --names FIL.txt            for redact: namn som skal sladdast, eitt på kvar linje
  --draft                    for papers: papira som utkast, også når kravet har feil
  --everyone                 for papers: papira til kvar person i arket, i éi zip-fil
  --signed-by NAMN --as claimant|employer [--role ROLLE] [--place STAD]
                             for papers: skriv under med eit namn på tastatur
  --json                     skriv resultatet som JSON

Val for sign (passordet blir lese frå miljøvariabelen KRAV_PASSWORD, elles spør Krav):
  --as claimant|employer     kven som signerer: den som krev, eller arbeidsgivaren
  --p12 FIL                  sertifikat med nøkkel (.p12 eller .pfx)
  --cert FIL --key FIL       det same i to filer: sertifikat, og nøkkel i PKCS#8
  --name NAMN --role ROLLE   kva som står på papiret (elles namnet i sertifikatet)
  --time ÅÅÅÅ-MM-DDTTT:MM    tidspunktet (elles no)
  --out FIL.pdf              den signerte fila`,
  wrongSignatory: '«{text}» er ikkje nokon som kan signere. Skriv --as claimant eller --as employer.',
  signatoryMissing: 'Skriv kven som signerer: --as claimant (den som krev) eller --as employer (arbeidsgivaren).',
  certificateMissing: 'Skriv kva sertifikat: --p12 FIL, eller --cert FIL og --key FIL.',
  twoCertificates: 'Skriv anten --p12 eller --cert og --key, ikkje begge delar.',
  wrongTime: '«{text}» er ikkje eit tidspunkt. Skriv --time slik: 2026-03-14T12:00.',
  passwordMissing:
    'Passordet manglar. Set miljøvariabelen KRAV_PASSWORD, eller køyr kommandoen i ein terminal, så spør Krav.',
  askPassword: 'Passord: ',
  signing: 'Signerer …',
  signed: 'Signert av {name}, {role}. Den signerte fila er «{text}».',
  ...approvalTerminal,
  ...many,
  ...marking,
  ...otherFiles,
  ...signing,
  cannotRedact: 'Ingen sladda kopi er laga. {reason}',
  unknownCommand: 'Ukjend kommando «{text}».',
  unknownOption: 'Ukjent val «{text}».',
  optionNotHere: 'Valet {text} høyrer ikkje til krav {name}.',
  optionsNotTogether: 'Vala {text} og {other} kan ikkje brukast saman.',
  optionNeedsOther: 'Valet {text} blir brukt saman med {other}.',
  optionForOneFile: 'Valet {text} gjeld éi arbeidsbok om gongen.',
  optionNeedsValue: 'Valet «{text}» må ha ein verdi.',
  fileMissing: 'Skriv kva fil det gjeld.',
  rowMissing: 'Skriv kva rad det gjeld, til dømes: krav why FIL.xlsx 7.',
  tooMany: 'For mange ord: «{text}». Skriv filnamn med mellomrom i hermeteikn.',
  wrongDay: '«{text}» er ikkje ein dato. Skriv --today slik: 2024-04-02.',
  wrongLanguage: '«{text}» er ikkje eit språk Krav kan. Vel nb, nn eller en.',
  wrongMap: '«{text}» i --map vart ikkje forstått. Skriv slik: --map Dato=B,Frå=C,Til=D.',
  noSuchFile: 'Finn ikkje fila «{text}».',
  cannotReadFile: 'Fila «{text}» kan ikkje lesast ({reason}). Er ho open i eit anna program?',
  cannotWrite: 'Kan ikkje skrive til «{text}» ({reason}). Ingen papir er laga.',
  exists: '«{text}» finst frå før. Vel eit anna namn; Krav skriv ikkje over filer.',
  notXlsx: '«{text}» er ikkje ei Excel-arbeidsbok (.xlsx). Opne ho i Excel og vel Lagre som, Excel-arbeidsbok.',
  oldXls: '«{text}» er i det gamle Excel-formatet (.xls). Opne ho i Excel og vel Lagre som, Excel-arbeidsbok (.xlsx).',
  encrypted: '«{text}» er verna med passord. Fjern passordet i Excel (Fil, Info, Vern arbeidsbok) og prøv igjen.',
  truncated: '«{text}» er skada eller ikkje ferdig lasta ned. Hent fila på nytt, eller opne og lagre ho i Excel.',
  tooLarge: '«{text}» er større enn det Krav kan lese trygt. Kopier radene til ei ny arbeidsbok.',
  busy: 'Excel er oppteke. Trykk Enter for å avslutte det du skriv i cella, og prøv igjen.',
  protectedSheet: 'Arket er verna mot endringar. Vel Se gjennom, Opphev arkbeskyttelse, og prøv igjen.',
  lostSession: 'Excel svarar ikkje lenger. Lagre arbeidsboka, last ho på nytt og prøv igjen.',
  tooLargeForHost:
    'Arket er større enn Excel klarer å gje frå seg. Flytt radene til ei eiga arbeidsbok, eller bruk færre rader.',
  sheetGone:
    'Eit ark eller ein tabell som Krav brukte, finst ikkje lenger. Opne Krav på nytt for å lese arbeidsboka ein gong til.',
  noSheet: 'Arbeidsboka har ikkje noko ark «{text}». Arka er: {names}.',
  cannotChange: 'Arbeidsboka kunne ikkje endrast ({reason}). Ho er som før.',
  noRegulation: 'Krav kjenner ikkje reglementet «{text}». Liknar mest på {nearest}. Desse finst: {names}.',
  theirId:
    '«{text}» er endra, men heiter framleis {id}, som er Kravs eige reglement. Gje ditt ein annan id øvst i fila.',
  wrongRegulation: 'Reglementet «{text}» følgjer ikkje forma:',
  wrongSettings: 'Innstillingsfila «{text}» er ikkje gyldig JSON ({reason}).',
  internal:
    'Noko gjekk gale i Krav, og det er vår feil. Ingen papir er laga. Meld gjerne frå med denne teksten: {reason}',
  rows: '{rows} rader, {minutes} timar',
  rowsOnly: '{rows} rader',
  total: 'Krav i alt',
  cutTotal: 'Kutta etter grensa per dag',
  withoutAmount: 'Rader utan beløp: {count}',
  errors: 'Feil som må rettast før papira kan lagast ({count}):',
  warnings: 'Varsel ({count}):',
  information: 'Opplysningar ({count}):',
  noIssues: 'Ingen feil og ingen varsel.',
  more: '… og {count} til. Alle står i claim.json.',
  moreIssues: '… og {count} til.',
  papers: 'Papira ligg i {text}:',
  noWords: 'Mappa «{text}» har ingen .hbs-filer. Dei kan heite: {names}.',
  wordsUnknown: 'Krav har ingen ord som heiter «{text}». Dei kan heite: {names}.',
  wordsWrong:
    'Feil i «{text}», linje {line}: «{found}». Sjå etter krøllklammer som ikkje er lukka, og delar som byrjar med «#» og ikkje er avslutta. Ingen papir er laga.',
  wordsField: 'Feil i «{text}», linje {line}: «{name}» er ikkje eit felt som denne teksten har. Ingen papir er laga.',
  wordsHelper:
    'Feil i «{text}», linje {line}: «{name}» kan ikkje brukast. Ein tekst kan ha felt, og if, unless, each og with. Ingen papir er laga.',
  logoNotPicture: 'Logoen «{text}» er ikkje eit bilete i PNG eller JPEG. Ingen papir er laga.',
  logoBroken: 'Logoen «{text}» er øydelagd og kan ikkje lesast. Ingen papir er laga.',
  logoTooLarge: 'Logoen «{text}» har for mange biletpunkt. Ingen papir er laga.',
  board: 'Lagar papira … {done} av {count}',
  boardMade: 'Papira til {count} av {all} personar ligg i {text}.',
  boardErrors: 'Desse har feil og har ingen papir (sjå oversynet i zip-fila):',
  boardNobody: 'Arket seier ikkje kven radene gjeld. Legg til ein kolonne «Namn», eller køyr utan --everyone.',
  boardNameless: '{rows} rader har ikkje noko namn og er ikkje med hos nokon.',
  cancelled: 'Avbrote. Ingen papir er laga.',
  drafts: 'Utkasta ligg i {text}. Dei er til å sjå på, ikkje til å sende:',
  noPapers: 'Ingen papir er laga.',
  onlyClaimFile: 'claim.json ligg i {text}. Papira er ikkje laga.',
  mapSaved: 'Kolonnevalet er lagra i arbeidsboka, i arket «{text}».',
  deadline: 'Siste dag å sende kravet: {lastDay}.',
  payout: 'Sendt innan {deadline} blir det utbetalt {payout}.',
  keepThrough:
    'Kravet og bilaga skal oppbevarast minst til og med {keepThrough} ({text}, rekneskapsåret {accountingYear}).',
  created: 'Laga «{text}». Fyll ut arka og køyr: krav claim {text}',
  whyNothing: 'Rad {row} har ingen beløp. Rader med beløp: {rows}.',
  reading: 'Les {text} …',
  working: 'Reknar ut …',
  writing: 'Lagar papira …',
  regulationDates: 'gjeld frå {from}, kontrollert til og med {checkedThrough}',
  shareOf: '{perMille} promille av «{of}»:',
  fromUser: 'blir skriven i tabellen «Satsar» i arbeidsboka',
  versionDates: 'frå {from}',
  versionTo: 'til {to}',
  official: 'offisiell',
  secondary: 'andrehands',
  user: 'eigen',
  sourceRead: '{title} ({publisher}), {place}, lesen {readOn}',
  sources: 'Kjelder',
  figures: 'Satsar',
  noFaults: 'Ingen feil.',
  faults: 'Feil ({count}):',
  readings: 'Lesingar av uklare stader',
  readingLine: '{question} Lese som: {chosen}',
  /** First words of the papers' file names: ASCII only, for every file system. */
  bundle,
  redaction,
  units,
} satisfies TerminalWords;
