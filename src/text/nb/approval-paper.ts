/** The page of a bundle with the audit's checklist, and what was done with the claim. */
export const approvalPaper = {
  title: 'Sjekkliste og behandling',
  file: 'sjekkliste',
  claim: 'Krav',
  noNumber: 'uten nummer',
  status: 'Status',
  version: 'Versjon',
  head: { id: 'Nr.', control: 'Kontroll', outcome: 'Resultat' },
  history: {
    heading: 'Hva som er gjort',
    none: 'Kravet er ikke sendt inn.',
    at: 'Tidspunkt',
    step: 'Steg',
    name: 'Navn',
    version: 'Versjon',
    amount: 'Beløp',
    seal: 'Fingeravtrykk',
    sealed: '{count} steg i loggen gjelder andre krav. De er ikke tatt med her.',
  },
  notes: [
    'Navnene er skrevet inn av dem som tok stegene. Loggen viser om noe er endret siden. Den kan ikke hindre det, og den er ikke noe bevis på hvem som skrev.',
    '«krav verify» regner ut kravet, kontrollene og papirene på nytt fra kravpakka, og følger loggen rad for rad.',
  ],
  changed: 'Sjekklisten eller loggen blir annerledes når de lages på nytt: {text} er {was}, men blir {now}.',
};

export type ApprovalPaperWords = typeof approvalPaper;
