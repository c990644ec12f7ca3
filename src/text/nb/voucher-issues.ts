import type { VoucherIssues } from '../../claim/voucher-issues';
import type { IssueSentences } from '../sentences';

export const voucherIssues = {
  'voucher/too-large':
    'Bilaget «{name}» er større enn {megabytes} MB og er ikke tatt med. Lagre det i mindre utgave, eller del det opp.',
  'voucher/broken':
    'Bilaget «{name}» er skadet eller ikke ferdig lastet ned, og er ikke tatt med. Hent filen på nytt, eller ta bildet om igjen.',
  'voucher/too-many-pixels':
    'Bildet «{name}» har mer enn {millions} millioner bildepunkter og er ikke tatt med. Lagre det i mindre størrelse.',
  'voucher/too-many-pages':
    'Bilaget «{name}» har mer enn {pages} sider og er ikke tatt med. Ta med bare sidene som viser utlegget.',
  'voucher/heic':
    'Bildet «{name}» er i formatet HEIC og er ikke tatt med. Åpne det på telefonen, velg Del og lagre som JPEG, eller sett kameraet til «Mest kompatibel».',
  'voucher/not-picture-or-pdf':
    '«{name}» er verken et bilde (JPEG, PNG, HEIC) eller en PDF, og er ikke tatt med. Lagre bilaget som PDF eller ta et bilde av det.',
  'voucher/folder': '«{name}» er en mappe i bilagsmappa. Filene i den er ikke tatt med. Flytt dem opp til bilagsmappa.',
  'voucher/encrypted':
    'Bilaget «{name}» er låst med passord og kan ikke vises på papiret. Filen ligger låst inne i PDF-en. Lagre den uten passord, så blir den bundet inn.',
  'voucher/fonts-not-in-file':
    'Bilaget «{name}» har ikke med skriftene sine og kan ikke bindes inn i et arkivdokument. Det ligger som fil inne i PDF-en. Skriv det ut til PDF på nytt, eller ta et bilde av det.',
  'voucher/colours-for-print':
    'Bilaget «{name}» har farger for trykkeri og kan ikke bindes inn i et arkivdokument. Det ligger som fil inne i PDF-en. Skriv det ut til PDF på nytt, eller ta et bilde av det.',
  'voucher/not-for-archive':
    'Bilaget «{name}» er laget på en måte som arkivdokumenter ikke kan ha. Det ligger som fil inne i PDF-en. Skriv det ut til PDF på nytt, eller ta et bilde av det.',
  'voucher/of-no-line':
    '«{name}» hører ikke til noen linje og er ikke tatt med. La navnet begynne med nummeret på bilaget, fra 1 til {count}, for eksempel «1-hotell.pdf».',
  'voucher/no-lines': '«{name}» er ikke tatt med: kravet har ingen linjer som skal ha bilag.',
  'voucher/several-files':
    'Bilag {number} har flere filer: {names}. Alle er tatt med, i denne rekkefølgen. Ta bort dem som ikke hører til.',
  'voucher/missing':
    'Rad {row}: bilag {number} mangler ({text}, {day}, {amountOre} kr). Legg kvitteringen i bilagsmappa med et navn som begynner med {number}, for eksempel «{number}-kvittering.jpg».',
  'voucher/programme-missing':
    'Rad {row}: programmet mangler for «{text}» {day}. Uten det kan reisen bli skattepliktig. Legg det i bilagsmappa med et navn som begynner med {number}, for eksempel «{number}-program.pdf».',
  'voucher/travel-description-missing':
    'Rad {row}: reisebeskrivelsen fra flyselskapet mangler for «{text}» {day}. Den trengs når billetten er elektronisk. Legg den i bilagsmappa med et navn som begynner med {number}, for eksempel «{number}-reise.pdf».',
} satisfies IssueSentences<VoucherIssues>;
