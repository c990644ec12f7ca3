import type { IssueSentences } from '../sentences';
import type { SheetIssues } from '../../claim/sheet-issues';

export const sheetIssues = {
  'sheet/none':
    'Arbeidsboka har ingen ark med timar. Lag eit ark med overskriftene «Dato», «Frå» og «Til», eller «Dato» og «Timar».',
  'sheet/not-found': 'Fann ikkje arket «{name}». Sjå etter skrivefeil i namnet.',
  'sheet/no-header':
    'Fann inga overskriftsrad i arket «{sheet}». Det må finnast ei rad med «Dato» og «Timar», eller «Dato», «Frå» og «Til».',
  'sheet/header-without-hours':
    'Rad {row} i arket «{sheet}» har ei overskrift for dato, men ikkje for timar eller noko anna å krevje. Legg til «Timar», eller «Frå» og «Til».',
  'sheet/header-without-day':
    'Rad {row} i arket «{sheet}» har overskrifter for det som blir kravd, men ikkje for dato. Legg til «Dato».',
  'sheet/hidden-not-read':
    'Det gøymde arket «{sheet}» har ei timeliste. Det er ikkje lese. Vis arket om timane skal vere med.',
  'sheet/other-regulation':
    'Arket «{sheet}» høyrer til reglementet {regulation} og er ikkje med i dette kravet. Krav har berre sett etter om det same er kravt begge stader.',
  'sheet/no-rows': 'Arket «{sheet}» har ei overskrift i rad {row}, men ingenting å krevje under ho.',
  'sheet/several-tables': 'Arket «{sheet}» har fleire tabellar, med overskrifter i rad {rows}. Alle er lesne.',
  'sheet/two-columns':
    'Kolonnane {columns} i arket «{sheet}» gjeld det same («{header}»), og nokre rader har verdiar i fleire av dei. Gi den som ikkje skal lesast eit anna namn, eller vel kolonne sjølv.',
  'sheet/columns-apart':
    'Desse kolonnane i arket «{sheet}» står for seg sjølve ved sida av tabellen, og er lesne som ein del av han: {columns}. Sjå etter at det er rett.',
  'sheet/columns-not-read':
    'Desse kolonnane i arket «{sheet}» er ikkje lesne: {columns}. Har nokon av dei timar som skal vere med, må dei få ei overskrift som «Timar».',
  'sheet/km-without-route':
    'Arket «{sheet}» har kilometer ved sida av timar eller honorar, men inga reiserute. Kilometerane er ikkje lesne som køyring. Legg til ein kolonne «Reiserute», eller før køyringa i eit eige ark.',
  'sheet/hidden-columns':
    'Gøymde kolonnar i arket «{sheet}» er lesne: {columns}. Vis dei, og sjå etter at dei er rette.',
  'sheet/hidden-rows':
    'Gøymde rader i arket «{sheet}» er med i kravet, òg dei eit filter gøymer: rad {rows}. Vis dei, og slett dei om dei ikkje skal vere med.',
  'sheet/totals-not-read': 'Summar i arket «{sheet}» er ikkje lesne som timar: rad {rows}.',
  'sheet/dated-totals-not-read':
    'Desse radene i arket «{sheet}» har ein dato, men summerer andre rader, og er ikkje lesne: rad {rows}. Sjå etter at ingen timar manglar.',
  'sheet/prefilled-rows':
    'Desse radene i arket «{sheet}» har ein formel som gir mindre enn null timar, og ingen klokkeslett. Dei er ikkje lesne: rad {rows}.',
  'sheet/rows-below-not-read':
    'Desse radene i arket «{sheet}» står under tabellen og har tal, men ingen dato. Dei er ikkje lesne: rad {rows}. Skal dei vere med, må dei få ein dato.',
  'sheet/not-calculated':
    'Formlar i arket «{sheet}» er ikkje rekna ut: rad {rows}. Opne arbeidsboka i Excel, lat henne rekne ut, lagre henne og prøv igjen.',
  'sheet/hours-not-calculated':
    'Timane i arket «{sheet}» er formlar som ikkje er rekna ut: rad {rows}. Klokkesletta er brukte. Opne og lagre arbeidsboka i Excel, så blir timane òg kontrollerte.',
  'sheet/pause-without-times':
    'Desse radene i arket «{sheet}» har pause, men ikkje klokkeslett: rad {rows}. Timane er lesne som dei står; pausen er ikkje trekt frå.',
  'sheet/pause-over-midnight':
    'Desse radene i arket «{sheet}» har pause og går over midnatt: rad {rows}. Pausen er trekt frå det døgnet som har flest timar.',
  'sheet/hours-beside-not-read':
    'Timane i desse radene i arket «{sheet}» er ikkje lesne: rad {rows}. Dei står ved eit møte eller ei reise, og rada seier ikkje at noko er tapt. Skriv kva slag tap det er, eller før timane i ei timeliste.',
  'sheet/driving-times-not-read':
    'Klokkesletta i køyreboka i arket «{sheet}» er ikkje lesne som timar: rad {rows}. Timar som skal vere med, må stå i ein kolonne «Timar» eller i ei timeliste.',
  'cell/error-value': 'Celle {cell} viser feilen {text}. Rett formelen i cella.',
  'cell/identity-number':
    'Celle {cell} inneheld eit fødselsnummer. Slett det: Krav lagrar aldri fødselsnummer. Fødselsdato er nok.',
  'cell/not-a-day': 'Celle {cell}: «{text}» er ikkje ein dato. Skriv til dømes 14.03.2024.',
  'cell/ambiguous-day':
    'Celle {cell}: «{text}» kan vere fleire datoar. Skriv dag, månad og år med punktum mellom, til dømes 14.03.2024.',
  'cell/day-without-year': 'Celle {cell}: «{text}» manglar år. Skriv heile datoen, til dømes 14.03.2024.',
  'cell/day-range': 'Celle {cell}: «{text}» er fleire dagar. Skriv éi rad for kvar dag.',
  'cell/day-out-of-range': 'Celle {cell}: «{text}» er ikkje ein dato mellom 1900 og 2100. Rett datoen.',
  'cell/month-before-day': 'Celle {cell}: «{text}» ser ut til å ha månaden først. Er det {day}? Skriv dagen først.',
  'cell/weekday-differs': 'Celle {cell}: vekedagen stemmer ikkje med datoen {day} («{text}»). Rett den som er feil.',
  'cell/number-read-as-day':
    'Celle {cell}: talet {text} er lese som {day}. Stemmer det, gi cella datoformat; om ikkje, rett ho.',
  'cell/day-and-month-swapped':
    'Celle {cell}: {day} ligg langt frå dei andre datoane. Er det eigentleg {otherDay}? Sjå etter om dag og månad har bytt plass.',
  'cell/day-far-from-others':
    'Celle {cell}: {day} ligg langt frå dei andre datoane i tabellen. Sjå etter at året og månaden er rett.',
  'cell/not-a-clock-time': 'Celle {cell}: «{text}» er ikkje eit klokkeslett. Skriv til dømes 07:30.',
  'cell/clock-time-range':
    'Celle {cell}: «{text}» er både start og slutt. Skriv dei i kvar sin kolonne, «Frå» og «Til».',
  'cell/decimal-clock-time': 'Celle {cell}: «{text}» kan vere {first} eller {second}. Skriv klokkeslettet med kolon.',
  'cell/number-read-as-clock-time':
    'Celle {cell}: talet {text} er lese som klokka {clock}. Stemmer det, gi cella klokkeslettformat; om ikkje, rett ho.',
  'cell/not-hours': 'Celle {cell}: «{text}» er ikkje eit tal på timar. Skriv til dømes 7,5 eller 7:30.',
  'cell/ambiguous-hours':
    'Celle {cell}: «{text}» kan vere {firstMinutes} timar eller {secondMinutes} timar. Skriv til dømes 7,5 eller 7:30.',
  'cell/decimal-hours':
    'Celle {cell}: «{text}» er lese som {readMinutes} timar med komma, ikkje som {otherMinutes} timar. Skriv med kolon om det var timar og minutt.',
  'cell/hours-rounded': 'Celle {cell}: «{text}» er ikkje eit heilt tal minutt, og er lese som {readMinutes} timar.',
  'cell/negative-hours': 'Celle {cell}: «{text}» er mindre enn null timar. Rett cella.',
  'cell/hours-over-day': 'Celle {cell}: «{text}» er meir enn eit døgn. Skriv éi rad for kvar dag, eller rett cella.',
  'cell/unsure-pause': 'Celle {cell}: pausen «{text}» kan vere timar eller minutt. Skriv til dømes 30 min eller 0:30.',
  'cell/not-an-amount': 'Celle {cell}: «{text}» er ikkje eit beløp. Skriv til dømes 412,50.',
  'cell/negative-amount': 'Celle {cell}: «{text}» er mindre enn null kroner. Rett cella.',
  'cell/not-a-percentage': 'Celle {cell}: «{text}» er ikkje ein prosent. Skriv til dømes 12 %.',
  'cell/not-yes-or-no': 'Celle {cell}: «{text}» er korkje ja eller nei. Skriv «ja» eller «nei».',
  'cell/not-a-count': 'Celle {cell}: «{text}» er ikkje eit tal. Skriv eit heilt tal, til dømes 2.',
  'cell/not-km': 'Celle {cell}: «{text}» er ikkje eit tal på kilometer. Skriv til dømes 37,5.',
  'cell/negative-km': 'Celle {cell}: «{text}» er mindre enn null kilometer. Rett cella.',
  'cell/not-an-exchange-rate':
    'Celle {cell}: «{text}» er ikkje ein valutakurs. Skriv kor mange kroner éi eining av valutaen er, til dømes 11,3456. Er kursen for 100 einingar, del han på 100.',
  'cell/not-an-age':
    'Celle {cell}: «{text}» er ikkje ein alder. Skriv heile år, til dømes 7; er det fleire barn, skriv alderen til det yngste.',
  'cell/unsure-candidates':
    'Celle {cell}: «{text}» er lese som så mange kandidatar: {count}. Skriv kvar kandidat på si eiga linje i cella, eller med semikolon mellom.',
  'row/no-day': 'Rad {row} i arket «{sheet}» manglar dato. Skriv datoen på kvar rad.',
  'row/no-start': 'Rad {row} i arket «{sheet}» har slutt, men ikkje start. Fyll inn klokkeslettet som manglar.',
  'row/no-end': 'Rad {row} i arket «{sheet}» har start, men ikkje slutt. Fyll inn klokkeslettet som manglar.',
  'row/no-time-between': 'Rad {row} i arket «{sheet}» har inga tid mellom start og slutt ({clock}). Rett klokkesletta.',
  'row/ends-before-start':
    'Rad {row} i arket «{sheet}» sluttar ({otherDay}) før ho byrjar ({day}). Rett dag eller klokkeslett.',
  'row/over-several-days':
    'Rad {row} i arket «{sheet}» varer meir enn eit døgn, frå {day} til {otherDay}. Skriv éi rad for kvar dag.',
  'row/day-differs':
    'Rad {row} i arket «{sheet}» har datoen {day}, men klokkeslettet høyrer til {otherDay}. Rett den som er feil.',
  'row/long-past-midnight':
    'Rad {row} i arket «{sheet}» er lesen som {elapsedMinutes} timar over midnatt, frå {from} til {to}. Sjå etter om start og slutt har bytt plass.',
  'row/pause-too-long':
    'Rad {row} i arket «{sheet}» har {pauseMinutes} timar pause, men berre {elapsedMinutes} timar mellom start og slutt. Rett pausen eller klokkesletta.',
  'row/hours-differ':
    'Rad {row} i arket «{sheet}»: klokkesletta og pausen gir {clockMinutes} timar, men det står {hoursMinutes} timar. Rett den som er feil.',
  'row/hours-differ-by-lunch':
    'Rad {row} i arket «{sheet}»: klokkesletta gir {clockMinutes} timar, men det står {hoursMinutes} timar. Var det ein halv times lunsj? Skriv han i ein kolonne «Pause», eller rett klokkesletta.',
  'row/no-count': 'Rad {row} i arket «{sheet}» manglar tal på honorar. Ho er lesen som 1.',
  'row/count-from-candidates':
    'Rad {row} i arket «{sheet}» har ikkje noko tal på honorar. Ho er lesen som {count}, eitt for kvar kandidat.',
  'row/no-body': 'Rad {row} i arket «{sheet}» manglar utval. Skriv kva utval møtet var i.',
  'row/no-departure': 'Rad {row} i arket «{sheet}» manglar dato eller klokkeslett for avreise. Fyll inn begge.',
  'row/no-return':
    'Rad {row} i arket «{sheet}» manglar klokkeslett for heimkomst. Fyll det inn, og datoen om det var ein annan dag.',
  'row/return-before-departure':
    'Rad {row} i arket «{sheet}»: heimkomsten ({otherDay} kl. {to}) er ikkje etter avreisa ({day} kl. {from}). Rett den som er feil, eller fyll inn datoen for heimkomst.',
  'row/no-km': 'Rad {row} i arket «{sheet}» manglar kilometer. Skriv kor langt det vart køyrt.',
  'row/passengers-and-km-differ':
    'Rad {row} i arket «{sheet}» har {passengers} passasjerar, men {distances} distansar for dei. Skriv éin distanse for alle, eller éin for kvar med semikolon mellom.',
  'row/no-outlay-type':
    'Rad {row} i arket «{sheet}» har eit beløp, men ikkje kva det er utlegg til. Skriv typen utlegg.',
  'row/no-amount': 'Rad {row} i arket «{sheet}» manglar beløp. Skriv kva som er betalt.',
  'column/no-such-header':
    'Innstillinga seier kva kolonnen «{header}» er, men ingen tabell har den overskrifta. Skriv overskrifta slik ho står i arket, eller tøm cella.',
  'column/same-field':
    'Innstillingane seier at desse kolonnane i arket «{sheet}» er det same: {columns}. Berre éin av dei kan lesast. Vel noko anna for den andre.',
  'map/unknown-field': '«{name}» er ikkje noko Krav les. Meinte du «{nearest}»?',
  'map/unknown-column': '«{text}» er ikkje ein kolonne. Skriv kolonnen for «{name}» med bokstav, til dømes {name}=B.',
  'map/not-a-pair': '«{text}» seier ikkje kva kolonne det gjeld. Skriv til dømes Dato=B.',
  'map/twice': '«{name}» og kolonne {text} er oppgitt meir enn éin gong. Kvart felt skal ha sin eigen kolonne.',
  'setting/unknown': 'Krav kjenner ikkje innstillinga «{name}». Meinte du «{nearest}»? Verdien er ikkje brukt.',
  'setting/no-such-sheet':
    'Arket «{name}» har fått eit reglement, men finst ikkje i arbeidsboka. Meinte du «{nearest}»?',
  'setting/twice': 'Innstillinga «{setting}» står to gonger med ulik verdi, sist «{text}». Slett den eine.',
  'setting/error-value': 'Innstillinga «{setting}» viser feilen {text}. Rett formelen.',
  'setting/not-calculated':
    'Innstillinga «{setting}» er ein formel som ikkje er rekna ut. Opne arbeidsboka i Excel, lat henne rekne ut, lagre henne og prøv igjen.',
  'setting/not-text': 'Innstillinga «{setting}»: «{text}» kan ikkje brukast her. Skriv verdien som tekst.',
  'setting/not-a-day': 'Innstillinga «{setting}»: «{text}» er ikkje ein eintydig dato. Skriv til dømes 14.03.2024.',
  'setting/not-a-clock-time':
    'Innstillinga «{setting}»: «{text}» er ikkje eit eintydig klokkeslett. Skriv til dømes 08:00.',
  'setting/not-an-amount': 'Innstillinga «{setting}»: «{text}» er ikkje eit beløp i kroner. Skriv til dømes 412,50.',
  'setting/not-a-percentage': 'Innstillinga «{setting}»: «{text}» er ikkje ein eintydig prosent. Skriv til dømes 12 %.',
  'setting/not-yes-or-no': 'Innstillinga «{setting}»: «{text}» er korkje ja eller nei. Skriv «ja» eller «nei».',
  'setting/not-an-organisation-number':
    'Innstillinga «{setting}»: «{text}» er ikkje eit gyldig organisasjonsnummer. Det har ni siffer; sjå etter skrivefeil.',
  'setting/not-an-account-number':
    'Innstillinga «{setting}»: «{text}» er ikkje eit gyldig kontonummer. Det har elleve siffer; sjå etter skrivefeil.',
  'setting/not-a-choice': 'Innstillinga «{setting}»: «{text}» er ikkje eit av vala. Skriv eitt av desse: {choices}.',
  'setting/not-social-costs':
    'Innstillinga «{setting}»: «{text}» er ikkje sosiale kostnader. Skriv namn og prosent, til dømes OTP 2 %; Forsikring 0,3 %.',
  'setting/identity-number':
    'Innstillinga «{setting}» inneheld eit fødselsnummer. Slett det: Krav lagrar aldri fødselsnummer.',
  'setting/half-a-pair': 'Innstillinga «{setting}» treng òg «{other}». Fyll inn begge, eller ingen av dei.',
  'setting/period-backwards': 'Perioden sluttar {to}, før han byrjar {from}. Rett innstillinga «{setting}».',
  'setting/not-an-object': 'Innstillingsfila må vere eit JSON-objekt med nøklar og verdiar, men er «{text}».',
} satisfies IssueSentences<SheetIssues>;
