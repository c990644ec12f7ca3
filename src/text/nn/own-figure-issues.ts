import type { OwnFigureIssues } from '../../claim/own-figure-issues';
import type { IssueSentences } from '../sentences';

export const ownFigureIssues = {
  'own-figure/no-header':
    'Fann ingen satsar i «{sheet}». Tabellen må ha overskriftene «Sats», «Frå», «Verdi» og «Kjelde».',
  'own-figure/no-rate': 'Rad {row} i «{sheet}» seier ikkje kva sats ho gjeld.',
  'own-figure/unknown-rate': 'Celle {cell} i «{sheet}»: «{text}» er ingen sats i reglementet. Meinte du {names}?',
  'own-figure/several-rates':
    'Celle {cell} i «{sheet}»: «{text}» nemner fleire satsar: {names}. Skriv éin på kvar rad.',
  'own-figure/no-day': 'Celle {cell} i «{sheet}»: frå kva dag gjeld «{rate}»?',
  'own-figure/not-a-day': 'Celle {cell} i «{sheet}»: «{text}» er ikkje ein sikker dato, så «{rate}» er ikkje brukt.',
  'own-figure/no-value': 'Celle {cell} i «{sheet}»: verdien for «{rate}» manglar.',
  'own-figure/not-calculated':
    'Celle {cell} i «{sheet}» har ein formel som ikkje er rekna ut, så «{rate}» er ikkje brukt. Opne arbeidsboka i Excel og lagre ho.',
  'own-figure/not-an-amount':
    'Celle {cell} i «{sheet}»: «{text}» er ikkje eit beløp i kroner, så «{rate}» er ikkje brukt.',
  'own-figure/not-a-percentage':
    'Celle {cell} i «{sheet}»: «{text}» er ikkje ein sikker prosent, så «{rate}» er ikkje brukt. Skriv til dømes 14,1 %.',
  'own-figure/negative': 'Celle {cell} i «{sheet}»: «{rate}» kan ikkje vere negativ («{text}»).',
  'own-figure/too-many-decimals':
    'Celle {cell} i «{sheet}»: «{rate}» har meir enn to desimalar («{text}»). Rund av slik reglementet seier.',
  'own-figure/no-source': 'Celle {cell} i «{sheet}»: skriv kvar «{rate}» er henta frå, så det kan kontrollerast.',
  'own-figure/twice': 'Celle {cell} i «{sheet}»: «{rate}» frå {day} står òg på rad {otherRow}. Slett den eine.',
} satisfies IssueSentences<OwnFigureIssues>;
