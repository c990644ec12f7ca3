import type { FaultValues } from '../../regulation/faults';

/** Where in the file a fault stands. */
export const faultPlace = 'linje {line}, {path}';

export const regulationFaults = {
  'file/not-json': 'Filen er ikke gyldig JSON ({detail}). Se etter et manglende komma, hermetegn eller klammer.',
  'field/missing': 'Feltet «{field}» mangler.',
  'field/unknown': 'Feltet «{field}» finnes ikke her. Mente du «{nearest}»?',
  'field/not-text': 'Her skal det stå en tekst i hermetegn.',
  'field/not-a-number': 'Her skal det stå et tall uten hermetegn, med punktum foran desimalene: 244.5.',
  'field/not-true-or-false': 'Her skal det stå true eller false, uten hermetegn.',
  'field/not-a-list': 'Her skal det stå en liste i hakeparenteser: [ … ].',
  'field/not-an-object': 'Her skal det stå felt i krøllparenteser: { … }.',
  'field/wrong-type': 'Her skal det stå noe annet ({expected}).',
  'field/not-a-choice': 'Dette er ikke et av valgene. Velg blant: {choices}.',
  'field/not-a-day': '«{text}» er ikke en dato. Skriv år-måned-dag, for eksempel 2026-01-01, og en dag som finnes.',
  'field/too-many-decimals': 'Tallet har for mange desimaler: det må gå opp i {step}.',
  'field/too-low': 'Tallet er for lavt: minst {least}.',
  'field/too-high': 'Tallet er for høyt: høyst {most}.',
  'field/too-few': 'Her må det være minst {least}.',
  'field/exactly-one': 'Her skal det stå nøyaktig ett av feltene {fields}.',
  'field/wrong-form': 'Verdien har feil form ({detail}).',
  'reference/dangling': '«{id}» brukes her, men står ikke under «{section}».',
  'reference/no-regulation': 'Krav har ingen avtale som heter «{id}». Velg blant: {names}.',
  'version/none':
    'Satsen har ingen versjoner. Legg inn en, eller skriv "fromUser": true hvis den som krever, selv skal skrive den i tabellen «Satser».',
  'version/overlaps': 'Versjonen fra {from} overlapper med den fra {before}. Gi den forrige en siste dag («to»).',
  'version/goes-back': 'Versjonen slutter {to}, før den begynner {from}.',
  'version/gap': 'Ingen versjon gjelder fra {from} til {to}. Krav for de dagene blir avvist; er det meningen?',
  'version/ended':
    'Den siste versjonen sluttet {to}, men reglene er kontrollert til og med {checkedThrough}: {years} mangler. Er satsen falt bort, er alt i orden.',
  'figure/circular': 'Satsen «{id}» er en del av seg selv, så den kan ikke regnes ut.',
  'figure/listed-not-its-share':
    'Listen sier {listed} kr, men {perMille} promille gir {expected} kr: {listed} ville kreve et grunnlag på {implied} kr. Skriv {expected}, eller rett promillen.',
  'figure/listed-not-its-share-nor-others':
    'Listen sier {listed} kr, men {perMille} promille gir {expected} kr: {listed} ville kreve et grunnlag på {implied} kr, og resten av listen viser at det er minst {least} og under {below} kr. Skriv {expected}, eller rett promillen.',
  'figure/unused': 'Satsen «{id}» er ikke i bruk noe sted.',
  'source/unused': 'Kilden «{id}» er ikke oppgitt noe sted.',
  'cap/special-not-higher':
    'Fra {from} er grensen med særskilt godkjenning ({specialOre} kr) ikke høyere enn den vanlige ({capOre} kr).',
  'cap/covers-uncapped': '«{id}» har ingen grense selv, så den kan ikke dele denne.',
  'cap/hours-not-day':
    'Fra {from} stemmer ikke timegrensen med dagsgrensen: {wholeDayMinutes} timer à {hourOre} kr er {hoursOre} kr, men dagen er {dayOre} kr. Rett en av dem, eller lengden på dagen.',
  'cap/hours-not-quite-day':
    'Fra {from} er {wholeDayMinutes} timer à {hourOre} kr {hoursOre} kr, mens dagsgrensen er {dayOre} kr. Det kan være avrunding; er begge skrevet av riktig?',
  'cap/employer-below-member':
    'Fra {from} er grensen for arbeidsgiveren ({employerOre} kr) lavere enn for medlemmet ({memberOre} kr). Arbeidsgiveren har også avgift og feriepenger; er tallene byttet om?',
  'band/out-of-order':
    'Trinnet fra {leastMinutes} timer står etter det fra {beforeMinutes} timer, så det ene blir aldri brukt. Sett det korteste først.',
  'deadline/months-missing': 'Fristen regnes i måneder, men «months» mangler: skriv hvor mange.',
  'regulation/checked-before-from': 'Kontrollert til og med {checkedThrough}, men reglene gjelder først fra {from}.',
  'payout/not-after-deadline': 'Utbetalingen {payout} er ikke etter fristen {deadline}.',
  'payout/not-rising': 'Raden med frist {deadline} og utbetaling {payout} kommer ikke etter raden over.',
  'payout/on-weekend': '{day} er i en helg.',
  'entry-type/twice': 'Typen «{name}» står på to slag krav.',
  'alias/twice': '«{alias}» er navn på både dette og «{other}», så Krav kan ikke skille dem.',
} satisfies Readonly<Record<keyof FaultValues, string>>;
