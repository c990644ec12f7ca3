import type { ControlIssues } from '../../claim/control-issues';
import type { IssueSentences } from '../sentences';

export const controlIssues = {
  'lodging/address-required':
    'Rad {row}: skriv både navnet og gateadressen til overnattingsstedet. Uten dem må det trekkes skatt av dietten.',
  'lodging/address-not-concrete':
    'Rad {row}: «{text}» ser ikke ut som en full adresse. Skriv gate, nummer, postnummer og sted hvis overnattingsstedet har det.',
  'route/required':
    'Rad {row}: skriv kjøreruten, fra start til slutt, også når kilometerne er skrevet inn direkte. Uten den må det trekkes skatt.',
  'purpose/one-word':
    'Rad {row}: «{text}» sier lite om formålet. Skriv hva kjøringen gjaldt, for eksempel møte og tema.',
  'paid-by/required': 'Skriv hvem som betalte reisen, når den reisende ikke hadde egne utgifter.',
  'trip/without-claim':
    'Reisen til {destination} {day} har ingen reiseregning. Lever en reiseregning for hver reise, også når beløpet er 0 kr.',
  'journey/days-required': 'Skriv hvor mange døgn reisen varte. Tallet trengs til forsikringen.',
  'journey/destination-required': 'Skriv hvor reisen gikk.',
  'journey/start-required': 'Skriv både dato og klokkeslett for når reisen startet.',
  'journey/end-required': 'Skriv både dato og klokkeslett for når reisen var slutt.',
  'journey/purpose-required': 'Skriv formålet med reisen.',
  'journey/route-required': 'Skriv reiseruten.',
  'journey/hotel-name-required': 'Skriv navnet på hotellet.',
  'journey/outlay-description-required': 'Skriv hva hvert utlegg gjaldt. Minst ett utlegg mangler beskrivelse.',

  'programme/required':
    'Legg ved programmet for kurset, konferansen, seminaret eller studieturen. Uten det kan reisen bli skattepliktig.',
  'travel-description/after-trip-required':
    'Legg ved reisebeskrivelsen fra flyselskapet, laget etter at reisen var slutt. Den må vise reisene, navn og adresse, tid og sted for avreise og ankomst, og prisen. En utskrift av den elektroniske billetten er ikke nok.',
  'meal-deduction/mismatch':
    'Måltidstrekket stemmer ikke med programmet. Programmet har {programmeBreakfasts} frokost, {programmeLunches} lunsj og {programmeDinners} middag; det er trukket for {deductedBreakfasts} frokost, {deductedLunches} lunsj og {deductedDinners} middag. Rett trekket, eller forklar forskjellen.',
  'voucher/without-claim-reference':
    'Disse bilagene viser ikke til reiseregning {reference}: {names}. Skriv reiseregningens nummer på dem.',
  'travellers/and-claim-link-required':
    'Faktura {reference} er betalt direkte. Skriv hvem som reiste, formålet, og nummeret på reiseregningen til hver av dem.',
  'documentation/after-payment':
    'Dokumentasjonen kom {documentedOn}, etter utbetalingen {paidOn}. Vilkårene må være oppfylt når pengene utbetales, så det skal trekkes skatt.',
  'documentation/missing-at-payment':
    'Dokumentasjonen manglet ved utbetalingen {paidOn}. Vilkårene må være oppfylt når pengene utbetales, så det skal trekkes skatt.',

  'manual-claim/not-accepted':
    'Den som har tilgang til reiseregningssystemet, må bruke det. Send kravet der, ikke på papir.',
  'general-form/not-for-travel':
    'Skjemaet for diverse lønn kan ikke brukes til reiser, for det mangler formål og antall døgn. Fyll ut en reiseregning.',
  'previous-advance/not-settled':
    'Et tidligere forskudd på {outstandingOre} kr er ikke gjort opp. Lever reiseregningen for det før et nytt forskudd utbetales.',
  'separation-of/duties':
    '{name} har flere roller i samme krav. Den som krever, den som attesterer og den som anviser, må være tre forskjellige personer: velg en annen.',
  'separation-of/duties-exception':
    '{name} både attesterer og anviser. Reglene her tillater det, men det skal stå i loggen.',
  'locked/after-attestation':
    'Kravet er attestert og låst. Skal noe endres, må det først sendes i retur til den som krever.',
  'changed/after-attestation':
    'Kravet er endret etter at det ble attestert, så attestasjonen gjelder ikke lenger. Send det i retur og attester det på nytt.',
  'return/reason-required': 'Skriv hva som må rettes, før kravet sendes i retur.',
  'return/not-possible':
    'Bare et krav som er sendt inn og ikke utbetalt, kan sendes i retur. Er det utbetalt, rettes feilen i et nytt krav.',
  'not-approved/for-payment':
    'Kravet er ikke anvist og kan ikke utbetales. En person med fullmakt må anvise det først.',
  'payment/already-made': 'Kravet er allerede utbetalt. Det kan ikke utbetales en gang til.',

  'date/outside-month':
    'Rad {row}: {day} er utenfor måneden kravet gjelder ({from}–{to}). Rett datoen, eller før raden på kravet for den måneden.',
  'one-line/per-day': 'Rad {row}: {day} står også på rad {otherRow}. Det skal være én linje per dag: slå dem sammen.',
  'hours/not-positive': 'Rad {row}: skriv hvor mange timer oppdraget varte den dagen.',
  'hours-in/purpose-differ':
    'Rad {row}: timefeltet sier {minutes} timer, og formålet sier {purposeMinutes}. Rett den av dem som er feil.',
  'purpose/hours-required':
    'Rad {row}: formålet skal si antall timer og brukerens initialer, for eksempel «3,5 t AB». Skriv timene.',
  'purpose/initials-required':
    'Rad {row}: formålet skal si antall timer og brukerens initialer, for eksempel «3,5 t AB». Skriv initialene, ikke navnet.',
  'initials/only': 'Rad {row}: skriv bare initialene til passasjeren, for eksempel «AB», aldri navnet.',
  'passenger/initials-missing': 'Rad {row}: skriv initialene til passasjeren, for eksempel «AB».',
  'passenger-km/exceeds-trip':
    'Rad {row}: passasjeren er ført med {km} km, men turen var {tripKm} km. Skriv hvor langt passasjeren satt i bilen.',
  'passenger/name-with-payer':
    'Passasjerer står her med initialer. Skal passasjertillegget være skattefritt, må kommunen ha navnene; kontroller at den har dem.',
  'receipt/required': 'Rad {row}: legg ved kvitteringen for utlegget.',
  'outlay/amount-required': 'Rad {row}: skriv hvor mye utlegget kostet.',
  'position/required': 'Velg hvilken stilling kravet gjelder: {names}.',
  'leave-project/and-object-empty': 'Prosjekt og objekt skal stå tomme. Slett det som står der.',

  'name-or-sensitive-text/identity-number':
    'Rad {row}: teksten har et fødselsnummer eller et annet nummer på elleve siffer («{text}»). Slett nummeret.',
  'name-or-sensitive-text/name': 'Rad {row}: «{text}» ser ut som navnet til en person. Skriv initialer i stedet.',
  'name-or-sensitive-text/phone-number': 'Rad {row}: «{text}» ser ut som et telefonnummer. Slett det.',
  'name-or-sensitive-text/e-mail': 'Rad {row}: «{text}» er en e-postadresse. Slett den.',
  'name-or-sensitive-text/word':
    'Rad {row}: «{text}» kan si noe om helsen eller livet til brukeren. Skriv formålet uten slike opplysninger.',
  'name-or-sensitive-text/place-of-treatment':
    'Rad {row}: «{text}» kan vise hvor brukeren får behandling. Kontroller om stedet må stå der.',
  'name-or-sensitive-text/given-name':
    'Rad {row}: «{text}» kan være navnet til en person. Er det det, skriv initialer i stedet.',
} satisfies IssueSentences<ControlIssues>;
