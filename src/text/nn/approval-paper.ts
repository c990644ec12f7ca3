import type { ApprovalPaperWords } from '../nb/approval-paper';

/** The page of a bundle with the audit's checklist, and what was done with the claim. */
export const approvalPaper = {
  title: 'Sjekkliste og handsaming',
  file: 'sjekkliste',
  claim: 'Krav',
  noNumber: 'utan nummer',
  status: 'Status',
  version: 'Versjon',
  head: { id: 'Nr.', control: 'Kontroll', outcome: 'Resultat' },
  history: {
    heading: 'Kva som er gjort',
    none: 'Kravet er ikkje sendt inn.',
    at: 'Tidspunkt',
    step: 'Steg',
    name: 'Namn',
    version: 'Versjon',
    amount: 'Beløp',
    seal: 'Fingeravtrykk',
    sealed: '{count} steg i loggen gjeld andre krav. Dei er ikkje tekne med her.',
  },
  notes: [
    'Namna er skrivne inn av dei som tok stega. Loggen viser om noko er endra sidan. Han kan ikkje hindre det, og han er ikkje noko prov på kven som skreiv.',
    '«krav verify» reknar ut kravet, kontrollane og papira på nytt frå kravpakken, og følgjer loggen rad for rad.',
  ],
  changed: 'Sjekklista eller loggen blir annleis når dei blir laga på nytt: {text} er {was}, men blir {now}.',
} satisfies ApprovalPaperWords;
