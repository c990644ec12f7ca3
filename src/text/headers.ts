import type { Field } from '../claim/entry';

/**
 * What people write above a column, in all three languages: a sheet in nynorsk may well have one English header.
 * Case, punctuation, line breaks and a unit in parentheses are no part of a name. A name belongs to one field only.
 */
export const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  day: [
    ...['Dato', 'Dag', 'Prøvedato', 'Oppdragsdato', 'Møtedato', 'Arbeidsdato', 'Dato for oppdrag', 'Dato for oppdraget', 'Dato for prøve'],
    ...['Dato for prøva', 'Dato for prøven', 'Dato for oppdrag i prøvenemnda', 'Oppdragsdag', 'Arbeidsdag'],
    ...['Date', 'Day', 'Work date', 'Exam date', 'Assignment date'],
  ],
  from: [
    ...['Fra', 'Fra kl', 'Fra klokka', 'Fra klokken', 'Fra klokkeslett', 'Fra tid', 'Klokkeslett fra', 'Kl fra', 'Tid fra', 'Klokka fra'],
    ...['Frå', 'Frå kl', 'Frå klokka', 'Frå klokkeslett', 'Frå tid', 'Klokkeslett frå', 'Kl frå', 'Tid frå', 'Klokka frå'],
    ...['Start', 'Start kl', 'Starttid', 'Starttidspunkt', 'Klokkeslett start', 'Start klokkeslett', 'Begynt', 'Oppstart', 'Inn', 'Møtt'],
    ...['From', 'From time', 'Start time', 'Time from', 'Time start', 'Started', 'Begin'],
  ],
  to: [
    ...['Til', 'Til kl', 'Til klokka', 'Til klokken', 'Til klokkeslett', 'Til tid', 'Klokkeslett til', 'Kl til', 'Tid til', 'Klokka til'],
    ...['Slutt', 'Slutt kl', 'Sluttid', 'Slutttid', 'Sluttidspunkt', 'Klokkeslett slutt', 'Slutt klokkeslett', 'Ferdig', 'Avsluttet', 'Avslutta', 'Ut'],
    ...['To', 'To time', 'End', 'End time', 'Time to', 'Time end', 'Finish', 'Ended', 'Stop', 'Stopp'],
  ],
  hours: [
    ...['Timer', 'Antall timer', 'Sum timer', 'Timer totalt', 'Totalt timer', 'Timetall', 'Arbeidstimer', 'Arbeidede timer', 'Timer brukt'],
    ...['Antall timer brukt', 'Antall timer brukt per dag', 'Timer per dag', 'Timer pr dag', 'Timer denne dagen', 'Tid', 'Tid brukt', 'Tidsbruk', 'Medgått tid'],
    ...['Timar', 'Tal timar', 'Antal timar', 'Talet på timar', 'Sum timar', 'Timar totalt', 'Arbeidstimar', 'Timar brukt', 'Antal timar brukt'],
    ...['Antal timar brukt per dag', 'Tal timar brukt per dag', 'Timar per dag', 'Varighet', 'Lengd', 'Arbeidstid', 'Timer i alt', 'Timar i alt'],
    ...['Hours', 'Number of hours', 'Hours worked', 'Total hours', 'Duration', 'Time spent'],
  ],
  pause: [
    ...['Pause', 'Pauser', 'Pausar', 'Lunsj', 'Lunch', 'Lunsjpause', 'Spisepause', 'Matpause', 'Pause i minutter', 'Pause minutter', 'Pause min', 'Minutter pause'],
    ...['Pause i minutt', 'Pause minutt', 'Minutt pause', 'Pausetid', 'Ubetalt pause', 'Ubetalt lunsj'],
    ...['Break', 'Breaks', 'Lunch break', 'Break minutes', 'Unpaid break'],
  ],
  activity: [
    ...['Aktivitet', 'Oppdrag', 'Oppdraget', 'Arbeid', 'Type arbeid', 'Type oppdrag', 'Oppdragstype', 'Arbeidsoppgave', 'Arbeidsoppgaver', 'Arbeidet gjelder'],
    ...['Type aktivitet', 'Gjøremål', 'Hva', 'Hva gjelder det', 'Hva det gjelder', 'Slags arbeid'],
    ...['Kva', 'Kva gjeld det', 'Kva det gjeld', 'Arbeidsoppgåve', 'Arbeidsoppgåver', 'Slag arbeid', 'Gjeremål', 'Arbeidet gjeld'],
    ...['Activity', 'Type of work', 'Work', 'Task', 'Assignment'],
  ],
  leisureKind: [
    ...['Fritid', 'Type fritid', 'Fritidstype', 'Slags fritid', 'Slag fritid', 'Fritiden er', 'Fritida er', 'Fri', 'Type fri'],
    ...['Leisure', 'Type of leisure', 'Leisure type', 'Time off', 'Type of time off'],
  ],
  person: [
    ...['Navn', 'Person', 'Ansatt', 'Den ansatte', 'Medarbeider', 'Arbeidstaker', 'Medlem', 'Prøvenemndsmedlem', 'Navn på ansatt', 'Navn på arbeidstaker'],
    ...['Namn', 'Tilsett', 'Den tilsette', 'Medarbeidar', 'Arbeidstakar', 'Namn på tilsett', 'Namn på arbeidstakar'],
    ...['Name', 'Employee', 'Member', 'Employee name'],
  ],
  wage: [
    ...['Timelønn', 'Lønn per time', 'Lønn pr time', 'Timesats', 'Timelønnssats', 'Timeløn', 'Løn per time', 'Løn pr time'],
    ...['Hourly wage', 'Wage', 'Hourly rate', 'Hourly pay', 'Wage per hour'],
  ],
  note: [
    ...['Merknad', 'Merknader', 'Merknadar', 'Notat', 'Notater', 'Notatar', 'Kommentar', 'Kommentarer', 'Kommentarar', 'Formål', 'Føremål', 'Beskrivelse', 'Beskriving', 'Skildring'],
    ...['Note', 'Notes', 'Purpose', 'Comment', 'Comments', 'Remark', 'Remarks', 'Description'],
  ],
  claimedBy: [
    ...['Kreves av', 'Krav fra', 'Hvem krever', 'Rute', 'Kravrute', 'Krevst av', 'Blir kravd av', 'Krav frå', 'Kven krev'],
    ...['Claimed by', 'Route', 'Who claims'],
  ],
  honorarium: [
    ...['Honorar', 'Type honorar', 'Honorartype', 'Honorarslag', 'Slags honorar', 'Slag honorar', 'Honorar for'],
    ...['Fee', 'Type of fee', 'Fee type', 'Honorarium', 'Type of honorarium'],
  ],
  count: [
    ...['Antall', 'Antall stk', 'Antall honorar', 'Antall prøver', 'Antall oppdrag', 'Antall møter', 'Stk', 'Mengde'],
    ...['Tal', 'Antal', 'Tal på', 'Tal prøver', 'Antal prøver', 'Tal oppdrag', 'Antal oppdrag', 'Tal møte', 'Antal møte', 'Mengd'],
    ...['Number', 'Count', 'Quantity', 'How many'],
  ],
  candidates: [
    ...['Kandidat', 'Kandidater', 'Kandidat/er', 'Kandidatens navn', 'Navn på kandidat', 'Navn på kandidater', 'Kandidatnavn', 'Kandidat navn'],
    ...['Kandidatar', 'Kandidat/ar', 'Kandidaten sitt namn', 'Namn på kandidat', 'Namn på kandidatar', 'Kandidatnamn', 'Kandidat namn'],
    ...['Candidate', 'Candidates', 'Candidate name', 'Candidate names', 'Name of candidate'],
  ],
  birthDates: [
    ...['Fødselsdato', 'Fødselsdatoer', 'Fødselsdato/er', 'Fødselsdato kandidat', 'Kandidatens fødselsdato', 'Født', 'Fødd'],
    ...['Fødselsdatoar', 'Fødselsdato/ar', 'Fødselsdag', 'Kandidaten sin fødselsdato'],
    ...['Date of birth', 'Dates of birth', 'Birth date', 'Birth dates', 'Born'],
  ],
  contact: [
    ...['Kontaktperson', 'Kontakt', 'Kontakt i fylket', 'Kontaktperson i fylket', 'Kontakt i fylkeskommunen', 'Avsender', 'Oppdragsgiver', 'Avtalt med'],
    ...['Avsendar', 'Oppdragsgjevar', 'Avtala med', 'Avtalt med kven', 'Kontaktperson i fylkeskommunen'],
    ...['Contact', 'Contact person', 'Agreed with', 'Sender'],
  ],
  preApproved: [
    ...['Godkjent på forhånd', 'Forhåndsgodkjent', 'Avtalt på forhånd', 'Godkjend på førehand', 'Godkjent på førehand', 'Førehandsgodkjend', 'Førehandsgodkjent', 'Avtala på førehand'],
    ...['Approved beforehand', 'Approved in advance', 'Preapproved', 'Pre approved'],
  ],
  certificate: [
    ...['Kursbevis', 'Kursbevis vedlagt', 'Har kursbevis', 'Kursbevis lagt ved', 'Course certificate', 'Certificate'],
  ],
  reusable: [
    ...['Kan brukes igjen', 'Kan brukes neste gang', 'Kan gjenbrukes', 'Gjenbrukbar'],
    ...['Kan brukast igjen', 'Kan brukast neste gong', 'Kan nyttast neste gong', 'Kan nyttast igjen', 'Kan gjenbrukast'],
    ...['Can be used again', 'Can be used next time', 'Reusable'],
  ],
  role: ['Rolle', 'Verv', 'Rolle i nemnda', 'Rolle i prøvenemnda', 'Rolle i nemnd', 'Role'],
  groupCoordinator: [
    ...['Koordinator i gruppen', 'Koordinator i gruppa', 'Gruppekoordinator', 'Koordinator for gruppen', 'Koordinator for gruppa', 'Koordinator i nemndsgruppa'],
    ...['Group coordinator', 'Coordinator of the group'],
  ],
};

