import type { ClaimIssues } from '../../claim/claim-issues';
import type { IssueSentences } from '../sentences';

export const claimIssues = {
  'settings/route-missing':
    'Fyll inn kven som krev («Kven krev» i Innstillingar): arbeidsgjevar, medlem eller sjølvstendig næringsdrivande.',
  'settings/needed': '«{label}» manglar i Innstillingar. Utan han kan ikkje beløpet reknast ut.',
  'route/not-in-regulation':
    'Reglementet har ingen reglar for ruta «{route}». Vel ei anna rute eller eit anna reglement.',
  'claimant/several-people':
    'Arket gjeld fleire personar: {names}. Eit krav er for éin person. Skriv kven det gjeld, i «Medlem: namn» i Innstillingar.',
  'claimant/other-people-left-out': '{rows} rader gjeld andre personar ({names}) og er ikkje med i kravet.',
  'claim/empty': 'Det er ingen rader å krevje for. Fyll inn minst éin dag med timar eller eitt honorar.',
  'identifier/account-number':
    '«{text}» er ikkje eit gyldig kontonummer. Eit kontonummer har elleve siffer, og det siste er eit kontrollsiffer.',

  'rate/none-on-day':
    'Satsen «{rate}» finst ikkje for {day}. Næraste dag med sats er {nearest}. Krav gissar ikkje: bruk eit reglement som gjeld den dagen.',
  'rate/not-in-pack':
    'Reglementet har ikkje noko tal for «{rate}». Skriv det i tabellen «Satser» i arbeidsboka (Sats, Frå, Verdi, Kjelde).',
  'rate/own-figure':
    '«{rate}» er ikkje frå reglementet, men ditt eige tal (kjelde: {source}). Kontroller talet før kravet blir sendt.',
  'rate/secondary-source':
    '«{rate}» byggjer på ei andrehands kjelde ({source}). Kontroller satsen før kravet blir sendt.',
  'regulation/day-after-checked':
    'Satsane er kontrollerte til og med {checkedThrough}, og kravet gjeld dagar til og med {day}. Kontroller hos oppdragsgjevaren at dei framleis gjeld.',
  'day/outside-period':
    'Celle {cell}: {day} er utanfor perioden {from}–{to}. Rett datoen eller perioden i Innstillingar.',
  'day/in-the-future': 'Celle {cell}: {day} er etter i dag ({today}). Eit krav kan berre gjelde dagar som har vore.',
  'day/weekend':
    'Rad {row}: {day} er i ei helg, men timane ligg innanfor oppgjeven ordinær arbeidstid. Kontroller at dagen var ein vanleg arbeidsdag; elles blir timane førte som fritid.',
  'day/twice':
    'Rad {row}: {day} står òg på rad {otherRow} i arket «{otherSheet}», utan klokkeslett. Kontroller at det ikkje er dei same timane to gonger.',
  'day/over-24-hours': 'Rad {row}: radene for {day} blir til saman {minutes} timar. Eit døgn har 24.',

  'ordinary-hours/not-stated':
    'Ordinær arbeidstid er ikkje oppgjeven, så alle timar er rekna som ordinære (lengste dag: {longestMinutes} timar). Berre ordinær arbeidstid blir dekt: fyll inn «Ordinær arbeidstid frå» og «til».',
  'hours/beyond-ordinary':
    'Rad {row}: {minutes} timar {day} ligg utanfor ordinær arbeidstid og er ikkje med i refusjonskravet. Medlemmen kan sjølv føre dei med fritidssats.',
  'hours/over-most-a-day':
    'Rad {row}: av {minutes} timar {day} kan berre {paidMinutes} dekkjast. Resten går over det reglementet dekkjer per dag, og er kutta.',
  'overlapping/time':
    'Rad {row}: {minutes} timar {day} overlappar med rad {otherRow} i arket «{otherSheet}». Rett klokkesletta, så timane berre står éin gong.',
  'activity/not-recognised':
    'Celle {cell}: «{text}» er ikkje eit arbeid som reglementet nemner. Timane er tekne med; kontroller at dei ikkje er dekte av honoraret.',
  'activity/mixed':
    'Celle {cell}: «{text}» er både arbeid som blir dekt, og arbeid som honoraret alt dekkjer. Del rada i to, med timane for kvart.',
  'covered/by-honorarium': 'Rad {row}: {activity} er dekt av honoraret, så {minutes} timar er ikkje med i kravet.',
  'no-lost-income/for-activity':
    'Rad {row}: for {activity} blir ikkje tapt arbeidsinntekt dekt. Slett rada, eller rett kva arbeidet galdt.',
  'clock-times/required': 'Rad {row}: fritidstimar {day} må ha klokkeslett for start og slutt.',
  'leisure-type/required':
    'Rad {row}: skriv kva slags fritid som er brukt {day}, til dømes avspasering, feriedag, turnusfri eller etter arbeidstid.',
  'leisure-type/not-recognised':
    'Celle {cell}: «{text}» er ikkje ein kjend type fritid. Heile rada er rekna med fritidssats; kontroller at det stemmer.',
  'claimed-by/not-recognised': 'Celle {cell}: «{text}» er verken arbeidsgjevar eller medlem.',

  'wage/holiday-pay-taken-as-included':
    'Timesatsen {rateOre} kr er lesen som sats med feriepengar, slik reglementet ber om. Er han utan, fyll inn feriepengeprosenten.',
  'wage/unusual-holiday-pay':
    '{percent} % feriepengar er uvanleg. Vanlege satsar er 10,2 og 12 %, og 12,5 og 14,3 % for tilsette over 60 år.',
  'wage/unusual':
    'Timeløn {rateOre} kr er uvanleg høg. Kontroller at det er timeløna til den tilsette, og ikkje månadsløn eller ein pris til kundar.',
  'cap/cut-hours':
    'Rad {row}: kravet for {day} er kutta med {cutOre} kr, til grensa på {capOre} kr for {minutes} timar.',
  'cap/cut': 'Rad {row}: kravet for {day} er kutta med {cutOre} kr, til grensa på {capOre} kr per dag.',
  'special-approval/incomplete': 'Den særlege godkjenninga manglar «{missing}», så den vanlege grensa per dag gjeld.',
  'special-approval/document-it':
    'Krav over den vanlege grensa, inntil {capOre} kr per dag, må dokumenterast. Legg ved dokumentasjonen, og skriv kva det er i «{setting}».',
  'special-approval/used': 'Grensa er {capOre} kr per dag etter særleg godkjenning av {approvedBy}, sak {caseNumber}.',
  'vat/not-allowed-on-wage-refund':
    'Det kan ikkje krevjast meirverdiavgift på refusjon av løn. Slett meirverdiavgifta.',
  'customer-price/not-allowed':
    'Det kan berre krevjast løna til den tilsette, ikkje kundepris. Slett kundeprisen og fyll inn timeløna.',
  'member-expenses/not-on-employer-invoice':
    'Rad {row}: {type} kan ikkje stå på fakturaen til arbeidsgjevaren og er ikkje med. Medlemmen fører det sjølv i reiserekninga.',

  'lost-income/documentation-required':
    'Tapt arbeidsinntekt må dokumenterast. Fyll inn kva skjema som følgjer med («Dokumentasjon» i Innstillingar), til dømes timeskjema.',
  'hours-form/required-each-time':
    'Timeskjemaet med dato og klokkeslett må følgje med kvar gong, òg når det finst eit fast signaturskjema.',
  'signature-form/not-for-shift':
    'Det faste signaturskjemaet gjeld berre fast arbeidstid. Den som går i turnus, må få underskrifta til arbeidsgjevaren på timeskjemaet kvar gong.',
  'tax-certificate/or-accountant-letter-required':
    'Sjølvstendig næringsdrivande må leggje ved likningsattest eller skriv frå revisor eller rekneskapsførar («Dokumentasjon» i Innstillingar).',
  'income/too-many-certificates':
    'Det er oppgjeve inntekt for {count} år. Grunnlaget er eitt år, eller gjennomsnittet av dei {most} siste.',
  'income/certificates-between':
    'Det er oppgjeve inntekt for {count} år. Kjelda nemner eitt år eller gjennomsnittet av tre; kontroller grunnlaget.',
  'self-employed/must-use-expense-system':
    'Enkeltpersonføretak skal ikkje sende faktura, men krevje tapt arbeidsforteneste i reiserekningssystemet. Slett fakturaopplysningane.',
  'income/left-out': '{amountOre} kr i kapital- og pensjonsinntekt er halde utanfor grunnlaget.',
  'part-of-day/worked-out':
    'Rad {row}: {minutes} timar {day} er rekna som ein del av ein dag på {dayMinutes} timar. Kjelda nemner berre heile dagar.',
  'protocol/not-signed':
    'Prøveprotokollen må vere signert før kravet blir sendt; elles blir det avvist. Fyll inn datoen han vart signert.',
  'protocol/not-received':
    'Fakturaen blir ikkje behandla før fylkeskommunen har fått prøveprotokollen. Fyll inn datoen han vart signert.',
  'protocol/signed-later-than-today': 'Protokolldatoen {day} er etter i dag ({today}). Rett datoen.',
  'protocol/before-last-day':
    'Protokollen er signert {day}, men kravet har dagar til og med {lastDay}. Kontroller datoane.',
  'double-claim/member-and-employer':
    'Rad {row}: {day} blir òg kravd av den andre parten. Anten krev medlemmen, eller så krev arbeidsgjevaren, aldri båe.',
  'journey/within-another':
    'Reisa {day} overlappar med reisa i rad {otherRow} i arket «{otherSheet}». Du kan ikkje vere på to reiser samtidig: rett tidene, eller slett den eine rada.',
  'claimed/twice':
    'Rad {otherRow} i arket «{otherSheet}» seier det same for {day}. Er det ført to gonger, slett den eine rada; er det to ulike, kan begge stå.',
  'after/calendar-year':
    'Fristen var {lastDay}, og kravet er datert {submittedOn}. Krav må sendast innan utgangen av kalenderåret for oppdraget.',
  'after/deadline':
    'Fristen var {lastDay}, og kravet er datert {submittedOn}. Spør oppdragsgjevaren om kravet likevel kan takast imot.',
  'deadline/near': 'Fristen er {lastDay}, om {days} dagar.',
  'payout/table-exhausted': 'Når kravet blir utbetalt, er ikkje kjent: tabellen sluttar {lastDeadline}.',

  'day-divisor/not-defined-in-pack':
    'Reglementet seier ikkje kva årsinntekta til ein sjølvstendig næringsdrivande skal delast på, så tapet per dag kan ikkje reknast ut. Spør oppdragsgjevaren korleis tapet skal reknast.',
  'loss/must-be-made-probable':
    'Rad {row}: eit tap utan dokumentasjon må gjerast sannsynleg. Legg ved ei erklæring om tapet {day}, og skriv på rada at det er gjort.',
  'loss/hours-or-amount-missing':
    'Rad {row}: skriv kor mange timar som gjekk tapt {day}, eller at det var heile dagen. For ein vikar: skriv kva vikaren kosta.',
  'loss-type/not-recognised':
    'Celle {cell}: «{text}» er ikkje ein type tap som reglementet har. Rada er rekna som vanleg tapt arbeidsinntekt; kontroller at det stemmer.',
  'substitute/or-lost-income-not-both':
    'Rad {row}: {day} er det kravd både vikarutgifter og tapt arbeidsinntekt. Berre éin av delane blir dekt: slett den andre rada.',
  'income-statement/required':
    'Eigenerklæringa er ikkje nok åleine. Legg òg ved likningsattest eller inntektsoppgåve frå arbeidsgjevaren («Dokumentasjon» i Innstillingar).',

  'body/not-recognised':
    'Celle {cell}: «{text}» er ikkje eit utval eller organ som reglementet har. Vel eit av namna i lista.',
  'event/not-recognised':
    'Celle {cell}: «{text}» er ikkje eit arrangement som reglementet nemner. Rada er rekna som eit møte; kontroller at det var det.',
  'no-allowance/for-course':
    'Rad {row}: «{event}» gjev ikkje møtegodtgjersle, bortsett frå når heile utvalet er kalla inn med møteplikt. Var det det, skriv det på rada; elles slett rada.',
  'covered-by/office-allowance':
    'Rad {row}: møtet er dekt av den faste godtgjersla for vervet ({office}) og gjev inga møtegodtgjersle. Slett rada, eller rett vervet.',
  'meetings/consecutive':
    'Rad {row}: møte i rekkjefølgje gjev berre éi møtegodtgjersle, den høgste. {day} er det rad {otherRow} i arket «{otherSheet}» som blir betalt, så denne rada er 0 kr.',
  'same-day-meetings/check-consecutive':
    'Rad {row}: {day} har òg eit møte på rad {otherRow} i arket «{otherSheet}». Dei er ikkje rekna som møte i rekkjefølgje, så begge blir betalte. Den som godkjenner, bør kontrollere det.',
  'one-claim/per-meeting':
    'Oppdragsgjevaren vil ha eitt krav for kvart møte, og arket har {meetings} møte. Lag eit krav for kvart av dei.',
  'one-claim/per-month':
    'Oppdragsgjevaren vil ha eitt krav for kvar månad, og arket har rader frå {months} månader. Lag eit krav for kvar av dei.',
  'line-date/outside-claim':
    'Celle {cell}: {day} er ikkje ein av dagane som kravet gjeld. Rett datoen, eller før rada i eit krav for seg.',
  'fewer-than/two-meetings':
    'Godtgjersla til leiaren blir betalt berre når utvalet har hatt minst {least} møte i perioden. Talet på møte som er oppgjeve: {meetings}.',

  'child/too-old':
    'Rad {row}: barnet var {age} år. Barnepass blir dekt til og med {through} år. Slett rada, eller rett alderen.',
  'child/disputed-age':
    'Rad {row}: barnet var {age} år. Rettleiinga seier under {age} år, reglementet til og med {age} år. Reglementet er følgt; den som godkjenner, bør vite om det.',
  'child/age-missing':
    'Rad {row}: skriv kor gammalt barnet var den dagen. Reglementet har ei aldersgrense for barnepass.',
  'childcare/documentation-required':
    'Rad {row}: {amountOre} kr til barnepass er over {limitOre} kr og må dokumenterast. Legg ved dokumentasjonen, og skriv det på rada. Beløpet er ikkje kutta.',
  'childcare/hours-or-amount-missing': 'Rad {row}: skriv kor mange timar barnepasset varte, eller kva det kosta.',

  'kind/not-in-regulation':
    'Rad {row}: reglementet har ingen reglar for «{what}», så det er ikkje med i kravet. Slett det, eller vel eit anna reglement.',
  'per-diem/too-short':
    'Rad {row}: reisa varte {minutes} timar. Det er for kort til diett: grensa er {leastMinutes} timar. Dietten er 0 kr.',
  'per-diem/too-near':
    'Rad {row}: reisa var {km} km éin veg. Det er for kort til diett: grensa er {leastKm} km. Dietten er 0 kr.',
  'per-diem/distance-missing':
    'Rad {row}: avstanden éin veg er ikkje oppgjeven, så reisa er rekna som lang nok. Grensa for diett er {leastKm} km: fyll inn avstanden.',
  'per-diem/long-stay':
    'Rad {row}: reisa varte {days} døgn, og reglementet har diett for høgst {most} døgn. Spør oppdragsgjevaren kva som gjeld for eit så langt opphald.',
  'per-diem/too-many-meals':
    'Celle {cell}: {count} × «{meal}» er meir enn eitt måltid i kvart av dei {days} døgna på reisa. Eitt i døgnet er trekt frå; rett talet.',
  'country/not-in-table':
    'Celle {cell}: tabellen over satsar har ikkje «{text}». Næraste namn: {nearest}. Vel eit namn frå tabellen, eller skriv sjølv satsen for landet.',
  'currency/not-recognised':
    'Celle {cell}: «{text}» er ikkje ein valuta som Krav kan bruke. Skriv koden med tre bokstavar, til dømes EUR. Norske kroner er NOK.',
  'currency/differs':
    'Celle {cell}: valutaen er {stated}, men satsen for landet er i {currency}. Rett den som er feil.',
  'exchange-rate/missing':
    'Celle {cell}: satsen for landet er i {currency}, og kursen manglar. Skriv kor mange kroner éin {currency} er.',
  'exchange-rate/without-currency':
    'Celle {cell}: det står ein kurs, men satsen for landet er i norske kroner. Skriv valutaen som satsen er i, eller slett kursen.',
  'lodging/type-missing':
    'Rad {row}: skriv kva slags overnattingsstad det var. Utan det er den lågaste skattefrie satsen brukt.',
  'lodging/not-recognised':
    'Celle {cell}: «{text}» er ikkje ein type overnattingsstad som reglementet har. Den lågaste skattefrie satsen er brukt; vel eit av namna i lista.',
  'lodging/address-missing':
    'Rad {row}: skriv namn og adresse på overnattingsstaden. Utan dei er berre den lågaste satsen skattefri.',
  'tax-free/unknown':
    'Krav har ingen skattefri sats for {day}, så delinga i skattefritt og skattepliktig er ikkje rekna ut. Lønskontoret må gjere det.',

  'km/not-positive': 'Rad {row}: skriv kor mange kilometer som er køyrde. Talet må vere større enn 0.',
  'km/unusual': 'Rad {row}: {km} km er meir enn {most} km på éin dag. Kontroller kilometertalet.',
  'vehicle/not-recognised':
    'Celle {cell}: «{text}» er ikkje eit køyretøy som reglementet har ein sats for. Vel eit av namna i lista.',
  'driving/route-missing': 'Rad {row}: skriv køyreruta, kvarifrå og kvar til, med grunnen til eventuelle omkøyringar.',
  'driving/purpose-missing': 'Rad {row}: skriv føremålet med køyringa.',
  'outlay/type-not-recognised':
    'Celle {cell}: «{text}» er ikkje eit utlegg som reglementet har. Vel eit av namna i lista.',
  'outlay/receipt-missing': 'Rad {row}: «{type}» må ha kvittering. Legg ho ved, og skriv det på rada.',
  'outlay/vat-missing':
    'Rad {row}: meirverdiavgifta må gå fram av kvitteringa for «{type}». Skriv beløpet, eller 0 når kvitteringa viser at det ikkje er noka.',
  'outlay/purpose-missing': 'Rad {row}: skriv føremålet med utlegget «{type}».',

  'meeting/length-missing': 'Rad {row}: skriv når møtet byrja og slutta. Lengda avgjer satsen for «{type}».',
  'honorarium/type-not-recognised':
    'Celle {cell}: «{text}» er ikkje eit honorar som reglementet har. Vel eit av namna i lista.',
  'note/with-candidate-required':
    'Rad {row}: {type} må ha eit notat som seier kva det gjeld: kva kandidat, kva møte eller kva oppdrag.',
  'candidate/name-and-birthdate-required': 'Rad {row}: namn og fødselsdato manglar for {missing} av kandidatane.',
  'meeting/not-preapproved':
    'Rad {row}: møte må vere godkjende av fylkeskommunen på førehand. Utan det blir det ikkje betalt møtehonorar.',
  'meeting/not-with-additional-protocol':
    'Rad {row}: det blir ikkje betalt møtehonorar i samband med tilleggsprotokoll.',
  'meeting/not-with-this-work': 'Rad {row}: det blir ikkje betalt møtehonorar i samband med {activity}.',
  'contact/required': 'Rad {row}: skriv kontaktpersonen i fylkeskommunen for {type}.',
  'invitation/or-sender-required':
    'Rad {row}: skriv kven i fylkeskommunen som sende oppdraget ({type}). Der reglementet tillèt det, kan innkallingsbrevet leggjast ved i staden.',
  'course-certificate/required': 'Rad {row}: kursbeviset må vere lagt ved.',
  'not-group/coordinator': 'Rad {row}: koordinatorhonorar gjeld berre koordinatoren i nemndsgruppa.',
  'interrupted/reusable-not-stated':
    'Rad {row}: skriv om den avbrotne prøva kan nyttast neste gong (ja eller nei). Det avgjer satsen.',
  'interrupted/role-not-stated': 'Rad {row}: skriv om rolla var leiar eller medlem. Det avgjer satsen.',
} satisfies IssueSentences<ClaimIssues>;
