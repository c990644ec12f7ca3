import type { OwnFigureIssues } from '../../claim/own-figure-issues';
import type { IssueSentences } from '../sentences';

export const ownFigureIssues = {
  'own-figure/no-header':
    'Fant ingen satser i «{sheet}». Tabellen må ha overskriftene «Sats», «Fra», «Verdi» og «Kilde».',
  'own-figure/no-rate': 'Rad {row} i «{sheet}» sier ikke hvilken sats den gjelder.',
  'own-figure/unknown-rate': 'Celle {cell} i «{sheet}»: «{text}» er ingen sats i reglementet. Mente du {names}?',
  'own-figure/several-rates': 'Celle {cell} i «{sheet}»: «{text}» nevner flere satser: {names}. Skriv én på hver rad.',
  'own-figure/no-day': 'Celle {cell} i «{sheet}»: fra hvilken dag gjelder «{rate}»?',
  'own-figure/not-a-day': 'Celle {cell} i «{sheet}»: «{text}» er ikke en sikker dato, så «{rate}» er ikke brukt.',
  'own-figure/no-value': 'Celle {cell} i «{sheet}»: verdien for «{rate}» mangler.',
  'own-figure/not-calculated':
    'Celle {cell} i «{sheet}» har en formel som ikke er regnet ut, så «{rate}» er ikke brukt. Åpne arbeidsboka i Excel og lagre den.',
  'own-figure/not-an-amount':
    'Celle {cell} i «{sheet}»: «{text}» er ikke et beløp i kroner, så «{rate}» er ikke brukt.',
  'own-figure/not-a-percentage':
    'Celle {cell} i «{sheet}»: «{text}» er ikke en sikker prosent, så «{rate}» er ikke brukt. Skriv for eksempel 14,1 %.',
  'own-figure/negative': 'Celle {cell} i «{sheet}»: «{rate}» kan ikke være negativ («{text}»).',
  'own-figure/too-many-decimals':
    'Celle {cell} i «{sheet}»: «{rate}» har mer enn to desimaler («{text}»). Rund av slik reglementet sier.',
  'own-figure/no-source': 'Celle {cell} i «{sheet}»: skriv hvor «{rate}» er hentet fra, så den kan kontrolleres.',
  'own-figure/twice': 'Celle {cell} i «{sheet}»: «{rate}» fra {day} står også på rad {otherRow}. Slett den ene.',
} satisfies IssueSentences<OwnFigureIssues>;
