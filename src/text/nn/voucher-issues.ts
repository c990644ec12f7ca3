import type { VoucherIssues } from '../../claim/voucher-issues';
import type { IssueSentences } from '../sentences';

export const voucherIssues = {
  'voucher/too-large':
    'Bilaget «{name}» er større enn {megabytes} MB og er ikkje teke med. Lagre det i mindre utgåve, eller del det opp.',
  'voucher/broken':
    'Bilaget «{name}» er skadd eller ikkje ferdig lasta ned, og er ikkje teke med. Hent fila på nytt, eller ta biletet om att.',
  'voucher/too-many-pixels':
    'Biletet «{name}» har meir enn {millions} millionar biletpunkt og er ikkje teke med. Lagre det i mindre storleik.',
  'voucher/too-many-pages':
    'Bilaget «{name}» har meir enn {pages} sider og er ikkje teke med. Ta med berre sidene som viser utlegget.',
  'voucher/heic':
    'Biletet «{name}» er i formatet HEIC og er ikkje teke med. Opne det på telefonen, vel Del og lagre som JPEG, eller set kameraet til «Mest kompatibel».',
  'voucher/not-picture-or-pdf':
    '«{name}» er korkje eit bilete (JPEG, PNG, HEIC) eller ein PDF, og er ikkje teke med. Lagre bilaget som PDF eller ta eit bilete av det.',
  'voucher/folder':
    '«{name}» er ei mappe i bilagsmappa. Filene i ho er ikkje tekne med. Flytt dei opp til bilagsmappa.',
  'voucher/encrypted':
    'Bilaget «{name}» er låst med passord og kan ikkje visast på papiret. Fila ligg låst inne i PDF-en. Lagre ho utan passord, så blir ho bunden inn.',
  'voucher/fonts-not-in-file':
    'Bilaget «{name}» har ikkje med skriftene sine og kan ikkje bindast inn i eit arkivdokument. Det ligg som fil inne i PDF-en. Skriv det ut til PDF på nytt, eller ta eit bilete av det.',
  'voucher/colours-for-print':
    'Bilaget «{name}» har fargar for trykkeri og kan ikkje bindast inn i eit arkivdokument. Det ligg som fil inne i PDF-en. Skriv det ut til PDF på nytt, eller ta eit bilete av det.',
  'voucher/not-for-archive':
    'Bilaget «{name}» er laga på ein måte som arkivdokument ikkje kan ha. Det ligg som fil inne i PDF-en. Skriv det ut til PDF på nytt, eller ta eit bilete av det.',
  'voucher/of-no-line':
    '«{name}» høyrer ikkje til noka linje og er ikkje teke med. La namnet byrje med nummeret på bilaget, frå 1 til {count}, til dømes «1-hotell.pdf».',
  'voucher/no-lines': '«{name}» er ikkje teke med: kravet har ingen linjer som skal ha bilag.',
  'voucher/several-files':
    'Bilag {number} har fleire filer: {names}. Alle er tekne med, i denne rekkjefølgja. Ta bort dei som ikkje høyrer til.',
  'voucher/missing':
    'Rad {row}: bilag {number} manglar ({text}, {day}, {amountOre} kr). Legg kvitteringa i bilagsmappa med eit namn som byrjar med {number}, til dømes «{number}-kvittering.jpg».',
  'voucher/programme-missing':
    'Rad {row}: programmet manglar for «{text}» {day}. Utan det kan reisa bli skattepliktig. Legg det i bilagsmappa med eit namn som byrjar med {number}, til dømes «{number}-program.pdf».',
  'voucher/travel-description-missing':
    'Rad {row}: reiseskildringa frå flyselskapet manglar for «{text}» {day}. Ho trengst når billetten er elektronisk. Legg ho i bilagsmappa med eit namn som byrjar med {number}, til dømes «{number}-reise.pdf».',
} satisfies IssueSentences<VoucherIssues>;
