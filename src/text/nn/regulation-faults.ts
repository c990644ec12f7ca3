import type { FaultValues } from '../../regulation/faults';

export const regulationFaults = {
  'file/not-json': 'Fila er ikkje gyldig JSON ({detail}). Sjå etter eit komma, hermeteikn eller klammer som manglar.',
  'field/missing': 'Feltet «{field}» manglar.',
  'field/unknown': 'Feltet «{field}» finst ikkje i forma. Er det skrive feil?',
  'field/wrong-type': 'Her skal det stå noko anna ({expected}).',
  'field/not-a-choice': 'Dette er ikkje eit av vala. Vel blant: {choices}.',
  'field/wrong-form': 'Verdien har feil form ({detail}).',
  'field/too-few': 'Her må det vere minst {least}.',
  'reference/dangling': '«{id}» blir brukt her, men er ikkje definert i fila ({what}).',
  'version/overlaps': 'Versjonen frå {from} overlappar med den frå {before}. Gi den førre ein siste dag («to»).',
  'version/goes-back': 'Versjonen sluttar {to}, før han byrjar {from}.',
  'version/gap': 'Ingen versjon gjeld frå {from} til {to}. Krav for dei dagane blir avviste; er det meininga?',
  'figure/unused': 'Satsen «{id}» er ikkje i bruk nokon stad.',
  'cap/special-not-higher': 'Grensa med særleg godkjenning ({special}) er ikkje høgare enn den vanlege ({cap}).',
  'cap/covers-uncapped': '«{id}» har inga grense sjølv, så det kan ikkje dele denne.',
  'regulation/checked-before-from': 'Kontrollert til og med {checkedThrough}, men reglane gjeld først frå {from}.',
  'payout/not-after-deadline': 'Utbetalinga {payout} er ikkje etter fristen {deadline}.',
  'payout/not-rising': 'Rada med frist {deadline} og utbetaling {payout} kjem ikkje etter rada over.',
  'payout/on-weekend': '{day} er i ei helg.',
  'entry-type/twice': 'Typen «{name}» står på to slag krav.',
  'alias/twice': '«{alias}» er namn på både dette og «{other}», så Krav kan ikkje skilje dei.',
} satisfies Readonly<Record<keyof FaultValues, string>>;
