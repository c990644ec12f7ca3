/** What stands in a workbook that `krav new` makes. The sheet names are the same in all languages, so that any reader finds them. */
export const newSheets = {
  settings: {
    sheet: 'Innstillinger',
    title: 'Innstillinger for kravet',
    intro: 'Fyll ut kolonnen «Verdi». Det som ikke gjelder, kan stå tomt. Krav sier fra om noe mangler.',
    columns: ['Felt', 'Verdi', 'Forklaring'],
  },
  timesheet: {
    sheet: 'Timeliste',
    title: 'Timeliste',
    intro:
      'Én rad for hver økt. Skriv fra og til, eller bare timer. Reise, befaring og gjennomføring føres; det honoraret dekker, føres ikke.',
  },
  honorarium: {
    sheet: 'Honorar',
    title: 'Honorar',
    intro: 'Bare for medlemmets eget krav: arbeidsgiveren kan ikke kreve honorar.',
  },
  columns: {
    day: 'Dato',
    from: 'Fra',
    to: 'Til',
    pause: 'Pause',
    hours: 'Timer',
    activity: 'Oppdrag',
    leisureKind: 'Type fritid',
    note: 'Merknad',
    honorarium: 'Honorar',
    count: 'Antall',
    candidates: 'Kandidater',
    birthDates: 'Fødselsdatoer',
    contact: 'Kontaktperson',
    preApproved: 'Godkjent på forhånd',
    certificate: 'Kursbevis',
    reusable: 'Kan brukes igjen',
    role: 'Rolle',
    groupCoordinator: 'Koordinator i gruppen',
  },
  notes: {
    day: 'Datoen for oppdraget, for eksempel 14.03.2024.',
    from: 'Klokkeslett, for eksempel 08:00. Arbeid over midnatt kan stå på én rad.',
    hours: 'Trengs bare når fra og til ikke er fylt ut.',
    pause: 'Ubetalt pause i minutter.',
    activity: 'Velg i listen, eller skriv selv.',
    leisureKind: 'Bare for timer i fritiden: avspasering, feriedag, turnusfri, etter arbeidstid …',
    honorarium: 'Velg i listen. Satsen ligger i reglementet.',
    candidates: 'Hvilken kandidat det gjelder. Flere skilles med semikolon.',
    birthDates: 'Bare for koordinator og uttalelse i klagesak.',
    preApproved: 'Bare for møter: ja når fylkeskommunen har godkjent møtet på forhånd.',
    reusable: 'Bare for avbrutt prøve: ja når den forberedte prøven kan brukes neste gang.',
  },
  help: {
    route:
      'Hvem som krever: arbeidsgiver (har betalt vanlig lønn), medlem (er trukket i lønn) eller selvstendig næringsdrivende.',
    regulation: 'Reglementet kravet regnes etter.',
    'claimant.name': 'Den som har vært i prøvenemnda.',
    'employer.organisationNumber': 'Ni sifre.',
    'employer.accountNumber': 'Elleve sifre. Dit refusjonen skal betales.',
    'employer.vatRegistered': 'Ja eller nei. Registrerte viser MVA etter organisasjonsnummeret.',
    'employer.inForetaksregisteret': 'Ja for AS, ASA og NUF.',
    'employer.taxZone': 'Sonen for arbeidsgiveravgift: I, Ia, II, III, IV, IVa eller V.',
    'wage.hourly':
      'Kroner per time for den ansatte. For et medlems eget krav: sats med feriepenger, når prosenten under står tom.',
    'wage.holidayPayPercent': 'For eksempel 10,2 eller 12.',
    'wage.socialCosts': 'Navn og prosent av lønnen, for eksempel: OTP 2 %; Forsikring 0,3 %.',
    'ordinaryHours.from': 'Ordinær arbeidstid de dagene kravet gjelder. Bare den dekkes.',
    'ordinaryHours.to': 'For eksempel 15:30.',
    protocolSignedOn: 'Datoen prøveprotokollen ble signert. Uten den blir kravet avvist.',
    documentation: 'Det som følger med, for eksempel: timeskjema; signaturskjema.',
    'specialApproval.approvedBy':
      'Bare når avdelingsdirektøren har godkjent et høyere krav. Da må alle fire feltene fylles ut.',
    'invoice.number': 'Fra arbeidsgiverens eget fakturasystem.',
    'invoice.date': 'Fakturadatoen.',
    'invoice.kid': 'Kan stå tomt.',
    'income.pensionable': 'Pensjonsgivende inntekt fra én til tre ligningsattester, skilt med semikolon.',
    claimedElsewhere: 'Dager den andre parten krever for, skilt med semikolon.',
  },
} as const;

type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : Shape<T[K]>;
};

export type NewSheetWords = Shape<typeof newSheets>;
