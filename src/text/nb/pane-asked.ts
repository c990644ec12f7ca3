/** What the pane says when a button on the ribbon asks for something. */
export const paneAsked = {
  asked: {
    help: 'Hjelp',
    why: 'Hvorfor dette beløpet?',
    payer: 'Hvem skal betale?',
    close: 'Lukk',
    payerFirst:
      'Velg hvem som skal betale i lista under, og trykk Sett inn mal. Malen følger reglene til den som betaler.',
  },
  help: {
    basis: 'er hvem som betaler, hvem som krever, og hvordan Krav leser arkene dine.',
    control: 'er det som må rettes før kravet kan sendes, og fristen.',
    claim: 'er beløpene, dag for dag. Åpne en linje for å se hvorfor beløpet er som det er.',
    documents: 'er papirene: se på dem, skriv under og lagre.',
    formulas: 'Formler',
    formulasText:
      'Skriv =KRAV. i en celle, og velg i lista. Høyreklikk på en celle med en slik formel og velg «Hvorfor dette beløpet?» for å se regelen.',
    marks: 'Merker',
    marksText:
      'Krav kan merke cellene som må rettes. Merkene ligger over cellene og er borte når du fjerner dem. Dine egne farger står.',
    safe: 'Arbeidsboka er din',
    safeText:
      'Krav sender ingenting fra maskinen. Krav skriver i arbeidsboka når du ber om det, og setter inn poststedet når du skriver et postnummer. Det kan angres, bortsett fra stegene under Status.',
  },
  why: {
    chooseCell:
      'Velg en celle med en KRAV-formel, eller en rad som er med i kravet. Høyreklikk, og velg «Hvorfor dette beløpet?».',
    onlyExcel:
      'Formelen får verdier som bare Excel kan regne ut. Skriv =KRAV.FORKLAR("{name}"; …) i en tom celle, med de samme verdiene etter navnet.',
  },
  undo: {
    wrote: 'Krav skrev i {names}.',
    undo: 'Angre',
    close: 'Lukk',
    undone: 'Angret. Arbeidsboka er som før.',
    changedSince: 'Noe er endret siden Krav skrev. Krav angrer ikke, så ingenting du har skrevet, går tapt.',
  },
  route: {
    show: 'Vis rute',
    from: 'Fra',
    to: 'Til',
    service: 'Karttjeneste',
    sent: 'Når du åpner kartet, får {name} vite disse to stedene og ikke noe annet: «{from}» og «{to}».',
    needsBoth: 'Fyll ut hvor reisen går fra og til.',
    open: 'Åpne {name} i nettleseren',
    distance: 'Avstand i km',
    distanceOneWay: 'Avstand én vei i km',
    notKm: 'Dette er ikke et antall kilometer. Skriv for eksempel 37,5.',
    source: 'Avstanden er fra',
    sources: { map: 'Kart', odometer: 'Kilometerstand' },
    noSourceColumn: 'Arket har ingen kolonne «Avstand fra». Legg den til, så står det der hvordan du vet avstanden.',
    write: 'Skriv i arket',
  },
  tour: {
    title: 'Omvisning',
    step: 'Slik virker Krav: {number} av {count}',
    basis:
      'Grunnlag viser hvem som betaler, og hvordan Krav leser arket ditt. Har du ikke noe ark ennå, setter du inn en mal.',
    control: 'Kontroll viser hva som må rettes, og fører deg til cellen. Det blir kontrollert på nytt mens du skriver.',
    documents: 'Dokument lager papirene når ingenting mangler. Beløpene og hvorfor de er som de er, står i Krav.',
    next: 'Neste',
    skip: 'Hopp over',
    done: 'Kom i gang',
  },
} as const;
