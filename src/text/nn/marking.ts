import type { marking as nb } from '../nb/marking';

export const marking = {
  marking: 'Merkjer cellene …',
  marked: 'Kopien med merkte celler er «{text}» (talet på merkte celler: {count}). Originalen er som før.',
  markedNone: 'Ingen celler er merkte. Kopien er «{text}», og originalen er som før.',
  markOverOriginal:
    '«{text}» er sjølve arbeidsboka. Krav merkjer berre ein kopi. Gi kopien eit anna namn, til dømes --out kopi.xlsx.',
  markWrongKind:
    'Kopien må ha eit namn som sluttar på {name}. Det gjer ikkje «{text}», og då vil ikkje Excel opne han.',
} satisfies typeof nb;
