/** What the command line says of a claim's way to payment. */
export const approvalTerminal = {
  approvalUsage: `Et kravs gang, i kravloggen i arbeidsboka:
  krav submit FIL.xlsx --name NAVN     send inn kravet
  krav attest FIL.xlsx --name NAVN     attester det
  krav approve FIL.xlsx --name NAVN    anvis det
  krav pay FIL.xlsx --name NAVN        skriv at det er utbetalt
  krav return FIL.xlsx --name NAVN --reason ÅRSAK --text TEKST [--cells ARK!D5,…]   send det i retur
  krav checklist FIL.xlsx              revisjonens 26 kontroller, i fem grupper
  krav log FIL.xlsx                    hvor kravet står, og hvordan det kom dit
  krav verify FIL.xlsx                 om loggen og kravet er som de ble skrevet
  Hvert steg skrives i arbeidsboka, eller i en kopi: --out KOPI.xlsx`,
  nameMissing: 'Oppgi hvem som gjør det: --name NAVN.',
  wrongReason: '«{text}» er ikke en årsak Krav kjenner. Velg en av: {names}.',
  stepTaken: 'Krav {number} (versjon {version}) er {status}. Det står i «{text}».',
  stepRefused: 'Ingenting er skrevet i arbeidsboka.',
  claimStatus: 'Krav {number}, versjon {version}: {status}',
  noClaimNumber: 'Kravet har ikke noe nummer og er ikke sendt inn.',
  notSubmitted: 'Krav {number} er ikke sendt inn.',
  logLine: '{at}  {step}  {name} ({role})',
  logReason: '    {reason}: {text}',
  changesSince: 'Endret siden versjon {version} ble sendt inn:',
  noChanges: 'Ingenting er endret siden versjon {version} ble sendt inn.',
  noLog: '«{text}» har ingen kravlogg. Ingen krav er sendt inn i arbeidsboka.',
  logGood: '«{text}»: kravloggen er hel ({count} rader), og kravet er som det ble sendt inn.',
  logWarned: '«{text}»: kravloggen er hel ({count} rader). Se over dette:',
  logBroken: '«{text}»: kravloggen eller kravet er ikke som det ble skrevet:',
} as const;
