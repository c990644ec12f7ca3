import type { IssueSentences } from '../sentences';
import type { PaperIssues } from '../../claim/paper-issues';

export const paperIssues = {
  'paper/fields-missing': '«{paper}» er ikkje laga. Dette manglar: {fields}.',
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
  'ehf/payment-terms-missing': 'Betalingsvilkåra manglar. Fyll inn betalingsfristen i reglementet (regel {rule}).',
  'ehf/date-wrong': '«{text}» er ikkje ein dato i kalenderen. Kontroller datoane i fakturaen (regel {rule}).',
  'ehf/invoice-before-work':
    'Fakturadatoen {invoiceDay} er før den siste arbeidsdagen {lastDay}. Fakturaen skal skrivast ut etter at arbeidet er gjort.',
  'ehf/credited-after':
    'Fakturaen som kreditnotaen rettar, har dato {creditedDay}, etter kreditnotaen sin eigen dato {invoiceDay}. Ein av datoane er feil.',
  'ehf/credits-itself':
    'Kreditnotaen har same nummer ({number}) som fakturaen ho rettar. Gje kreditnotaen eit eige nummer frå faktureringssystemet.',
  'ehf/currency-wrong': 'Valutaen er «{currency}», men kravet er i norske kroner (NOK). Rett opp reglementet.',
  'ehf/notes-several':
    'Fakturaen har {count} merknader. Ein e-faktura kan berre ha éin, så samle dei i éin tekst (regel {rule}).',
  'ehf/empty-text':
    'Eit felt i fakturaen er tomt ({field}). Fyll det inn eller lat det vere heilt ute; mottakaren avviser tomme felt (regel {rule}).',
  'ehf/buyer-reference-missing':
    '«Dykkar referanse» manglar. Ein faktura utan han blir send tilbake. Fyll han inn i reglementet (regel {rule}).',
  'ehf/buyer-reference-wrong':
    '«Dykkar referanse» er «{reference}», men mottakaren tek berre imot sitt eige nummer der, utan annan tekst. Rett opp reglementet.',
  'ehf/order-number-wrong':
    '«{number}» er ikkje eit ordrenummer som mottakaren kjenner. Skriv det slik mottakaren har gjeve det, utan mellomrom, eller lat feltet stå tomt når det ikkje finst noka bestilling.',
  'ehf/period-missing': 'Fakturaen manglar perioden for arbeidet. Kontroller datoane i arket.',
  'ehf/period-backwards': 'Perioden går frå {from} til {to}, altså bakover. Kontroller datoane i arket (regel {rule}).',
  'ehf/line-outside-period':
    'Fakturalinje {line} ligg utanfor perioden {from}–{to}. Kontroller datoane i arket (regel {rule}).',
  'ehf/delivery-unit-missing':
    'Eininga som skal ha kravet, manglar. Fyll ho inn, så kjem fakturaen fram til rett avdeling.',
  'ehf/candidate-named':
    'Namnet på kandidaten «{name}» står i fakturaen. Ta det bort om mottakaren ikkje treng det: fakturaen blir lesen av mange.',
  'ehf/attachment-missing':
    'Spesifikasjonen er ikkje lagd ved. Mottakaren krev eit oversyn over løn, sosiale kostnader, feriepengar og arbeidsgivaravgift som vedlegg til fakturaen.',
  'ehf/attachment-name-missing': 'Vedlegg {attachment} har ikkje noko filnamn. Gje fila eit namn (regel {rule}).',
  'ehf/attachment-name-twice':
    'To vedlegg heiter «{filename}». Gje det eine eit anna namn, så ikkje mottakaren mistar det.',
  'ehf/attachment-description-missing':
    'Vedlegg {attachment} har inga skildring. Skriv kva fila er, til dømes «Spesifikasjon».',
  'ehf/attachment-type-missing':
    'Vedlegg {attachment} seier ikkje kva slags fil det er. Legg ved fila på nytt som PDF (regel {rule}).',
  'ehf/attachment-type-wrong':
    'Vedlegg {attachment} er av ein type ({type}) som ein e-faktura ikkje kan ha. Bruk PDF, PNG, JPEG, CSV, Excel (.xlsx) eller OpenDocument-rekneark (.ods) (regel {rule}).',
  'ehf/attachment-empty': 'Vedlegg {attachment} er tomt. Legg det ved på nytt.',
  'ehf/attachment-is-invoice':
    'Vedlegget «{filename}» ser ut til å vere ein kopi av fakturaen. Ta det bort: mottakaren lagar si eiga vising, og får elles fakturaen to gonger.',
  'ehf/country-missing': 'Landet manglar i adressa. Fyll inn NO (regel {rule}).',
  'ehf/country-wrong':
    'Landkoden i adressa er «{country}», men arbeidsgivar og mottakar er norske, så han skal vere NO. Rett opp adressa.',
  'ehf/endpoint-missing': 'E-fakturaadressa manglar. Fyll inn organisasjonsnummeret ho skal byggje på (regel {rule}).',
  'ehf/endpoint-scheme-wrong':
    'E-fakturaadressa har ordninga «{scheme}». Norske mottakarar er å nå berre med 0192 og organisasjonsnummer; 9908 er ute av bruk (regel {rule}).',
  'ehf/endpoint-id-wrong':
    'E-fakturaadressa «{id}» er ikkje eit organisasjonsnummer: ni siffer utan mellomrom og utan MVA (regel {rule}).',
  'ehf/vat-number-outside-vat':
    'Fakturaen er utanfor meirverdiavgiftslova (kategori O) og kan då ikkje ha MVA-nummeret {number} i avgiftsfeltet. Vel kategori E dersom mottakaren krev det (regel {rule}).',
  'ehf/vat-number-wrong':
    '«{number}» er ikkje eit MVA-nummer. Det skal vere NO, eit gyldig organisasjonsnummer og MVA, utan mellomrom (regel {rule}).',
  'ehf/vat-mark-missing':
    'Arbeidsgivaren er registrert i Meirverdiavgiftsregisteret, men «{number}» står ikkje i fakturaen. Kontroller organisasjonsnummeret og lag fakturaen på nytt.',
  'ehf/vat-category-wrong':
    'Avgiftskategorien er «{category}». Ein lønsrefusjon er utanfor meirverdiavgiftslova, så bruk O, eller E dersom mottakaren krev det.',
  'ehf/vat-percent-wrong':
    'Avgiftsprosenten passar ikkje: kategori O skal ikkje ha nokon prosent, og kategori E skal ha 0. Lønsrefusjon er utan meirverdiavgift (regel {rule}).',
  'ehf/exemption-reason-missing':
    'Grunnen til at fakturaen er utan meirverdiavgift, manglar. Vel avgiftskategori på nytt (regel {rule}).',
  'ehf/exemption-code-wrong':
    'Koden for kvifor fakturaen er utan meirverdiavgift passar ikkje til avgiftskategorien. Vel avgiftskategori på nytt (regel {rule}).',
  'ehf/exempt-without-registration':
    'Kategori E krev at arbeidsgivaren er registrert i Meirverdiavgiftsregisteret eller står i Føretaksregisteret. Fyll inn det som gjeld, eller bruk kategori O (regel {rule}).',
  'ehf/payment-code-wrong':
    'Betalingsmåten «{code}» passar ikkje til eit norsk kontonummer. Bruk 30 (overføring til konto).',
  'ehf/line-name-missing': 'Fakturalinje {line} har ikkje noko namn. Kvar linje må seie kva ho gjeld (regel {rule}).',
  'ehf/line-unit-wrong':
    'Fakturalinje {line} har eininga «{unit}». Bruk timar (HUR), dagar (DAY) eller stykk (EA) (regel {rule}).',
  'ehf/line-not-positive':
    'Fakturalinje {line} har eit beløp eller eit tal som ikkje er større enn null. Kontroller timane; ei kreditnota har òg positive tal.',
  'ehf/cut-reason-missing':
    'Fakturaen trekkjer frå eit beløp utan å seie kvifor. Skriv kva tak det gjeld (regel {rule}).',
  'ehf/price-mismatch':
    'Fakturalinje {line} går ikkje opp: {quantity} gonger kr {priceOre} er ikkje kr {netOre}. Lag fakturaen på nytt, og meld frå om feilen (regel {rule}).',
  'ehf/price-negative':
    'Fakturalinje {line} har ein negativ pris. Bruk ei kreditnota for å betale tilbake (regel {rule}).',
  'ehf/amount-not-whole-ore':
    'Eit beløp i fakturaen er ikkje i heile øre. Lag fakturaen på nytt, og meld frå om feilen (regel {rule}).',
  'ehf/sum-wrong':
    'Summen i fakturaen går ikkje opp: han skulle vore kr {expectedOre}, men er kr {foundOre}. Lag fakturaen på nytt, og meld frå om feilen (regel {rule}).',
  'ehf/nothing-to-pay': 'Det er ikkje noko beløp å betale. Kontroller timane og taka i kravet.',

  'ehf/file-too-large':
    'Fakturafila er på {megabytes} MB med vedlegga. Nokre mottakarar avviser så store fakturaer, så gjer vedlegga mindre om du kan.',
  'ehf/file-beginning-wrong':
    'Fakturafila byrjar ikkje slik ein e-faktura skal. Lag fakturaen på nytt, og meld frå om feilen.',
  'ehf/file-format-wrong':
    'Fakturafila seier ikkje at ho er ein e-faktura av typen EHF Billing 3.0. Lag fakturaen på nytt, og meld frå om feilen (regel {rule}).',
  'ehf/file-type-wrong':
    'Fakturafila har typen «{type}», men mottakaren tek berre imot faktura (380) og kreditnota (381). Lag fakturaen på nytt, og meld frå om feilen (regel {rule}).',
  'ehf/file-due-date-misplaced':
    'Forfallsdatoen står i eit felt som ei kreditnota ikkje har. Lag fakturaen på nytt, og meld frå om feilen.',
  'ehf/file-attachment-as-object':
    'Eit vedlegg er merkt som noko anna enn eit vedlegg. Lag fakturaen på nytt, og meld frå om feilen (regel {rule}).',
  'ehf/file-delivery-country-missing':
    'Leveringsadressa manglar land. Fyll inn NO, eller lat heile adressa vere ute (regel {rule}).',
  'ehf/file-number-scheme-wrong':
    'Eit organisasjonsnummer i fakturafila er merkt med ordninga «{scheme}» og ikkje 0192, som er den norske. Lag fakturaen på nytt, og meld frå om feilen (regel {rule}).',
  'ehf/file-register-wrong':
    'Fakturafila seier «{name}» der det skal stå «Foretaksregisteret». Lag fakturaen på nytt, og meld frå om feilen (regel {rule}).',
  'ehf/file-buyer-vat-number':
    'MVA-nummeret til mottakaren ({number}) kan ikkje stå i ein faktura som er utanfor meirverdiavgiftslova. Lag fakturaen på nytt, og meld frå om feilen (regel {rule}).',
  'ehf/file-amount-wrong':
    'Beløpet «{amount}» er ikkje skrive med punktum og to desimalar. Lag fakturaen på nytt, og meld frå om feilen (regel {rule}).',
  'ehf/file-currency-wrong':
    'Eit beløp i fakturafila er i «{currency}» og ikkje i norske kroner (NOK). Lag fakturaen på nytt, og meld frå om feilen (regel {rule}).',
  'ehf/file-vat-breakdowns':
    'Fakturafila har {count} avgiftsoppstillingar, men skal ha nøyaktig éi. Lag fakturaen på nytt, og meld frå om feilen (regel {rule}).',
  'ehf/file-vat-amount':
    'Fakturafila har eit avgiftsbeløp på {amount}, men ein lønsrefusjon er utan meirverdiavgift. Lag fakturaen på nytt, og meld frå om feilen (regel {rule}).',
  'ehf/file-vat-category-mixed':
    'Fakturafila blandar avgiftskategoriar: «{category}» står ved sida av kategorien for heile fakturaen. Send anna enn lønsrefusjon i ein eigen faktura (regel {rule}).',
  'ehf/file-line-incomplete':
    'Fakturalinje {line} manglar ei opplysning som alle linjer må ha. Lag fakturaen på nytt, og meld frå om feilen (regel {rule}).',
} satisfies IssueSentences<PaperIssues>;