/** A table with one of these beside it is a driving log: its «Fra» and «Til» are places, not clock times. */
export const DRIVING_LOG_HEADERS: readonly string[] = [
  ...['Km', 'Antall km', 'Antal km', 'Tal km', 'Kilometer', 'Kjørte km', 'Køyrde km', 'Reiserute', 'Reisestrekning', 'Kjørerute', 'Køyrerute'],
  ...['Passasjer', 'Passasjerer', 'Passasjerar', 'Distance', 'Kilometres', 'Kilometers', 'Mileage'],
];

/** What the first words of a row say when it adds up other rows. */
export const TOTAL_WORDS: readonly string[] = [
  ...['sum', 'delsum', 'totalsum', 'total', 'totalt', 'totaler', 'i alt', 'til sammen', 'tilsammen', 'sammenlagt'],
  ...['til saman', 'tilsaman', 'samanlagt', 'grand total', 'subtotal', 'overført', 'overføring', 'in total', 'timer i alt', 'timar i alt'],
  ...['antall timer', 'tal timar', 'antal timar', 'sum timer', 'sum timar', 'total hours'],
];

/** Sheets and Excel tables that hold settings, not hours. */
export const SETTINGS_NAMES: readonly string[] = ['Innstillinger', 'Innstillingar', 'Settings'];

/** The two columns of a table of settings. */
export const SETTING_HEADERS = {
  key: ['Felt', 'Innstilling', 'Nøkkel', 'Setting', 'Field', 'Key'],
  value: ['Verdi', 'Value'],
} as const;
