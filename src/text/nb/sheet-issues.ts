import type { IssueSentences } from '../sentences';
import type { SheetIssues } from '../../claim/sheet-issues';

export const sheetIssues = {
  'sheet/none':
    'Arbeidsboken har ingen ark med timer. Lag et ark med overskriftene «Dato», «Fra» og «Til», eller «Dato» og «Timer».',
  'sheet/not-found': 'Fant ikke arket «{name}». Se etter skrivefeil i navnet.',
  'sheet/no-header':
    'Fant ingen overskriftsrad i arket «{sheet}». Det må finnes en rad med «Dato» og «Timer», eller «Dato», «Fra» og «Til».',
  'sheet/header-without-hours':
    'Rad {row} i arket «{sheet}» har en overskrift for dato, men ikke for timer eller noe annet å kreve. Legg til «Timer», eller «Fra» og «Til».',
  'sheet/header-without-day':
    'Rad {row} i arket «{sheet}» har overskrifter for det som kreves, men ikke for dato. Legg til «Dato».',
  'sheet/hidden-not-read':
    'Det skjulte arket «{sheet}» har en timeliste. Det er ikke lest. Vis arket hvis timene skal være med.',
  'sheet/other-regulation':
    'Arket «{sheet}» hører til reglementet {regulation} og er ikke med i dette kravet. Krav har bare sett etter om det samme er krevd begge steder.',
  'sheet/no-rows': 'Arket «{sheet}» har en overskrift i rad {row}, men ingenting å kreve under den.',
  'sheet/several-tables': 'Arket «{sheet}» har flere tabeller, med overskrifter i rad {rows}. Alle er lest.',
  'sheet/two-columns':
    'Kolonnene {columns} i arket «{sheet}» gjelder det samme («{header}»), og noen rader har verdier i flere av dem. Gi den som ikke skal leses et annet navn, eller velg kolonne selv.',
  'sheet/columns-apart':
    'Disse kolonnene i arket «{sheet}» står for seg selv ved siden av tabellen, og er lest som en del av den: {columns}. Se etter at det er riktig.',
  'sheet/columns-not-read':
    'Disse kolonnene i arket «{sheet}» er ikke lest: {columns}. Har noen av dem timer som skal være med, må de få en overskrift som «Timer».',
  'sheet/km-without-route':
    'Arket «{sheet}» har kilometer ved siden av timer eller honorar, men ingen reiserute. Kilometerne er ikke lest som kjøring. Legg til en kolonne «Reiserute», eller før kjøringen i et eget ark.',
  'sheet/hidden-columns':
    'Skjulte kolonner i arket «{sheet}» er lest: {columns}. Vis dem, og se etter at de er riktige.',
  'sheet/hidden-rows':
    'Skjulte rader i arket «{sheet}» er med i kravet, også de et filter skjuler: rad {rows}. Vis dem, og slett dem hvis de ikke skal være med.',
  'sheet/totals-not-read': 'Summer i arket «{sheet}» er ikke lest som timer: rad {rows}.',
  'sheet/dated-totals-not-read':
    'Disse radene i arket «{sheet}» har en dato, men summerer andre rader, og er ikke lest: rad {rows}. Se etter at ingen timer mangler.',
  'sheet/prefilled-rows':
    'Disse radene i arket «{sheet}» har en formel som gir mindre enn null timer, og ingen klokkeslett. De er ikke lest: rad {rows}.',
  'sheet/rows-below-not-read':
    'Disse radene i arket «{sheet}» står under tabellen og har tall, men ingen dato. De er ikke lest: rad {rows}. Skal de være med, må de få en dato.',
  'sheet/not-calculated':
    'Formler i arket «{sheet}» er ikke regnet ut: rad {rows}. Åpne arbeidsboken i Excel, la den regne ut, lagre den og prøv igjen.',
  'sheet/hours-not-calculated':
    'Timene i arket «{sheet}» er formler som ikke er regnet ut: rad {rows}. Klokkeslettene er brukt. Åpne og lagre arbeidsboken i Excel, så blir timene også kontrollert.',
  'sheet/pause-without-times':
    'Disse radene i arket «{sheet}» har pause, men ikke klokkeslett: rad {rows}. Timene er lest som de står; pausen er ikke trukket fra.',
  'sheet/pause-over-midnight':
    'Disse radene i arket «{sheet}» har pause og går over midnatt: rad {rows}. Pausen er trukket fra det døgnet som har flest timer.',
  'sheet/hours-beside-not-read':
    'Timene i disse radene i arket «{sheet}» er ikke lest: rad {rows}. De står ved et møte eller en reise, og raden sier ikke at noe er tapt. Skriv hva slags tap det er, eller før timene i en timeliste.',
  'sheet/driving-times-not-read':
    'Klokkeslettene i kjøreboken i arket «{sheet}» er ikke lest som timer: rad {rows}. Timer som skal være med, må stå i en kolonne «Timer» eller i en timeliste.',
  'cell/error-value': 'Celle {cell} viser feilen {text}. Rett formelen i cellen.',
  'cell/identity-number':
    'Celle {cell} inneholder et fødselsnummer. Slett det: Krav lagrer aldri fødselsnumre. Fødselsdato er nok.',
  'cell/not-a-day': 'Celle {cell}: «{text}» er ikke en dato. Skriv for eksempel 14.03.2024.',
  'cell/ambiguous-day':
    'Celle {cell}: «{text}» kan være flere datoer. Skriv dag, måned og år med punktum mellom, for eksempel 14.03.2024.',
  'cell/day-without-year': 'Celle {cell}: «{text}» mangler år. Skriv hele datoen, for eksempel 14.03.2024.',
  'cell/day-range': 'Celle {cell}: «{text}» er flere dager. Skriv én rad for hver dag.',
  'cell/day-out-of-range': 'Celle {cell}: «{text}» er ikke en dato mellom 1900 og 2100. Rett datoen.',
  'cell/month-before-day': 'Celle {cell}: «{text}» ser ut til å ha måneden først. Er det {day}? Skriv dagen først.',
  'cell/weekday-differs': 'Celle {cell}: ukedagen stemmer ikke med datoen {day} («{text}»). Rett den som er feil.',
  'cell/number-read-as-day':
    'Celle {cell}: tallet {text} er lest som {day}. Stemmer det, gi cellen datoformat; hvis ikke, rett den.',
  'cell/day-and-month-swapped':
    'Celle {cell}: {day} ligger langt fra de andre datoene. Er det egentlig {otherDay}? Se etter om dag og måned har byttet plass.',
  'cell/day-far-from-others':
    'Celle {cell}: {day} ligger langt fra de andre datoene i tabellen. Se etter at året og måneden er riktig.',
  'cell/not-a-clock-time': 'Celle {cell}: «{text}» er ikke et klokkeslett. Skriv for eksempel 07:30.',
  'cell/clock-time-range':
    'Celle {cell}: «{text}» er både start og slutt. Skriv dem i hver sin kolonne, «Fra» og «Til».',
  'cell/decimal-clock-time': 'Celle {cell}: «{text}» kan være {first} eller {second}. Skriv klokkeslettet med kolon.',
  'cell/number-read-as-clock-time':
    'Celle {cell}: tallet {text} er lest som klokken {clock}. Stemmer det, gi cellen klokkeslettformat; hvis ikke, rett den.',
  'cell/not-hours': 'Celle {cell}: «{text}» er ikke et antall timer. Skriv for eksempel 7,5 eller 7:30.',
  'cell/ambiguous-hours':
    'Celle {cell}: «{text}» kan være {firstMinutes} timer eller {secondMinutes} timer. Skriv for eksempel 7,5 eller 7:30.',
  'cell/decimal-hours':
    'Celle {cell}: «{text}» er lest som {readMinutes} timer med komma, ikke som {otherMinutes} timer. Skriv med kolon hvis det var timer og minutter.',
  'cell/hours-rounded': 'Celle {cell}: «{text}» er ikke et helt antall minutter, og er lest som {readMinutes} timer.',
  'cell/negative-hours': 'Celle {cell}: «{text}» er mindre enn null timer. Rett cellen.',
  'cell/hours-over-day': 'Celle {cell}: «{text}» er mer enn et døgn. Skriv én rad for hver dag, eller rett cellen.',
  'cell/unsure-pause':
    'Celle {cell}: pausen «{text}» kan være timer eller minutter. Skriv for eksempel 30 min eller 0:30.',
  'cell/not-an-amount': 'Celle {cell}: «{text}» er ikke et beløp. Skriv for eksempel 412,50.',
  'cell/negative-amount': 'Celle {cell}: «{text}» er mindre enn null kroner. Rett cellen.',
  'cell/not-a-percentage': 'Celle {cell}: «{text}» er ikke en prosent. Skriv for eksempel 12 %.',
  'cell/not-yes-or-no': 'Celle {cell}: «{text}» er verken ja eller nei. Skriv «ja» eller «nei».',
  'cell/not-a-count': 'Celle {cell}: «{text}» er ikke et antall. Skriv et helt tall, for eksempel 2.',
  'cell/not-km': 'Celle {cell}: «{text}» er ikke et antall kilometer. Skriv for eksempel 37,5.',
  'cell/negative-km': 'Celle {cell}: «{text}» er mindre enn null kilometer. Rett cellen.',
  'cell/not-an-exchange-rate':
    'Celle {cell}: «{text}» er ikke en valutakurs. Skriv hvor mange kroner én enhet av valutaen er, for eksempel 11,3456. Er kursen for 100 enheter, del den på 100.',
  'cell/not-an-age':
    'Celle {cell}: «{text}» er ikke en alder. Skriv hele år, for eksempel 7; er det flere barn, skriv alderen til det yngste.',
  'cell/unsure-candidates':
    'Celle {cell}: «{text}» er lest som så mange kandidater: {count}. Skriv hver kandidat på sin egen linje i cellen, eller med semikolon mellom.',
  'row/no-day': 'Rad {row} i arket «{sheet}» mangler dato. Skriv datoen på hver rad.',
  'row/no-start': 'Rad {row} i arket «{sheet}» har slutt, men ikke start. Fyll inn klokkeslettet som mangler.',
  'row/no-end': 'Rad {row} i arket «{sheet}» har start, men ikke slutt. Fyll inn klokkeslettet som mangler.',
  'row/no-time-between':
    'Rad {row} i arket «{sheet}» har ingen tid mellom start og slutt ({clock}). Rett klokkeslettene.',
  'row/ends-before-start':
    'Rad {row} i arket «{sheet}» slutter ({otherDay}) før den begynner ({day}). Rett dag eller klokkeslett.',
  'row/over-several-days':
    'Rad {row} i arket «{sheet}» varer mer enn et døgn, fra {day} til {otherDay}. Skriv én rad for hver dag.',
  'row/day-differs':
    'Rad {row} i arket «{sheet}» har datoen {day}, men klokkeslettet hører til {otherDay}. Rett den som er feil.',
  'row/long-past-midnight':
    'Rad {row} i arket «{sheet}» er lest som {elapsedMinutes} timer over midnatt, fra {from} til {to}. Se etter om start og slutt har byttet plass.',
  'row/pause-too-long':
    'Rad {row} i arket «{sheet}» har {pauseMinutes} timer pause, men bare {elapsedMinutes} timer mellom start og slutt. Rett pausen eller klokkeslettene.',
  'row/hours-differ':
    'Rad {row} i arket «{sheet}»: klokkeslettene og pausen gir {clockMinutes} timer, men det står {hoursMinutes} timer. Rett den som er feil.',
  'row/hours-differ-by-lunch':
    'Rad {row} i arket «{sheet}»: klokkeslettene gir {clockMinutes} timer, men det står {hoursMinutes} timer. Var det en halv times lunsj? Skriv den i en kolonne «Pause», eller rett klokkeslettene.',
  'row/no-count': 'Rad {row} i arket «{sheet}» mangler antall. Den er lest som 1.',
  'row/count-from-candidates':
    'Rad {row} i arket «{sheet}» har ikke noe antall. Den er lest som {count}, ett for hver kandidat.',
  'row/no-body': 'Rad {row} i arket «{sheet}» mangler utvalg. Skriv hvilket utvalg møtet var i.',
  'row/no-departure': 'Rad {row} i arket «{sheet}» mangler dato eller klokkeslett for avreise. Fyll inn begge.',
  'row/no-return':
    'Rad {row} i arket «{sheet}» mangler klokkeslett for hjemkomst. Fyll det inn, og datoen hvis det var en annen dag.',
  'row/return-before-departure':
    'Rad {row} i arket «{sheet}»: hjemkomsten ({otherDay} kl. {to}) er ikke etter avreisen ({day} kl. {from}). Rett den som er feil, eller fyll inn datoen for hjemkomst.',
  'row/no-km': 'Rad {row} i arket «{sheet}» mangler kilometer. Skriv hvor langt det ble kjørt.',
  'row/passengers-and-km-differ':
    'Rad {row} i arket «{sheet}» har {passengers} passasjerer, men {distances} distanser for dem. Skriv én distanse for alle, eller én for hver med semikolon mellom.',
  'row/no-outlay-type': 'Rad {row} i arket «{sheet}» har et beløp, men ikke hva det er utlegg til. Skriv typen utlegg.',
  'row/no-amount': 'Rad {row} i arket «{sheet}» mangler beløp. Skriv hva som er betalt.',
  'column/no-such-header':
    'Innstillingen sier hva kolonnen «{header}» er, men ingen tabell har den overskriften. Skriv overskriften slik den står i arket, eller tøm cellen.',
  'column/same-field':
    'Innstillingene sier at disse kolonnene i arket «{sheet}» er det samme: {columns}. Bare én av dem kan leses. Velg noe annet for den andre.',
  'map/unknown-field': '«{name}» er ikke noe Krav leser. Mente du «{nearest}»?',
  'map/unknown-column': '«{text}» er ikke en kolonne. Skriv kolonnen for «{name}» med bokstav, for eksempel {name}=B.',
  'map/not-a-pair': '«{text}» sier ikke hvilken kolonne det gjelder. Skriv for eksempel Dato=B.',
  'map/twice': '«{name}» og kolonne {text} er oppgitt mer enn én gang. Hvert felt skal ha sin egen kolonne.',
  'setting/unknown': 'Krav kjenner ikke innstillingen «{name}». Mente du «{nearest}»? Verdien er ikke brukt.',
  'setting/no-such-sheet':
    'Arket «{name}» har fått et reglement, men finnes ikke i arbeidsboken. Mente du «{nearest}»?',
  'setting/twice': 'Innstillingen «{setting}» står to ganger med ulik verdi, sist «{text}». Slett den ene.',
  'setting/error-value': 'Innstillingen «{setting}» viser feilen {text}. Rett formelen.',
  'setting/not-calculated':
    'Innstillingen «{setting}» er en formel som ikke er regnet ut. Åpne arbeidsboken i Excel, la den regne ut, lagre den og prøv igjen.',
  'setting/not-text': 'Innstillingen «{setting}»: «{text}» kan ikke brukes her. Skriv verdien som tekst.',
  'setting/not-a-day': 'Innstillingen «{setting}»: «{text}» er ikke en entydig dato. Skriv for eksempel 14.03.2024.',
  'setting/not-a-clock-time':
    'Innstillingen «{setting}»: «{text}» er ikke et entydig klokkeslett. Skriv for eksempel 08:00.',
  'setting/not-an-amount': 'Innstillingen «{setting}»: «{text}» er ikke et beløp i kroner. Skriv for eksempel 412,50.',
  'setting/not-a-percentage':
    'Innstillingen «{setting}»: «{text}» er ikke en entydig prosent. Skriv for eksempel 12 %.',
  'setting/not-yes-or-no': 'Innstillingen «{setting}»: «{text}» er verken ja eller nei. Skriv «ja» eller «nei».',
  'setting/not-an-organisation-number':
    'Innstillingen «{setting}»: «{text}» er ikke et gyldig organisasjonsnummer. Det har ni siffer; se etter skrivefeil.',
  'setting/not-an-account-number':
    'Innstillingen «{setting}»: «{text}» er ikke et gyldig kontonummer. Det har elleve siffer; se etter skrivefeil.',
  'setting/not-a-choice': 'Innstillingen «{setting}»: «{text}» er ikke et av valgene. Skriv et av disse: {choices}.',
  'setting/not-social-costs':
    'Innstillingen «{setting}»: «{text}» er ikke sosiale kostnader. Skriv navn og prosent, for eksempel OTP 2 %; Forsikring 0,3 %.',
  'setting/identity-number':
    'Innstillingen «{setting}» inneholder et fødselsnummer. Slett det: Krav lagrer aldri fødselsnumre.',
  'setting/half-a-pair': 'Innstillingen «{setting}» trenger også «{other}». Fyll inn begge, eller ingen av dem.',
  'setting/period-backwards': 'Perioden slutter {to}, før den begynner {from}. Rett innstillingen «{setting}».',
  'setting/not-an-object': 'Innstillingsfilen må være et JSON-objekt med nøkler og verdier, men er «{text}».',
} satisfies IssueSentences<SheetIssues>;
