import type { FaultValues } from '../../regulation/faults';

/** Where in the file a fault stands. */
export const faultPlace = 'linje {line}, {path}';

export const regulationFaults = {
  'file/not-json': 'Fila er ikkje gyldig JSON ({detail}). Sjå etter eit komma, hermeteikn eller klammer som manglar.',
  'field/missing': 'Feltet «{field}» manglar.',
  'field/unknown': 'Feltet «{field}» finst ikkje her. Meinte du «{nearest}»?',
  'field/not-text': 'Her skal det stå ein tekst i hermeteikn.',
  'field/not-a-number': 'Her skal det stå eit tal utan hermeteikn, med punktum framfor desimalane: 244.5.',
  'field/not-true-or-false': 'Her skal det stå true eller false, utan hermeteikn.',
  'field/not-a-list': 'Her skal det stå ei liste i hakeparentesar: [ … ].',
  'field/not-an-object': 'Her skal det stå felt i krøllparentesar: { … }.',
  'field/wrong-type': 'Her skal det stå noko anna ({expected}).',
  'field/not-a-choice': 'Dette er ikkje eit av vala. Vel blant: {choices}.',
  'field/not-a-day': '«{text}» er ikkje ein dato. Skriv år-månad-dag, til dømes 2026-01-01, og ein dag som finst.',
  'field/too-many-decimals': 'Talet har for mange desimalar: det må gå opp i {step}.',
  'field/too-low': 'Talet er for lågt: minst {least}.',
  'field/too-high': 'Talet er for høgt: høgst {most}.',
  'field/too-few': 'Her må det vere minst {least}.',
  'field/exactly-one': 'Her skal det stå nøyaktig eitt av felta {fields}.',
  'field/wrong-form': 'Verdien har feil form ({detail}).',
  'reference/dangling': '«{id}» blir brukt her, men står ikkje under «{section}».',
  'reference/no-regulation': 'Krav har ingen avtale som heiter «{id}». Vel blant: {names}.',
  'version/none':
    'Satsen har ingen versjonar. Legg inn ein, eller skriv "fromUser": true dersom den som krev, sjølv skal skrive han i tabellen «Satsar».',
  'version/overlaps': 'Versjonen frå {from} overlappar med den frå {before}. Gi den førre ein siste dag («to»).',
  'version/goes-back': 'Versjonen sluttar {to}, før han byrjar {from}.',
  'version/gap': 'Ingen versjon gjeld frå {from} til {to}. Krav for dei dagane blir avviste; er det meininga?',
  'version/ended':
    'Den siste versjonen slutta {to}, men reglane er kontrollerte til og med {checkedThrough}: {years} manglar. Er satsen fallen bort, er alt i orden.',
  'figure/circular': 'Satsen «{id}» er ein del av seg sjølv, så han kan ikkje reknast ut.',
  'figure/listed-not-its-share':
    'Lista seier {listed} kr, men {perMille} promille gjev {expected} kr: {listed} ville krevje eit grunnlag på {implied} kr. Skriv {expected}, eller rett promillen.',
  'figure/listed-not-its-share-nor-others':
    'Lista seier {listed} kr, men {perMille} promille gjev {expected} kr: {listed} ville krevje eit grunnlag på {implied} kr, og resten av lista viser at det er minst {least} og under {below} kr. Skriv {expected}, eller rett promillen.',
  'figure/unused': 'Satsen «{id}» er ikkje i bruk nokon stad.',
  'source/unused': 'Kjelda «{id}» er ikkje oppgitt nokon stad.',
  'cap/special-not-higher':
    'Frå {from} er grensa med særleg godkjenning ({specialOre} kr) ikkje høgare enn den vanlege ({capOre} kr).',
  'cap/covers-uncapped': '«{id}» har inga grense sjølv, så det kan ikkje dele denne.',
  'cap/hours-not-day':
    'Frå {from} stemmer ikkje timegrensa med dagsgrensa: {wholeDayMinutes} timar à {hourOre} kr er {hoursOre} kr, men dagen er {dayOre} kr. Rett ei av dei, eller lengda på dagen.',
  'cap/hours-not-quite-day':
    'Frå {from} er {wholeDayMinutes} timar à {hourOre} kr {hoursOre} kr, medan dagsgrensa er {dayOre} kr. Det kan vere avrunding; er begge skrivne av rett?',
  'cap/employer-below-member':
    'Frå {from} er grensa for arbeidsgivaren ({employerOre} kr) lågare enn for medlemmen ({memberOre} kr). Arbeidsgivaren har òg avgift og feriepengar; er tala bytte om?',
  'band/out-of-order':
    'Steget frå {leastMinutes} timar står etter det frå {beforeMinutes} timar, så det eine blir aldri brukt. Set det kortaste først.',
  'deadline/months-missing': 'Fristen blir rekna i månader, men «months» manglar: skriv kor mange.',
  'regulation/checked-before-from': 'Kontrollert til og med {checkedThrough}, men reglane gjeld først frå {from}.',
  'payout/not-after-deadline': 'Utbetalinga {payout} er ikkje etter fristen {deadline}.',
  'payout/not-rising': 'Rada med frist {deadline} og utbetaling {payout} kjem ikkje etter rada over.',
  'payout/on-weekend': '{day} er i ei helg.',
  'entry-type/twice': 'Typen «{name}» står på to slag krav.',
  'alias/twice': '«{alias}» er namn på både dette og «{other}», så Krav kan ikkje skilje dei.',
} satisfies Readonly<Record<keyof FaultValues, string>>;
