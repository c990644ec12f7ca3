/** What each setting is called in the table «Innstillinger». The keys are those of a settings file. */
export const settingLabels = {
  route: 'Hvem krever',
  regulation: 'Reglement',
  language: 'Språk i papirene',
  'claimant.name': 'Medlem: navn',
  'claimant.address.street': 'Medlem: gateadresse',
  'claimant.address.postalCode': 'Medlem: postnummer',
  'claimant.address.city': 'Medlem: poststed',
  'claimant.accountNumber': 'Medlem: kontonummer',
  'claimant.email': 'Medlem: e-post',
  'claimant.phone': 'Medlem: telefon',
  'claimant.employeeNumber': 'Medlem: ansattnummer',
  'payer.name': 'Oppdragsgiver: navn',
  'payer.unit': 'Oppdragsgiver: enhet',
  'employer.name': 'Arbeidsgiver: navn',
  'employer.organisationNumber': 'Arbeidsgiver: organisasjonsnummer',
  'employer.address.street': 'Arbeidsgiver: gateadresse',
  'employer.address.postalCode': 'Arbeidsgiver: postnummer',
  'employer.address.city': 'Arbeidsgiver: poststed',
  'employer.accountNumber': 'Arbeidsgiver: kontonummer',
  'employer.vatRegistered': 'Arbeidsgiver: i Merverdiavgiftsregisteret',
  'employer.inForetaksregisteret': 'Arbeidsgiver: i Foretaksregisteret',
  'employer.taxZone': 'Arbeidsgiver: avgiftssone',
  'employer.contact.name': 'Arbeidsgiver: kontaktperson',
  'employer.contact.email': 'Arbeidsgiver: e-post',
  'employer.contact.phone': 'Arbeidsgiver: telefon',
  'wage.hourly': 'Timelønn',
  'wage.holidayPayPercent': 'Feriepenger (%)',
  'wage.socialCosts': 'Sosiale kostnader',
  // May never be claimed: read only to be refused with the reason.
  'wage.customerRate': 'Kundepris per time',
  'invoice.vatPercent': 'Merverdiavgift (%)',
  'ordinaryHours.from': 'Ordinær arbeidstid fra',
  'ordinaryHours.to': 'Ordinær arbeidstid til',
  'period.from': 'Periode fra',
  'period.to': 'Periode til',
  protocolSignedOn: 'Protokollen signert',
  documentation: 'Dokumentasjon',
  workPattern: 'Arbeidstidsordning',
  'specialApproval.approvedBy': 'Særskilt godkjenning: godkjent av',
  'specialApproval.date': 'Særskilt godkjenning: dato',
  'specialApproval.reason': 'Særskilt godkjenning: grunn',
  'specialApproval.caseNumber': 'Særskilt godkjenning: saksnummer',
  'invoice.number': 'Faktura: nummer',
  'invoice.date': 'Faktura: dato',
  'invoice.kid': 'Faktura: KID',
  'invoice.orderNumber': 'Faktura: ordrenummer',
  'invoice.vatCategory': 'Faktura: avgiftskategori',
  'invoice.credits.number': 'Kreditnota for faktura: nummer',
  'invoice.credits.date': 'Kreditnota for faktura: dato',
  'income.pensionable': 'Pensjonsgivende inntekt',
  'income.capital': 'Kapitalinntekt',
  'income.pension': 'Pensjonsinntekt',
  claimedElsewhere: 'Dager som kreves av den andre',
  claimNumber: 'Kravnummer',
  logEnd: 'Kravlogg: siste rad',
} as const;

/** The words for each choice. The first is the one to offer; all are read. */
export const choiceWords = {
  route: {
    employer: ['arbeidsgiver'],
    member: ['medlem'],
    selfEmployed: ['selvstendig næringsdrivende', 'selvstendig', 'enkeltpersonforetak'],
  },
  language: { nb: ['bokmål'], nn: ['nynorsk'], en: ['engelsk'] },
  workPattern: { fixed: ['fast', 'fast arbeidstid'], shift: ['turnus', 'skift'] },
  documentation: {
    hoursForm: ['timeskjema', 'skjema for timer'],
    signatureForm: ['signaturskjema'],
    payDeduction: ['trekk i lønn', 'lønnsslipp med trekk'],
    taxCertificate: ['ligningsattest', 'skatteattest', 'skattemelding'],
    accountantLetter: ['brev fra regnskapsfører', 'brev fra revisor'],
    employerStatement: ['uttalelse fra arbeidsgiver', 'bekreftelse fra arbeidsgiver'],
    incomeStatement: ['inntektsoppgave', 'inntektsoppgave fra arbeidsgiver'],
    selfDeclaration: ['egenerklæring'],
    courseCertificate: ['kursbevis'],
    summonsLetter: ['innkalling', 'innkallingsbrev'],
  },
  vatCategory: { O: ['utenfor avgiftsområdet'], E: ['unntatt', 'fritatt'] },
  taxZone: {
    I: ['1', 'sone 1', 'sone I'],
    Ia: ['1a', 'sone 1a', 'sone Ia'],
    II: ['2', 'sone 2', 'sone II'],
    III: ['3', 'sone 3', 'sone III'],
    IV: ['4', 'sone 4', 'sone IV'],
    IVa: ['4a', 'sone 4a', 'sone IVa'],
    V: ['5', 'sone 5', 'sone V'],
  },
} as const;

export type SettingKey = keyof typeof settingLabels;
export type SettingLabels = Readonly<Record<SettingKey, string>>;

export type ChoiceName = keyof typeof choiceWords;
export type ChoiceWords = {
  readonly [Name in ChoiceName]: { readonly [Choice in keyof (typeof choiceWords)[Name]]: readonly string[] };
};
