/** Kva kommandolinja seier om gangen i eit krav. */
export const approvalTerminal = {
  approvalUsage: `Gangen i eit krav, i kravloggen i arbeidsboka:
  krav submit FIL.xlsx --name NAMN     send inn kravet
  krav attest FIL.xlsx --name NAMN     attester det
  krav approve FIL.xlsx --name NAMN    tilvis det
  krav pay FIL.xlsx --name NAMN        skriv at det er utbetalt
  krav return FIL.xlsx --name NAMN --reason ÅRSAK --text TEKST [--cells ARK!D5,…]   send det i retur
  krav checklist FIL.xlsx              dei 26 kontrollane i revisjonen, i fem grupper
  krav log FIL.xlsx                    kvar kravet står, og korleis det kom dit
  krav verify FIL.xlsx                 om loggen og kravet er som dei vart skrivne
  Kvart steg blir skrive i arbeidsboka, eller i ein kopi: --out KOPI.xlsx`,
  nameMissing: 'Oppgi kven som gjer det: --name NAMN.',
  wrongReason: '«{text}» er ikkje ei årsak Krav kjenner. Vel ei av: {names}.',
  stepTaken: 'Krav {number} (versjon {version}) er {status}. Det står i «{text}».',
  stepRefused: 'Ingenting er skrive i arbeidsboka.',
  claimStatus: 'Krav {number}, versjon {version}: {status}',
  noClaimNumber: 'Kravet har ikkje noko nummer og er ikkje sendt inn.',
  notSubmitted: 'Krav {number} er ikkje sendt inn.',
  logLine: '{at}  {step}  {name} ({role})',
  logReason: '    {reason}: {text}',
  changesSince: 'Endra sidan versjon {version} vart sendt inn:',
  noChanges: 'Ingenting er endra sidan versjon {version} vart sendt inn.',
  noLog: '«{text}» har ingen kravlogg. Ingen krav er sende inn i arbeidsboka.',
  logGood: '«{text}»: kravloggen er heil ({count} rader), og kravet er som det vart sendt inn.',
  logWarned: '«{text}»: kravloggen er heil ({count} rader). Sjå over dette:',
  logBroken: '«{text}»: kravloggen eller kravet er ikkje som det vart skrive:',
} as const;
