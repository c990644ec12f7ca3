import type { IssueSentences } from '../sentences';
import type { PaperIssues } from '../../claim/paper-issues';

export const paperIssues = {
  'paper/fields-missing': '«{paper}» er ikke laget. Dette mangler: {fields}.',
  'paper/invoice-number-missing':
    'Fakturanummeret mangler. Fyll inn nummeret fra arbeidsgiverens eget faktureringssystem.',
  'paper/invoice-date-missing': 'Fakturadatoen mangler. Fyll inn dagen fakturaen blir skrevet ut.',
  'paper/employer-name-missing': 'Navnet på arbeidsgiveren mangler. Skriv det slik det står i Enhetsregisteret.',
  'paper/employer-address-missing':
    'Adressen til arbeidsgiveren er ikke fullstendig. Fyll inn gate eller postboks, postnummer og poststed.',
  'paper/organisation-number-missing': 'Organisasjonsnummeret til arbeidsgiveren mangler. Fyll inn de ni sifrene.',
  'paper/organisation-number-wrong':
    '«{number}» kan ikke være et organisasjonsnummer. Det skal ha ni sifre, og kontrollsifferet til slutt må stemme. Se etter et siffer som er feil eller mangler.',
  'paper/account-number-missing': 'Kontonummeret til arbeidsgiveren mangler. Uten det kan kravet ikke betales.',
  'paper/account-number-wrong':
    '«{number}» kan ikke være et kontonummer. Det skal ha elleve sifre, og kontrollsifferet til slutt må stemme. Se etter et siffer som er feil eller mangler.',
  'paper/account-number-is-identity-number':
    'Kontonummeret ser ut som et fødselsnummer. Se etter at det er kontonummeret til arbeidsgiveren som står der.',
  'paper/kid-wrong':
    '«{kid}» kan ikke være et KID-nummer. Det skal ha 2–25 sifre, og kontrollsifferet til slutt må stemme. La feltet stå tomt hvis fakturaen ikke har KID.',
  'paper/employee-missing': 'Navnet på den ansatte mangler. Kravet må si hvem lønnen er utbetalt til.',
  'paper/payer-incomplete':
    'Reglementet mangler navn eller gyldig organisasjonsnummer for den som skal ha kravet. Rett opp reglementet.',
  'paper/lines-missing': 'Det er ingen timer å kreve refusjon for. Kontroller radene i arket.',
  'paper/hours-missing': 'Timene mangler for {day}. Kravet må vise dato og timer for hver dag.',
  'paper/amount-unknown': 'Beløpet for {day} er ikke regnet ut. Rett opp raden først, så kan papirene lages.',
  'paper/credited-number-missing':
    'En kreditnota må si hvilken faktura den retter. Fyll inn nummeret på den fakturaen.',
  'paper/credited-date-missing':
    'Datoen på fakturaen som kreditnotaen retter, mangler. Fyll den inn, så finner mottakeren fakturaen lettere.',
  'paper/vat-registration-unsaid':
    'Det er ikke sagt om arbeidsgiveren er registrert i Merverdiavgiftsregisteret. Er den det, skal «MVA» stå etter organisasjonsnummeret.',
  'paper/register-unsaid':
    'Det er ikke sagt om arbeidsgiveren står i Foretaksregisteret. Et aksjeselskap (AS eller ASA) eller en filial av et utenlandsk foretak (NUF) skal opplyse om det.',
  'paper/identity-number':
    'Det står et fødselsnummer eller D-nummer i «{text}». Ta det bort: slike numre skal ikke stå i papirene.',
  'paper/letters-left-out':
    'Disse tegnene finnes ikke i skriften på papirene og er erstattet: {letters}. Skriv navnet eller merknaden med bokstaver.',

  'ehf/due-date-missing': 'Forfallsdatoen mangler. Den regnes fra fakturadatoen, så fyll inn den.',
  'ehf/due-date-before-invoice':
    'Forfallsdatoen {dueDay} er før fakturadatoen {invoiceDay}. Kontroller fakturadatoen og betalingsfristen i reglementet.',
  'ehf/payment-terms-missing': 'Betalingsbetingelsene mangler. Fyll inn betalingsfristen i reglementet (regel {rule}).',
  'ehf/date-wrong': '«{text}» er ikke en dato i kalenderen. Kontroller datoene i fakturaen (regel {rule}).',
  'ehf/invoice-before-work':
    'Fakturadatoen {invoiceDay} er før den siste arbeidsdagen {lastDay}. Fakturaen skal skrives ut etter at arbeidet er gjort.',
  'ehf/credited-after':
    'Fakturaen som kreditnotaen retter, har dato {creditedDay}, etter kreditnotaens egen dato {invoiceDay}. En av datoene er feil.',
  'ehf/credits-itself':
    'Kreditnotaen har samme nummer ({number}) som fakturaen den retter. Gi kreditnotaen et eget nummer fra faktureringssystemet.',
  'ehf/currency-wrong': 'Valutaen er «{currency}», men kravet er i norske kroner (NOK). Rett opp reglementet.',
  'ehf/notes-several':
    'Fakturaen har {count} merknader. En e-faktura kan bare ha én, så samle dem i én tekst (regel {rule}).',
  'ehf/empty-text':
    'Et felt i fakturaen er tomt ({field}). Fyll det inn eller la det være helt ute; mottakeren avviser tomme felt (regel {rule}).',
  'ehf/buyer-reference-missing':
    '«Deres referanse» mangler. En faktura uten den blir sendt tilbake. Fyll den inn i reglementet (regel {rule}).',
  'ehf/buyer-reference-wrong':
    '«Deres referanse» er «{reference}», men mottakeren tar bare imot sitt eget nummer der, uten annen tekst. Rett opp reglementet.',
  'ehf/order-number-wrong':
    '«{number}» er ikke et ordrenummer som mottakeren kjenner. Skriv det slik mottakeren har gitt det, uten mellomrom, eller la feltet stå tomt når det ikke finnes noen bestilling.',
  'ehf/period-missing': 'Fakturaen mangler perioden for arbeidet. Kontroller datoene i arket.',
  'ehf/period-backwards': 'Perioden går fra {from} til {to}, altså bakover. Kontroller datoene i arket (regel {rule}).',
  'ehf/line-outside-period':
    'Fakturalinje {line} ligger utenfor perioden {from}–{to}. Kontroller datoene i arket (regel {rule}).',
  'ehf/delivery-unit-missing':
    'Enheten som skal ha kravet, mangler. Fyll den inn, så kommer fakturaen frem til riktig avdeling.',
  'ehf/candidate-named':
    'Navnet på kandidaten «{name}» står i fakturaen. Ta det bort hvis mottakeren ikke trenger det: fakturaen leses av mange.',
  'ehf/attachment-missing':
    'Spesifikasjonen er ikke lagt ved. Mottakeren krever en oversikt over lønn, sosiale kostnader, feriepenger og arbeidsgiveravgift som vedlegg til fakturaen.',
  'ehf/attachment-name-missing': 'Vedlegg {attachment} har ikke noe filnavn. Gi filen et navn (regel {rule}).',
  'ehf/attachment-name-twice':
    'To vedlegg heter «{filename}». Gi det ene et annet navn, så ikke mottakeren mister det.',
  'ehf/attachment-description-missing':
    'Vedlegg {attachment} har ingen beskrivelse. Skriv hva filen er, for eksempel «Spesifikasjon».',
  'ehf/attachment-type-missing':
    'Vedlegg {attachment} sier ikke hva slags fil det er. Legg ved filen på nytt som PDF (regel {rule}).',
  'ehf/attachment-type-wrong':
    'Vedlegg {attachment} er av en type ({type}) som en e-faktura ikke kan ha. Bruk PDF, PNG, JPEG, CSV, Excel (.xlsx) eller OpenDocument-regneark (.ods) (regel {rule}).',
  'ehf/attachment-empty': 'Vedlegg {attachment} er tomt. Legg det ved på nytt.',
  'ehf/attachment-is-invoice':
    'Vedlegget «{filename}» ser ut til å være en kopi av fakturaen. Ta det bort: mottakeren lager sin egen visning, og får ellers fakturaen to ganger.',
  'ehf/country-missing': 'Landet mangler i adressen. Fyll inn NO (regel {rule}).',
  'ehf/country-wrong':
    'Landkoden i adressen er «{country}», men arbeidsgiver og mottaker er norske, så den skal være NO. Rett opp adressen.',
  'ehf/endpoint-missing': 'E-fakturaadressen mangler. Fyll inn organisasjonsnummeret den skal bygge på (regel {rule}).',
  'ehf/endpoint-scheme-wrong':
    'E-fakturaadressen har ordningen «{scheme}». Norske mottakere nås bare med 0192 og organisasjonsnummer; 9908 er ute av bruk (regel {rule}).',
  'ehf/endpoint-id-wrong':
    'E-fakturaadressen «{id}» er ikke et organisasjonsnummer: ni sifre uten mellomrom og uten MVA (regel {rule}).',
  'ehf/vat-number-outside-vat':
    'Fakturaen er utenfor merverdiavgiftsloven (kategori O) og kan da ikke ha MVA-nummeret {number} i avgiftsfeltet. Velg kategori E hvis mottakeren krever det (regel {rule}).',
  'ehf/vat-number-wrong':
    '«{number}» er ikke et MVA-nummer. Det skal være NO, et gyldig organisasjonsnummer og MVA, uten mellomrom (regel {rule}).',
  'ehf/vat-mark-missing':
    'Arbeidsgiveren er registrert i Merverdiavgiftsregisteret, men «{number}» står ikke i fakturaen. Kontroller organisasjonsnummeret og lag fakturaen på nytt.',
  'ehf/vat-category-wrong':
    'Avgiftskategorien er «{category}». En lønnsrefusjon er utenfor merverdiavgiftsloven, så bruk O, eller E hvis mottakeren krever det.',
  'ehf/vat-percent-wrong':
    'Avgiftsprosenten passer ikke: kategori O skal ikke ha noen prosent, og kategori E skal ha 0. Lønnsrefusjon er uten merverdiavgift (regel {rule}).',
  'ehf/exemption-reason-missing':
    'Grunnen til at fakturaen er uten merverdiavgift, mangler. Velg avgiftskategori på nytt (regel {rule}).',
  'ehf/exemption-code-wrong':
    'Koden for hvorfor fakturaen er uten merverdiavgift passer ikke til avgiftskategorien. Velg avgiftskategori på nytt (regel {rule}).',
  'ehf/exempt-without-registration':
    'Kategori E krever at arbeidsgiveren er registrert i Merverdiavgiftsregisteret eller står i Foretaksregisteret. Fyll inn det som gjelder, eller bruk kategori O (regel {rule}).',
  'ehf/payment-code-wrong':
    'Betalingsmåten «{code}» passer ikke til et norsk kontonummer. Bruk 30 (overføring til konto).',
  'ehf/line-name-missing': 'Fakturalinje {line} har ikke noe navn. Hver linje må si hva den gjelder (regel {rule}).',
  'ehf/line-unit-wrong':
    'Fakturalinje {line} har enheten «{unit}». Bruk timer (HUR), dager (DAY) eller stykk (EA) (regel {rule}).',
  'ehf/line-not-positive':
    'Fakturalinje {line} har et beløp eller antall som ikke er større enn null. Kontroller timene; en kreditnota har også positive tall.',
  'ehf/cut-reason-missing':
    'Fakturaen trekker fra et beløp uten å si hvorfor. Skriv hvilket tak det gjelder (regel {rule}).',
  'ehf/price-mismatch':
    'Fakturalinje {line} går ikke opp: {quantity} ganger kr {priceOre} er ikke kr {netOre}. Lag fakturaen på nytt, og meld fra om feilen (regel {rule}).',
  'ehf/price-negative':
    'Fakturalinje {line} har en negativ pris. Bruk en kreditnota for å betale tilbake (regel {rule}).',
  'ehf/amount-not-whole-ore':
    'Et beløp i fakturaen er ikke i hele øre. Lag fakturaen på nytt, og meld fra om feilen (regel {rule}).',
  'ehf/sum-wrong':
    'Summen i fakturaen går ikke opp: den skulle vært kr {expectedOre}, men er kr {foundOre}. Lag fakturaen på nytt, og meld fra om feilen (regel {rule}).',
  'ehf/nothing-to-pay': 'Det er ikke noe beløp å betale. Kontroller timene og takene i kravet.',

  'ehf/file-too-large':
    'Fakturafilen er på {megabytes} MB med vedleggene. Noen mottakere avviser så store fakturaer, så gjør vedleggene mindre hvis du kan.',
  'ehf/file-beginning-wrong':
    'Fakturafilen begynner ikke slik en e-faktura skal. Lag fakturaen på nytt, og meld fra om feilen.',
  'ehf/file-format-wrong':
    'Fakturafilen sier ikke at den er en e-faktura av typen EHF Billing 3.0. Lag fakturaen på nytt, og meld fra om feilen (regel {rule}).',
  'ehf/file-type-wrong':
    'Fakturafilen har typen «{type}», men mottakeren tar bare imot faktura (380) og kreditnota (381). Lag fakturaen på nytt, og meld fra om feilen (regel {rule}).',
  'ehf/file-due-date-misplaced':
    'Forfallsdatoen står i et felt som en kreditnota ikke har. Lag fakturaen på nytt, og meld fra om feilen.',
  'ehf/file-attachment-as-object':
    'Et vedlegg er merket som noe annet enn et vedlegg. Lag fakturaen på nytt, og meld fra om feilen (regel {rule}).',
  'ehf/file-delivery-country-missing':
    'Leveringsadressen mangler land. Fyll inn NO, eller la hele adressen være ute (regel {rule}).',
  'ehf/file-number-scheme-wrong':
    'Et organisasjonsnummer i fakturafilen er merket med ordningen «{scheme}» og ikke 0192, som er den norske. Lag fakturaen på nytt, og meld fra om feilen (regel {rule}).',
  'ehf/file-register-wrong':
    'Fakturafilen sier «{name}» der det skal stå «Foretaksregisteret». Lag fakturaen på nytt, og meld fra om feilen (regel {rule}).',
  'ehf/file-buyer-vat-number':
    'Mottakerens MVA-nummer ({number}) kan ikke stå i en faktura som er utenfor merverdiavgiftsloven. Lag fakturaen på nytt, og meld fra om feilen (regel {rule}).',
  'ehf/file-amount-wrong':
    'Beløpet «{amount}» er ikke skrevet med punktum og to desimaler. Lag fakturaen på nytt, og meld fra om feilen (regel {rule}).',
  'ehf/file-currency-wrong':
    'Et beløp i fakturafilen er i «{currency}» og ikke i norske kroner (NOK). Lag fakturaen på nytt, og meld fra om feilen (regel {rule}).',
  'ehf/file-vat-breakdowns':
    'Fakturafilen har {count} avgiftsoppstillinger, men skal ha nøyaktig én. Lag fakturaen på nytt, og meld fra om feilen (regel {rule}).',
  'ehf/file-vat-amount':
    'Fakturafilen har et avgiftsbeløp på {amount}, men en lønnsrefusjon er uten merverdiavgift. Lag fakturaen på nytt, og meld fra om feilen (regel {rule}).',
  'ehf/file-vat-category-mixed':
    'Fakturafilen blander avgiftskategorier: «{category}» står ved siden av kategorien for hele fakturaen. Send annet enn lønnsrefusjon i en egen faktura (regel {rule}).',
  'ehf/file-line-incomplete':
    'Fakturalinje {line} mangler en opplysning som alle linjer må ha. Lag fakturaen på nytt, og meld fra om feilen (regel {rule}).',
} satisfies IssueSentences<PaperIssues>;
