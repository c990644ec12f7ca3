import type { ControlIssues } from '../../claim/control-issues';
import type { IssueSentences } from '../sentences';

export const controlIssues = {
  'lodging/address-required':
    'Rad {row}: skriv både namnet og gateadressa til overnattingsstaden. Utan dei må det trekkjast skatt av dietten.',
  'lodging/address-not-concrete':
    'Rad {row}: «{text}» ser ikkje ut som ei full adresse. Skriv gate, nummer, postnummer og stad om overnattingsstaden har det.',
  'route/required':
    'Rad {row}: skriv køyreruta, frå start til slutt, òg når kilometerane er skrivne inn direkte. Utan henne må det trekkjast skatt.',
  'purpose/one-word': 'Rad {row}: «{text}» seier lite om føremålet. Skriv kva køyringa galdt, til dømes møte og tema.',
  'paid-by/required': 'Skriv kven som betalte reisa, når den reisande ikkje hadde eigne utgifter.',
  'trip/without-claim':
    'Reisa til {destination} {day} har inga reiserekning. Lever ei reiserekning for kvar reise, òg når beløpet er 0 kr.',
  'journey/days-required': 'Skriv kor mange døgn reisa varte. Talet trengst til forsikringa.',
  'journey/destination-required': 'Skriv kvar reisa gjekk.',
  'journey/start-required': 'Skriv både dato og klokkeslett for når reisa starta.',
  'journey/end-required': 'Skriv både dato og klokkeslett for når reisa var slutt.',
  'journey/purpose-required': 'Skriv føremålet med reisa.',
  'journey/route-required': 'Skriv reiseruta.',
  'journey/hotel-name-required': 'Skriv namnet på hotellet.',
  'journey/outlay-description-required': 'Skriv kva kvart utlegg galdt. Minst eitt utlegg manglar omtale.',

  'programme/required':
    'Legg ved programmet for kurset, konferansen, seminaret eller studieturen. Utan det kan reisa bli skattepliktig.',
  'travel-description/after-trip-required':
    'Legg ved reiseomtalen frå flyselskapet, laga etter at reisa var slutt. Han må vise reisene, namn og adresse, tid og stad for avreise og framkomst, og prisen. Ei utskrift av den elektroniske billetten er ikkje nok.',
  'meal-deduction/mismatch':
    'Måltidstrekket stemmer ikkje med programmet. Programmet har {programmeBreakfasts} frukost, {programmeLunches} lunsj og {programmeDinners} middag; det er trekt for {deductedBreakfasts} frukost, {deductedLunches} lunsj og {deductedDinners} middag. Rett trekket, eller forklar skilnaden.',
  'voucher/without-claim-reference':
    'Desse bilaga viser ikkje til reiserekning {reference}: {names}. Skriv nummeret på reiserekninga på dei.',
  'travellers/and-claim-link-required':
    'Faktura {reference} er betalt direkte. Skriv kven som reiste, føremålet, og nummeret på reiserekninga til kvar av dei.',
  'documentation/after-payment':
    'Dokumentasjonen kom {documentedOn}, etter utbetalinga {paidOn}. Vilkåra må vere oppfylte når pengane blir utbetalte, så det skal trekkjast skatt.',
  'documentation/missing-at-payment':
    'Dokumentasjonen mangla ved utbetalinga {paidOn}. Vilkåra må vere oppfylte når pengane blir utbetalte, så det skal trekkjast skatt.',

  'manual-claim/not-accepted':
    'Den som har tilgang til reiserekningssystemet, må bruke det. Send kravet der, ikkje på papir.',
  'general-form/not-for-travel':
    'Skjemaet for diverse løn kan ikkje brukast til reiser, for det manglar føremål og tal på døgn. Fyll ut ei reiserekning.',
  'previous-advance/not-settled':
    'Eit tidlegare forskot på {outstandingOre} kr er ikkje gjort opp. Lever reiserekninga for det før eit nytt forskot blir utbetalt.',
  'separation-of/duties':
    '{name} har fleire roller i same krav. Den som krev, den som attesterer og den som tilviser, må vere tre ulike personar: vel ein annan.',
  'separation-of/duties-exception':
    '{name} både attesterer og tilviser. Reglane her tillèt det, men det skal stå i loggen.',
  'locked/after-attestation':
    'Kravet er attestert og låst. Skal noko endrast, må det først sendast i retur til den som krev.',
  'changed/after-attestation':
    'Kravet er endra etter at det vart attestert, så attestasjonen gjeld ikkje lenger. Send det i retur og attester det på nytt.',
  'return/reason-required': 'Skriv kva som må rettast, før kravet blir sendt i retur.',
  'return/not-possible':
    'Berre eit krav som er sendt inn og ikkje utbetalt, kan sendast i retur. Er det utbetalt, blir feilen retta i eit nytt krav.',
  'not-approved/for-payment':
    'Kravet er ikkje tilvist og kan ikkje utbetalast. Ein person med fullmakt må tilvise det først.',
  'payment/already-made': 'Kravet er alt utbetalt. Det kan ikkje utbetalast ein gong til.',

  'date/outside-month':
    'Rad {row}: {day} er utanfor månaden kravet gjeld ({from}–{to}). Rett datoen, eller før rada på kravet for den månaden.',
  'one-line/per-day': 'Rad {row}: {day} står òg på rad {otherRow}. Det skal vere éi linje per dag: slå dei saman.',
  'hours/not-positive': 'Rad {row}: skriv kor mange timar oppdraget varte den dagen.',
  'hours-in/purpose-differ':
    'Rad {row}: timefeltet seier {minutes} timar, og føremålet seier {purposeMinutes}. Rett den av dei som er feil.',
  'purpose/hours-required':
    'Rad {row}: føremålet skal seie talet på timar og initialane til brukaren, til dømes «3,5 t AB». Skriv timane.',
  'purpose/initials-required':
    'Rad {row}: føremålet skal seie talet på timar og initialane til brukaren, til dømes «3,5 t AB». Skriv initialane, ikkje namnet.',
  'initials/only': 'Rad {row}: skriv berre initialane til passasjeren, til dømes «AB», aldri namnet.',
  'passenger/initials-missing': 'Rad {row}: skriv initialane til passasjeren, til dømes «AB».',
  'passenger-km/exceeds-trip':
    'Rad {row}: passasjeren er ført med {km} km, men turen var {tripKm} km. Skriv kor langt passasjeren sat i bilen.',
  'passenger/name-with-payer':
    'Passasjerar står her med initialar. Skal passasjertillegget vere skattefritt, må kommunen ha namna; kontroller at han har dei.',
  'receipt/required': 'Rad {row}: legg ved kvitteringa for utlegget.',
  'outlay/amount-required': 'Rad {row}: skriv kor mykje utlegget kosta.',
  'position/required': 'Vel kva stilling kravet gjeld: {names}.',
  'leave-project/and-object-empty': 'Prosjekt og objekt skal stå tomme. Slett det som står der.',

  'name-or-sensitive-text/identity-number':
    'Rad {row}: teksten har eit fødselsnummer eller eit anna nummer på elleve siffer («{text}»). Slett nummeret.',
  'name-or-sensitive-text/name': 'Rad {row}: «{text}» ser ut som namnet til ein person. Skriv initialar i staden.',
  'name-or-sensitive-text/phone-number': 'Rad {row}: «{text}» ser ut som eit telefonnummer. Slett det.',
  'name-or-sensitive-text/e-mail': 'Rad {row}: «{text}» er ei e-postadresse. Slett henne.',
  'name-or-sensitive-text/word':
    'Rad {row}: «{text}» kan seie noko om helsa eller livet til brukaren. Skriv føremålet utan slike opplysningar.',
  'name-or-sensitive-text/place-of-treatment':
    'Rad {row}: «{text}» kan vise kvar brukaren får behandling. Kontroller om staden må stå der.',
  'name-or-sensitive-text/given-name':
    'Rad {row}: «{text}» kan vere namnet til ein person. Er det det, skriv initialar i staden.',
} satisfies IssueSentences<ControlIssues>;
