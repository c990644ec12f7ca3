import type { IssueSentences } from '../sentences';
import type { PaperIssues } from '../../claim/paper-issues';

export const paperIssues = {
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
  'ehf/date-wrong': '«{text}» er ikke en dato i kalenderen. Kontroller datoene i fakturaen.',
  'ehf/invoice-before-work':
    'Fakturadatoen {invoiceDay} er før den siste arbeidsdagen {lastDay}. Fakturaen skal skrives ut etter at arbeidet er gjort.',
  'ehf/credited-after':
    'Fakturaen som kreditnotaen retter, har dato {creditedDay}, etter kreditnotaens egen dato {invoiceDay}. En av datoene er feil.',
  'ehf/currency-wrong': 'Valutaen er «{currency}», men kravet er i norske kroner (NOK). Rett opp reglementet.',
  'ehf/notes-several': 'Fakturaen har {count} merknader. En e-faktura kan bare ha én, så samle dem i én tekst.',
  'ehf/empty-text':
    'Et felt i fakturaen er tomt ({field}). Fyll det inn eller la det være helt ute; mottakeren avviser tomme felt.',
  'ehf/buyer-reference-missing':
    '«Deres referanse» mangler. En faktura uten den blir sendt tilbake. Fyll den inn i reglementet.',
  'ehf/buyer-reference-wrong':
    '«Deres referanse» er «{reference}», men mottakeren tar bare imot sitt eget nummer der, uten annen tekst. Rett opp reglementet.',
  'ehf/order-number-wrong':
    '«{number}» er ikke et ordrenummer som mottakeren kjenner. La feltet stå tomt når det ikke finnes noen bestilling.',
  'ehf/period-missing': 'Fakturaen mangler perioden for arbeidet. Kontroller datoene i arket.',
  'ehf/period-backwards': 'Perioden går fra {from} til {to}, altså bakover. Kontroller datoene i arket.',
  'ehf/line-outside-period': 'Fakturalinje {line} ligger utenfor perioden {from}–{to}. Kontroller datoene i arket.',
  'ehf/attachment-missing':
    'Spesifikasjonen er ikke lagt ved. Mottakeren krever en oversikt over lønn, sosiale kostnader, feriepenger og arbeidsgiveravgift som vedlegg til fakturaen.',
  'ehf/attachment-name-missing': 'Vedlegg {attachment} har ikke noe filnavn. Gi filen et navn.',
  'ehf/attachment-name-twice':
    'To vedlegg heter «{filename}». Gi det ene et annet navn, så ikke mottakeren mister det.',
  'ehf/attachment-type-wrong':
    'Vedlegg {attachment} er av en type ({type}) som en e-faktura ikke kan ha. Bruk PDF, PNG, JPEG, CSV, Excel (.xlsx) eller OpenDocument-regneark (.ods).',
  'ehf/attachment-empty': 'Vedlegg {attachment} er tomt. Legg det ved på nytt.',
  'ehf/attachments-too-large':
    'Vedleggene er på {megabytes} MB til sammen. Noen mottakere avviser så store fakturaer, så gjør filene mindre hvis du kan.',
  'ehf/country-wrong': '«{country}» er ikke en landkode. Den har to store bokstaver, og for Norge er den NO.',
  'ehf/endpoint-missing': 'E-fakturaadressen mangler. Fyll inn organisasjonsnummeret den skal bygge på.',
  'ehf/endpoint-scheme-wrong':
    'E-fakturaadressen har ordningen «{scheme}». Norske mottakere nås bare med 0192 og organisasjonsnummer; 9908 er ute av bruk.',
  'ehf/endpoint-id-wrong':
    'E-fakturaadressen «{id}» er ikke et organisasjonsnummer: ni sifre uten mellomrom og uten MVA.',
  'ehf/vat-number-outside-vat':
    'Fakturaen er utenfor merverdiavgiftsloven (kategori O) og kan da ikke ha MVA-nummeret {number} i avgiftsfeltet. Velg kategori E hvis mottakeren krever det.',
  'ehf/vat-number-wrong':
    '«{number}» er ikke et MVA-nummer. Det skal være NO, et gyldig organisasjonsnummer og MVA, uten mellomrom.',
  'ehf/vat-percent-wrong':
    'Avgiftsprosenten passer ikke: kategori O skal ikke ha noen prosent, og kategori E skal ha 0. Lønnsrefusjon er uten merverdiavgift.',
  'ehf/exemption-reason-missing':
    'Grunnen til at fakturaen er uten merverdiavgift, mangler. Velg avgiftskategori på nytt.',
  'ehf/exempt-without-registration':
    'Kategori E krever at arbeidsgiveren er registrert i Merverdiavgiftsregisteret eller står i Foretaksregisteret. Fyll inn det som gjelder, eller bruk kategori O.',
  'ehf/payment-code-wrong':
    'Betalingsmåten «{code}» passer ikke til et norsk kontonummer. Bruk 30 (overføring til konto).',
  'ehf/line-name-missing': 'Fakturalinje {line} har ikke noe navn. Hver linje må si hva den gjelder.',
  'ehf/cut-reason-missing': 'Fakturaen trekker fra et beløp uten å si hvorfor. Skriv hvilket tak det gjelder.',
  'ehf/price-mismatch':
    'Fakturalinje {line} går ikke opp: {quantity} ganger kr {priceOre} er ikke kr {netOre}. Lag fakturaen på nytt, og meld fra om feilen.',
  'ehf/price-negative': 'Fakturalinje {line} har en negativ pris. Bruk en kreditnota for å betale tilbake.',
  'ehf/amount-not-whole-ore': 'Et beløp i fakturaen er ikke i hele øre. Lag fakturaen på nytt, og meld fra om feilen.',
  'ehf/sum-wrong':
    'Summen i fakturaen går ikke opp: den skulle vært kr {expectedOre}, men er kr {foundOre}. Lag fakturaen på nytt, og meld fra om feilen.',
  'ehf/nothing-to-pay': 'Det er ikke noe beløp å betale. Kontroller timene og takene i kravet.',
} satisfies IssueSentences<PaperIssues>;
