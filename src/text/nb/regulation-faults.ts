import type { FaultValues } from '../../regulation/faults';

export const regulationFaults = {
  'file/not-json': 'Filen er ikke gyldig JSON ({detail}). Se etter et manglende komma, hermetegn eller klammer.',
  'field/missing': 'Feltet «{field}» mangler.',
  'field/unknown': 'Feltet «{field}» finnes ikke i formen. Er det skrevet feil?',
  'field/wrong-type': 'Her skal det stå noe annet ({expected}).',
  'field/not-a-choice': 'Dette er ikke et av valgene. Velg blant: {choices}.',
  'field/wrong-form': 'Verdien har feil form ({detail}).',
  'field/too-few': 'Her må det være minst {least}.',
  'reference/dangling': '«{id}» brukes her, men er ikke definert i filen ({what}).',
  'version/overlaps': 'Versjonen fra {from} overlapper med den fra {before}. Gi den forrige en siste dag («to»).',
  'version/goes-back': 'Versjonen slutter {to}, før den begynner {from}.',
  'version/gap': 'Ingen versjon gjelder fra {from} til {to}. Krav for de dagene blir avvist; er det meningen?',
  'figure/unused': 'Satsen «{id}» er ikke i bruk noe sted.',
  'cap/special-not-higher': 'Grensen med særskilt godkjenning ({special}) er ikke høyere enn den vanlige ({cap}).',
  'cap/covers-uncapped': '«{id}» har ingen grense selv, så den kan ikke dele denne.',
  'regulation/checked-before-from': 'Kontrollert til og med {checkedThrough}, men reglene gjelder først fra {from}.',
  'payout/not-after-deadline': 'Utbetalingen {payout} er ikke etter fristen {deadline}.',
  'payout/not-rising': 'Raden med frist {deadline} og utbetaling {payout} kommer ikke etter raden over.',
  'payout/on-weekend': '{day} er i en helg.',
  'entry-type/twice': 'Typen «{name}» står på to slag krav.',
  'alias/twice': '«{alias}» er navn på både dette og «{other}», så Krav kan ikke skille dem.',
} satisfies Readonly<Record<keyof FaultValues, string>>;
