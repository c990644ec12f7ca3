/** What `krav mark` says. */
export const marking = {
  marking: 'Merker cellene …',
  marked: 'Kopien med merkede celler er «{text}» (antall merkede celler: {count}). Originalen er som før.',
  markedNone: 'Ingen celler er merket. Kopien er «{text}», og originalen er som før.',
  markOverOriginal:
    '«{text}» er selve arbeidsboka. Krav merker bare en kopi. Gi kopien et annet navn, for eksempel --out kopi.xlsx.',
  markWrongKind: 'Kopien må ha et navn som slutter på {name}. «{text}» gjør ikke det, og da vil ikke Excel åpne den.',
};
