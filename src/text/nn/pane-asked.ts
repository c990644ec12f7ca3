import type { PaneAsked } from '../nb/pane';

export const paneAsked = {
  asked: {
    help: 'Hjelp',
    why: 'Kvifor dette beløpet?',
    payer: 'Kven skal betale?',
    close: 'Lukk',
    payerFirst:
      'Vel kven som skal betale i lista under, og trykk Set inn mal. Malen følgjer reglane til den som betaler.',
  },
  help: {
    basis: 'er kven som betaler, kven som krev, og korleis Krav les arka dine.',
    control: 'er det som må rettast før kravet kan sendast, og fristen.',
    claim: 'er beløpa, dag for dag. Opne ei linje for å sjå kvifor beløpet er som det er.',
    documents: 'er papira: sjå på dei, skriv under og lagre.',
    formulas: 'Formlar',
    formulasText:
      'Skriv =KRAV. i ei celle, og vel i lista. Høgreklikk på ei celle med ein slik formel og vel «Kvifor dette beløpet?» for å sjå regelen.',
    marks: 'Merke',
    marksText:
      'Krav kan merke cellene som må rettast. Merka ligg over cellene og er borte når du fjernar dei. Dine eigne fargar står.',
    safe: 'Arbeidsboka er di',
    safeText:
      'Krav sender ingenting frå maskina. Krav skriv i arbeidsboka når du ber om det, og set inn poststaden når du skriv eit postnummer. Det kan angrast, bortsett frå stega under Status.',
  },
  why: {
    chooseCell:
      'Vel ei celle med ein KRAV-formel, eller ei rad som er med i kravet. Høgreklikk, og vel «Kvifor dette beløpet?».',
    onlyExcel:
      'Formelen får verdiar som berre Excel kan rekne ut. Skriv =KRAV.FORKLAR("{name}"; …) i ei tom celle, med dei same verdiane etter namnet.',
  },
  undo: {
    wrote: 'Krav skreiv i {names}.',
    undo: 'Angre',
    close: 'Lukk',
    undone: 'Angra. Arbeidsboka er som før.',
    changedSince: 'Noko er endra sidan Krav skreiv. Krav angrar ikkje, så ingenting du har skrive, går tapt.',
  },
  route: {
    show: 'Vis rute',
    from: 'Frå',
    to: 'Til',
    service: 'Karttenest',
    sent: 'Når du opnar kartet, får {name} vite desse to stadene og ikkje noko anna: «{from}» og «{to}».',
    needsBoth: 'Fyll ut kvar reisa går frå og til.',
    open: 'Opne {name} i nettlesaren',
    distance: 'Avstand i km',
    distanceOneWay: 'Avstand éin veg i km',
    notKm: 'Dette er ikkje eit tal kilometer. Skriv til dømes 37,5.',
    source: 'Avstanden er frå',
    sources: { map: 'Kart', odometer: 'Kilometerstand' },
    noSourceColumn: 'Arket har inga kolonne «Avstand frå». Legg ho til, så står det der korleis du veit avstanden.',
    write: 'Skriv i arket',
  },
  tour: {
    title: 'Omvising',
    step: 'Slik verkar Krav: {number} av {count}',
    basis:
      'Grunnlag viser kven som betaler, og korleis Krav les arket ditt. Har du ikkje noko ark enno, set du inn ein mal.',
    control: 'Kontroll viser kva som må rettast, og fører deg til cella. Det blir kontrollert på nytt medan du skriv.',
    documents: 'Dokument lagar papira når ingenting manglar. Beløpa og kvifor dei er som dei er, står i Krav.',
    next: 'Neste',
    skip: 'Hopp over',
    done: 'Kom i gang',
  },
} as const satisfies PaneAsked;
