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
    'Rad {row}: {day} står òg på rad {otherRow}, utan klokkeslett. Kontroller at det ikkje er dei same timane to gonger.',
  'day/over-24-hours': 'Rad {row}: radene for {day} blir til saman {minutes} timar. Eit døgn har 24.',

  'ordinary-hours/not-stated':
    'Ordinær arbeidstid er ikkje oppgjeven, så alle timar er rekna som ordinære (lengste dag: {longestMinutes} timar). Berre ordinær arbeidstid blir dekt: fyll inn «Ordinær arbeidstid frå» og «til».',
  'hours/beyond-ordinary':
    'Rad {row}: {minutes} timar {day} ligg utanfor ordinær arbeidstid og er ikkje med i refusjonskravet. Medlemmen kan sjølv føre dei med fritidssats.',
  'overlapping/time':
    'Rad {row}: {minutes} timar {day} overlappar med rad {otherRow}. Rett klokkesletta, så timane berre står éin gong.',
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
  'after/calendar-year':
    'Fristen var {lastDay}, og kravet er datert {submittedOn}. Krav må sendast innan utgangen av kalenderåret for oppdraget.',
  'deadline/near': 'Fristen er {lastDay}, om {days} dagar.',
  'payout/table-exhausted': 'Når kravet blir utbetalt, er ikkje kjent: tabellen sluttar {lastDeadline}.',

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
