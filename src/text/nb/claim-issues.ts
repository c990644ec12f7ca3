import type { ClaimIssues } from '../../claim/claim-issues';
import type { IssueSentences } from '../sentences';

export const claimIssues = {
  'settings/route-missing':
    'Fyll inn hvem som krever («Hvem krever» i Innstillinger): arbeidsgiver, medlem eller selvstendig næringsdrivende.',
  'settings/needed': '«{label}» mangler i Innstillinger. Uten den kan beløpet ikke regnes ut.',
  'route/not-in-regulation':
    'Reglementet har ingen regler for ruten «{route}». Velg en annen rute eller et annet reglement.',
  'claimant/several-people':
    'Arket gjelder flere personer: {names}. Et krav er for én person. Skriv hvem det gjelder, i «Medlem: navn» i Innstillinger.',
  'claimant/other-people-left-out': '{rows} rader gjelder andre personer ({names}) og er ikke med i kravet.',
  'claim/empty': 'Det er ingen rader å kreve for. Fyll inn minst én dag med timer eller ett honorar.',
  'identifier/account-number':
    '«{text}» er ikke et gyldig kontonummer. Et kontonummer har elleve sifre, og det siste er et kontrollsiffer.',

  'rate/none-on-day':
    'Satsen «{rate}» finnes ikke for {day}. Nærmeste dag med sats er {nearest}. Krav gjetter ikke: bruk et reglement som gjelder den dagen.',
  'rate/not-in-pack':
    'Reglementet har ikke noe tall for «{rate}». Skriv det i tabellen «Satser» i arbeidsboken (Sats, Fra, Verdi, Kilde).',
  'rate/own-figure':
    '«{rate}» er ikke fra reglementet, men ditt eget tall (kilde: {source}). Kontroller tallet før kravet sendes.',
  'rate/secondary-source': '«{rate}» bygger på en annenhånds kilde ({source}). Kontroller satsen før kravet sendes.',
  'regulation/day-after-checked':
    'Satsene er kontrollert til og med {checkedThrough}, og kravet gjelder dager til og med {day}. Kontroller hos oppdragsgiveren at de fortsatt gjelder.',
  'day/outside-period':
    'Celle {cell}: {day} er utenfor perioden {from}–{to}. Rett datoen eller perioden i Innstillinger.',
  'day/in-the-future': 'Celle {cell}: {day} er etter i dag ({today}). Et krav kan bare gjelde dager som har vært.',
  'day/weekend':
    'Rad {row}: {day} er i en helg, men timene ligger innenfor oppgitt ordinær arbeidstid. Kontroller at dagen var en vanlig arbeidsdag; ellers føres timene som fritid.',
  'day/twice':
    'Rad {row}: {day} står også på rad {otherRow} i arket «{otherSheet}», uten klokkeslett. Kontroller at det ikke er de samme timene to ganger.',
  'day/over-24-hours': 'Rad {row}: radene for {day} blir til sammen {minutes} timer. Et døgn har 24.',

  'ordinary-hours/not-stated':
    'Ordinær arbeidstid er ikke oppgitt, så alle timer er regnet som ordinære (lengste dag: {longestMinutes} timer). Bare ordinær arbeidstid dekkes: fyll inn «Ordinær arbeidstid fra» og «til».',
  'hours/beyond-ordinary':
    'Rad {row}: {minutes} timer {day} ligger utenfor ordinær arbeidstid og er ikke med i refusjonskravet. Medlemmet kan selv føre dem med fritidssats.',
  'hours/over-most-a-day':
    'Rad {row}: av {minutes} timer {day} kan bare {paidMinutes} dekkes. Resten går over det reglementet dekker per dag, og er kuttet.',
  'overlapping/time':
    'Rad {row}: {minutes} timer {day} overlapper med rad {otherRow} i arket «{otherSheet}». Rett klokkeslettene, så timene bare står én gang.',
  'activity/not-recognised':
    'Celle {cell}: «{text}» er ikke et arbeid som reglementet nevner. Timene er tatt med; kontroller at de ikke er dekket av honoraret.',
  'activity/mixed':
    'Celle {cell}: «{text}» er både arbeid som dekkes, og arbeid som honoraret allerede dekker. Del raden i to, med timene for hvert.',
  'covered/by-honorarium': 'Rad {row}: {activity} er dekket av honoraret, så {minutes} timer er ikke med i kravet.',
  'no-lost-income/for-activity':
    'Rad {row}: for {activity} dekkes ikke tapt arbeidsinntekt. Slett raden, eller rett hva arbeidet gjaldt.',
  'clock-times/required': 'Rad {row}: fritidstimer {day} må ha klokkeslett for start og slutt.',
  'leisure-type/required':
    'Rad {row}: skriv hva slags fritid som er brukt {day}, for eksempel avspasering, feriedag, turnusfri eller etter arbeidstid.',
  'leisure-type/not-recognised':
    'Celle {cell}: «{text}» er ikke en kjent type fritid. Hele raden er regnet med fritidssats; kontroller at det stemmer.',
  'claimed-by/not-recognised': 'Celle {cell}: «{text}» er verken arbeidsgiver eller medlem.',

  'wage/holiday-pay-taken-as-included':
    'Timesatsen {rateOre} kr er lest som sats med feriepenger, slik reglementet ber om. Er den uten, fyll inn feriepengeprosenten.',
  'wage/unusual-holiday-pay':
    '{percent} % feriepenger er uvanlig. Vanlige satser er 10,2 og 12 %, og 12,5 og 14,3 % for ansatte over 60 år.',
  'wage/unusual':
    'Timelønn {rateOre} kr er uvanlig høy. Kontroller at det er den ansattes timelønn, og ikke månedslønn eller en pris til kunder.',
  'cap/cut-hours':
    'Rad {row}: kravet for {day} er kuttet med {cutOre} kr, til grensen på {capOre} kr for {minutes} timer.',
  'cap/cut': 'Rad {row}: kravet for {day} er kuttet med {cutOre} kr, til grensen på {capOre} kr per dag.',
  'special-approval/incomplete':
    'Den særlige godkjenningen mangler «{missing}», så den vanlige grensen per dag gjelder.',
  'special-approval/document-it':
    'Krav over den vanlige grensen, inntil {capOre} kr per dag, må dokumenteres. Legg ved dokumentasjonen, og skriv hva det er i «{setting}».',
  'special-approval/used': 'Grensen er {capOre} kr per dag etter særlig godkjenning av {approvedBy}, sak {caseNumber}.',
  'vat/not-allowed-on-wage-refund': 'Det kan ikke kreves merverdiavgift på refusjon av lønn. Slett merverdiavgiften.',
  'customer-price/not-allowed':
    'Det kan bare kreves den ansattes lønn, ikke kundepris. Slett kundeprisen og fyll inn timelønnen.',
  'member-expenses/not-on-employer-invoice':
    'Rad {row}: {type} kan ikke stå på arbeidsgiverens faktura og er ikke med. Medlemmet fører det selv i reiseregningen.',

  'lost-income/documentation-required':
    'Tapt arbeidsinntekt må dokumenteres. Fyll inn hvilke skjemaer som følger med («Dokumentasjon» i Innstillinger), for eksempel timeskjema.',
  'hours-form/required-each-time':
    'Timeskjemaet med dato og klokkeslett må følge med hver gang, også når det finnes et fast signaturskjema.',
  'signature-form/not-for-shift':
    'Det faste signaturskjemaet gjelder bare fast arbeidstid. Den som går i turnus, må få arbeidsgiverens underskrift på timeskjemaet hver gang.',
  'tax-certificate/or-accountant-letter-required':
    'Selvstendig næringsdrivende må legge ved ligningsattest eller brev fra revisor eller regnskapsfører («Dokumentasjon» i Innstillinger).',
  'income/too-many-certificates':
    'Det er oppgitt inntekt for {count} år. Grunnlaget er ett år, eller gjennomsnittet av de {most} siste.',
  'income/certificates-between':
    'Det er oppgitt inntekt for {count} år. Kilden nevner ett år eller gjennomsnittet av tre; kontroller grunnlaget.',
  'self-employed/must-use-expense-system':
    'Enkeltpersonforetak skal ikke sende faktura, men kreve tapt arbeidsfortjeneste i reiseregningssystemet. Slett fakturaopplysningene.',
  'income/left-out': '{amountOre} kr i kapital- og pensjonsinntekt er holdt utenfor grunnlaget.',
  'part-of-day/worked-out':
    'Rad {row}: {minutes} timer {day} er regnet som en del av en dag på {dayMinutes} timer. Kilden nevner bare hele dager.',
  'protocol/not-signed':
    'Prøveprotokollen må være signert før kravet sendes; ellers blir det avvist. Fyll inn datoen den ble signert.',
  'protocol/not-received':
    'Fakturaen blir ikke behandlet før fylkeskommunen har fått prøveprotokollen. Fyll inn datoen den ble signert.',
  'protocol/signed-later-than-today': 'Protokolldatoen {day} er etter i dag ({today}). Rett datoen.',
  'protocol/before-last-day':
    'Protokollen er signert {day}, men kravet har dager til og med {lastDay}. Kontroller datoene.',
  'double-claim/member-and-employer':
    'Rad {row}: {day} kreves også av den andre parten. Enten krever medlemmet, eller så krever arbeidsgiveren, aldri begge.',
  'journey/within-another':
    'Reisen {day} overlapper med reisen i rad {otherRow} i arket «{otherSheet}». Du kan ikke være på to reiser samtidig: rett tidene, eller slett den ene raden.',
  'claimed/twice':
    'Rad {otherRow} i arket «{otherSheet}» sier det samme for {day}. Er det ført to ganger, slett den ene raden; er det to ulike, kan begge stå.',
  'after/calendar-year':
    'Fristen var {lastDay}, og kravet er datert {submittedOn}. Krav må sendes innen utgangen av kalenderåret for oppdraget.',
  'after/deadline':
    'Fristen var {lastDay}, og kravet er datert {submittedOn}. Spør oppdragsgiveren om kravet likevel kan tas imot.',
  'deadline/near': 'Fristen er {lastDay}, om {days} dager.',
  'payout/table-exhausted': 'Når kravet blir utbetalt, er ikke kjent: tabellen slutter {lastDeadline}.',

  'day-divisor/not-defined-in-pack':
    'Reglementet sier ikke hva årsinntekten til en selvstendig næringsdrivende skal deles på, så tapet per dag kan ikke regnes ut. Spør oppdragsgiveren hvordan tapet skal regnes.',
  'loss/must-be-made-probable':
    'Rad {row}: et tap uten dokumentasjon må sannsynliggjøres. Legg ved en erklæring om tapet {day}, og skriv på raden at det er gjort.',
  'loss/hours-or-amount-missing':
    'Rad {row}: skriv hvor mange timer som gikk tapt {day}, eller at det var hele dagen. For en vikar: skriv hva vikaren kostet.',
  'loss-type/not-recognised':
    'Celle {cell}: «{text}» er ikke en type tap som reglementet har. Raden er regnet som vanlig tapt arbeidsinntekt; kontroller at det stemmer.',
  'substitute/or-lost-income-not-both':
    'Rad {row}: {day} kreves både vikarutgifter og tapt arbeidsinntekt. Bare én av dem dekkes: slett den andre raden.',
  'income-statement/required':
    'Egenerklæringen er ikke nok alene. Legg også ved ligningsattest eller inntektsoppgave fra arbeidsgiveren («Dokumentasjon» i Innstillinger).',

  'body/not-recognised':
    'Celle {cell}: «{text}» er ikke et utvalg eller organ som reglementet har. Velg et av navnene i listen.',
  'event/not-recognised':
    'Celle {cell}: «{text}» er ikke et arrangement som reglementet nevner. Raden er regnet som et møte; kontroller at det var det.',
  'no-allowance/for-course':
    'Rad {row}: «{event}» gir ikke møtegodtgjørelse, bortsett fra når hele utvalget er innkalt med møteplikt. Var det det, skriv det på raden; ellers slett raden.',
  'covered-by/office-allowance':
    'Rad {row}: møtet er dekket av den faste godtgjørelsen for vervet ({office}) og gir ingen møtegodtgjørelse. Slett raden, eller rett vervet.',
  'meetings/consecutive':
    'Rad {row}: møter i rekkefølge gir bare én møtegodtgjørelse, den høyeste. {day} betales rad {otherRow} i arket «{otherSheet}», så denne raden er 0 kr.',
  'same-day-meetings/check-consecutive':
    'Rad {row}: {day} har også et møte på rad {otherRow} i arket «{otherSheet}». De er ikke regnet som møter i rekkefølge, så begge betales. Den som godkjenner, bør kontrollere det.',
  'one-claim/per-meeting':
    'Oppdragsgiveren vil ha ett krav for hvert møte, og arket har {meetings} møter. Lag et krav for hvert av dem.',
  'one-claim/per-month':
    'Oppdragsgiveren vil ha ett krav for hver måned, og arket har rader fra {months} måneder. Lag et krav for hver av dem.',
  'line-date/outside-claim':
    'Celle {cell}: {day} er ikke en av dagene som kravet gjelder. Rett datoen, eller før raden i et krav for seg.',
  'fewer-than/two-meetings':
    'Godtgjørelsen til lederen betales bare når utvalget har hatt minst {least} møter i perioden. Antall møter som er oppgitt: {meetings}.',

  'child/too-old':
    'Rad {row}: barnet var {age} år. Barnepass dekkes til og med {through} år. Slett raden, eller rett alderen.',
  'child/disputed-age':
    'Rad {row}: barnet var {age} år. Veiledningen sier under {age} år, reglementet til og med {age} år. Reglementet er fulgt; den som godkjenner, bør vite om det.',
  'child/age-missing':
    'Rad {row}: skriv hvor gammelt barnet var den dagen. Reglementet har en aldersgrense for barnepass.',
  'childcare/documentation-required':
    'Rad {row}: {amountOre} kr til barnepass er over {limitOre} kr og må dokumenteres. Legg ved dokumentasjonen, og skriv det på raden. Beløpet er ikke kuttet.',
  'childcare/hours-or-amount-missing': 'Rad {row}: skriv hvor mange timer barnepasset varte, eller hva det kostet.',

  'kind/not-in-regulation':
    'Rad {row}: reglementet har ingen regler for «{what}», så det er ikke med i kravet. Slett det, eller velg et annet reglement.',
  'per-diem/too-short':
    'Rad {row}: reisen varte {minutes} timer. Det er for kort til diett: grensen er {leastMinutes} timer. Dietten er 0 kr.',
  'per-diem/too-near':
    'Rad {row}: reisen var {km} km én vei. Det er for kort til diett: grensen er {leastKm} km. Dietten er 0 kr.',
  'per-diem/distance-missing':
    'Rad {row}: avstanden én vei er ikke oppgitt, så reisen er regnet som lang nok. Grensen for diett er {leastKm} km: fyll inn avstanden.',
  'per-diem/long-stay':
    'Rad {row}: reisen varte {days} døgn, og reglementet har diett for høyst {most} døgn. Spør oppdragsgiveren hva som gjelder for et så langt opphold.',
  'per-diem/too-many-meals':
    'Celle {cell}: {count} × «{meal}» er mer enn ett måltid i hvert av reisens {days} døgn. Ett i døgnet er trukket fra; rett antallet.',
  'country/not-in-table':
    'Celle {cell}: tabellen over satser har ikke «{text}». Nærmeste navn: {nearest}. Velg et navn fra tabellen, eller skriv selv satsen for landet.',
  'currency/not-recognised':
    'Celle {cell}: «{text}» er ikke en valuta som Krav kan bruke. Skriv koden med tre bokstaver, for eksempel EUR. Norske kroner er NOK.',
  'currency/differs':
    'Celle {cell}: valutaen er {stated}, men satsen for landet er i {currency}. Rett den som er feil.',
  'exchange-rate/missing':
    'Celle {cell}: satsen for landet er i {currency}, og kursen mangler. Skriv hvor mange kroner én {currency} er.',
  'exchange-rate/without-currency':
    'Celle {cell}: det står en kurs, men satsen for landet er i norske kroner. Skriv valutaen som satsen er i, eller slett kursen.',
  'lodging/type-missing':
    'Rad {row}: skriv hva slags overnattingssted det var. Uten det er den laveste skattefrie satsen brukt.',
  'lodging/not-recognised':
    'Celle {cell}: «{text}» er ikke en type overnattingssted som reglementet har. Den laveste skattefrie satsen er brukt; velg et av navnene i listen.',
  'lodging/address-missing':
    'Rad {row}: skriv navn og adresse på overnattingsstedet. Uten dem er bare den laveste satsen skattefri.',
  'tax-free/unknown':
    'Krav har ingen skattefri sats for {day}, så delingen i skattefritt og skattepliktig er ikke regnet ut. Lønningskontoret må gjøre det.',

  'km/not-positive': 'Rad {row}: skriv hvor mange kilometer som er kjørt. Tallet må være større enn 0.',
  'km/unusual': 'Rad {row}: {km} km er mer enn {most} km på én dag. Kontroller kilometerne.',
  'vehicle/not-recognised':
    'Celle {cell}: «{text}» er ikke et kjøretøy som reglementet har en sats for. Velg et av navnene i listen.',
  'driving/route-missing': 'Rad {row}: skriv kjøreruten, fra hvor og til hvor, med grunnen til eventuelle omkjøringer.',
  'driving/purpose-missing': 'Rad {row}: skriv formålet med kjøringen.',
  'outlay/type-not-recognised':
    'Celle {cell}: «{text}» er ikke et utlegg som reglementet har. Velg et av navnene i listen.',
  'outlay/receipt-missing': 'Rad {row}: «{type}» må ha kvittering. Legg den ved, og skriv det på raden.',
  'outlay/vat-missing':
    'Rad {row}: merverdiavgiften må gå fram av kvitteringen for «{type}». Skriv beløpet, eller 0 når kvitteringen viser at det ikke er noen.',
  'outlay/purpose-missing': 'Rad {row}: skriv formålet med utlegget «{type}».',

  'meeting/length-missing': 'Rad {row}: skriv når møtet begynte og sluttet. Lengden avgjør satsen for «{type}».',
  'honorarium/type-not-recognised':
    'Celle {cell}: «{text}» er ikke et honorar som reglementet har. Velg et av navnene i listen.',
  'note/with-candidate-required':
    'Rad {row}: {type} må ha et notat som sier hva det gjelder: hvilken kandidat, hvilket møte eller hvilket oppdrag.',
  'candidate/name-and-birthdate-required': 'Rad {row}: navn og fødselsdato mangler for {missing} av kandidatene.',
  'meeting/not-preapproved':
    'Rad {row}: møter må være godkjent av fylkeskommunen på forhånd. Uten det betales ikke møtehonorar.',
  'meeting/not-with-additional-protocol':
    'Rad {row}: det betales ikke møtehonorar i forbindelse med tilleggsprotokoll.',
  'meeting/not-with-this-work': 'Rad {row}: det betales ikke møtehonorar i forbindelse med {activity}.',
  'contact/required': 'Rad {row}: skriv kontaktpersonen i fylkeskommunen for {type}.',
  'invitation/or-sender-required':
    'Rad {row}: skriv hvem i fylkeskommunen som sendte oppdraget ({type}). Der reglementet tillater det, kan innkallingsbrevet legges ved i stedet.',
  'course-certificate/required': 'Rad {row}: kursbeviset må være vedlagt.',
  'not-group/coordinator': 'Rad {row}: koordinatorhonorar gjelder bare koordinatoren i nemndsgruppen.',
  'interrupted/reusable-not-stated':
    'Rad {row}: skriv om den avbrutte prøven kan brukes neste gang (ja eller nei). Det avgjør satsen.',
  'interrupted/role-not-stated': 'Rad {row}: skriv om rollen var leder eller medlem. Det avgjør satsen.',
} satisfies IssueSentences<ClaimIssues>;
