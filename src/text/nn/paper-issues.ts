import type { IssueSentences } from '../sentences';
import type { PaperIssues } from '../../claim/paper-issues';

export const paperIssues = {
  'paper/invoice-number-missing':
    'Fakturanummeret manglar. Fyll inn nummeret frå arbeidsgivaren sitt eige faktureringssystem.',
  'paper/invoice-date-missing': 'Fakturadatoen manglar. Fyll inn dagen fakturaen blir skriven ut.',
  'paper/employer-name-missing': 'Namnet på arbeidsgivaren manglar. Skriv det slik det står i Einingsregisteret.',
  'paper/employer-address-missing':
    'Adressa til arbeidsgivaren er ikkje fullstendig. Fyll inn gate eller postboks, postnummer og poststad.',
  'paper/organisation-number-missing': 'Organisasjonsnummeret til arbeidsgivaren manglar. Fyll inn dei ni sifra.',
  'paper/organisation-number-wrong':
    '«{number}» kan ikkje vere eit organisasjonsnummer. Det skal ha ni siffer, og kontrollsifferet til slutt må stemme. Sjå etter eit siffer som er feil eller manglar.',
  'paper/account-number-missing': 'Kontonummeret til arbeidsgivaren manglar. Utan det kan ikkje kravet betalast.',
  'paper/account-number-wrong':
    '«{number}» kan ikkje vere eit kontonummer. Det skal ha elleve siffer, og kontrollsifferet til slutt må stemme. Sjå etter eit siffer som er feil eller manglar.',
  'paper/account-number-is-identity-number':
    'Kontonummeret ser ut som eit fødselsnummer. Sjå etter at det er kontonummeret til arbeidsgivaren som står der.',
  'paper/kid-wrong':
    '«{kid}» kan ikkje vere eit KID-nummer. Det skal ha 2–25 siffer, og kontrollsifferet til slutt må stemme. Lat feltet stå tomt dersom fakturaen ikkje har KID.',
  'paper/employee-missing': 'Namnet på den tilsette manglar. Kravet må seie kven løna er utbetalt til.',
  'paper/payer-incomplete':
    'Reglementet manglar namn eller gyldig organisasjonsnummer for den som skal ha kravet. Rett opp reglementet.',
  'paper/lines-missing': 'Det er ingen timar å krevje refusjon for. Kontroller radene i arket.',
  'paper/hours-missing': 'Timane manglar for {day}. Kravet må vise dato og timar for kvar dag.',
  'paper/amount-unknown': 'Beløpet for {day} er ikkje rekna ut. Rett opp rada først, så kan papira lagast.',
  'paper/credited-number-missing': 'Ei kreditnota må seie kva faktura ho rettar. Fyll inn nummeret på den fakturaen.',
  'paper/credited-date-missing':
    'Datoen på fakturaen som kreditnotaen rettar, manglar. Fyll han inn, så finn mottakaren fakturaen lettare.',
  'paper/vat-registration-unsaid':
    'Det er ikkje sagt om arbeidsgivaren er registrert i Meirverdiavgiftsregisteret. Er han det, skal «MVA» stå etter organisasjonsnummeret.',
  'paper/register-unsaid':
    'Det er ikkje sagt om arbeidsgivaren står i Føretaksregisteret. Eit aksjeselskap (AS eller ASA) eller ein filial av eit utanlandsk føretak (NUF) skal opplyse om det.',
  'paper/identity-number':
    'Det står eit fødselsnummer eller D-nummer i «{text}». Ta det bort: slike nummer skal ikkje stå i papira.',
  'paper/letters-left-out':
    'Desse teikna finst ikkje i skrifta på papira og er bytte ut: {letters}. Skriv namnet eller merknaden med bokstavar.',

  'ehf/due-date-missing': 'Forfallsdatoen manglar. Han blir rekna frå fakturadatoen, så fyll inn den.',
  'ehf/due-date-before-invoice':
    'Forfallsdatoen {dueDay} er før fakturadatoen {invoiceDay}. Kontroller fakturadatoen og betalingsfristen i reglementet.',
  'ehf/date-wrong': '«{text}» er ikkje ein dato i kalenderen. Kontroller datoane i fakturaen.',
  'ehf/invoice-before-work':
    'Fakturadatoen {invoiceDay} er før den siste arbeidsdagen {lastDay}. Fakturaen skal skrivast ut etter at arbeidet er gjort.',
  'ehf/credited-after':
    'Fakturaen som kreditnotaen rettar, har dato {creditedDay}, etter kreditnotaen sin eigen dato {invoiceDay}. Ein av datoane er feil.',
  'ehf/currency-wrong': 'Valutaen er «{currency}», men kravet er i norske kroner (NOK). Rett opp reglementet.',
  'ehf/notes-several': 'Fakturaen har {count} merknader. Ein e-faktura kan berre ha éin, så samle dei i éin tekst.',
  'ehf/empty-text':
    'Eit felt i fakturaen er tomt ({field}). Fyll det inn eller lat det vere heilt ute; mottakaren avviser tomme felt.',
  'ehf/buyer-reference-missing':
    '«Dykkar referanse» manglar. Ein faktura utan han blir send tilbake. Fyll han inn i reglementet.',
  'ehf/buyer-reference-wrong':
    '«Dykkar referanse» er «{reference}», men mottakaren tek berre imot sitt eige nummer der, utan annan tekst. Rett opp reglementet.',
  'ehf/order-number-wrong':
    '«{number}» er ikkje eit ordrenummer som mottakaren kjenner. Lat feltet stå tomt når det ikkje finst noka bestilling.',
  'ehf/period-missing': 'Fakturaen manglar perioden for arbeidet. Kontroller datoane i arket.',
  'ehf/period-backwards': 'Perioden går frå {from} til {to}, altså bakover. Kontroller datoane i arket.',
  'ehf/line-outside-period': 'Fakturalinje {line} ligg utanfor perioden {from}–{to}. Kontroller datoane i arket.',
  'ehf/attachment-missing':
    'Spesifikasjonen er ikkje lagd ved. Mottakaren krev eit oversyn over løn, sosiale kostnader, feriepengar og arbeidsgivaravgift som vedlegg til fakturaen.',
  'ehf/attachment-name-missing': 'Vedlegg {attachment} har ikkje noko filnamn. Gje fila eit namn.',
  'ehf/attachment-name-twice':
    'To vedlegg heiter «{filename}». Gje det eine eit anna namn, så ikkje mottakaren mistar det.',
  'ehf/attachment-type-wrong':
    'Vedlegg {attachment} er av ein type ({type}) som ein e-faktura ikkje kan ha. Bruk PDF, PNG, JPEG, CSV, Excel (.xlsx) eller OpenDocument-rekneark (.ods).',
  'ehf/attachment-empty': 'Vedlegg {attachment} er tomt. Legg det ved på nytt.',
  'ehf/attachments-too-large':
    'Vedlegga er på {megabytes} MB til saman. Nokre mottakarar avviser så store fakturaer, så gjer filene mindre om du kan.',
  'ehf/country-wrong': '«{country}» er ikkje ein landkode. Han har to store bokstavar, og for Noreg er han NO.',
  'ehf/endpoint-missing': 'E-fakturaadressa manglar. Fyll inn organisasjonsnummeret ho skal byggje på.',
  'ehf/endpoint-scheme-wrong':
    'E-fakturaadressa har ordninga «{scheme}». Norske mottakarar er å nå berre med 0192 og organisasjonsnummer; 9908 er ute av bruk.',
  'ehf/endpoint-id-wrong':
    'E-fakturaadressa «{id}» er ikkje eit organisasjonsnummer: ni siffer utan mellomrom og utan MVA.',
  'ehf/vat-number-outside-vat':
    'Fakturaen er utanfor meirverdiavgiftslova (kategori O) og kan då ikkje ha MVA-nummeret {number} i avgiftsfeltet. Vel kategori E dersom mottakaren krev det.',
  'ehf/vat-number-wrong':
    '«{number}» er ikkje eit MVA-nummer. Det skal vere NO, eit gyldig organisasjonsnummer og MVA, utan mellomrom.',
  'ehf/vat-percent-wrong':
    'Avgiftsprosenten passar ikkje: kategori O skal ikkje ha nokon prosent, og kategori E skal ha 0. Lønsrefusjon er utan meirverdiavgift.',
  'ehf/exemption-reason-missing':
    'Grunnen til at fakturaen er utan meirverdiavgift, manglar. Vel avgiftskategori på nytt.',
  'ehf/exempt-without-registration':
    'Kategori E krev at arbeidsgivaren er registrert i Meirverdiavgiftsregisteret eller står i Føretaksregisteret. Fyll inn det som gjeld, eller bruk kategori O.',
  'ehf/payment-code-wrong':
    'Betalingsmåten «{code}» passar ikkje til eit norsk kontonummer. Bruk 30 (overføring til konto).',
  'ehf/line-name-missing': 'Fakturalinje {line} har ikkje noko namn. Kvar linje må seie kva ho gjeld.',
  'ehf/cut-reason-missing': 'Fakturaen trekkjer frå eit beløp utan å seie kvifor. Skriv kva tak det gjeld.',
  'ehf/price-mismatch':
    'Fakturalinje {line} går ikkje opp: {quantity} gonger kr {priceOre} er ikkje kr {netOre}. Lag fakturaen på nytt, og meld frå om feilen.',
  'ehf/price-negative': 'Fakturalinje {line} har ein negativ pris. Bruk ei kreditnota for å betale tilbake.',
  'ehf/amount-not-whole-ore':
    'Eit beløp i fakturaen er ikkje i heile øre. Lag fakturaen på nytt, og meld frå om feilen.',
  'ehf/sum-wrong':
    'Summen i fakturaen går ikkje opp: han skulle vore kr {expectedOre}, men er kr {foundOre}. Lag fakturaen på nytt, og meld frå om feilen.',
  'ehf/nothing-to-pay': 'Det er ikkje noko beløp å betale. Kontroller timane og taka i kravet.',
} satisfies IssueSentences<PaperIssues>;
