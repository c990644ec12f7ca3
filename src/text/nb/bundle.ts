/** What an audit bundle says of itself, and what checking one says. */
export const bundle = {
  readmeName: 'les-meg.txt',
  readme:
    'Dette er en kravpakke fra Krav: kravet, tallene og reglene det er regnet ut fra, papirene, og en liste over filene med kontrollsum (SHA-256).\n' +
    '\n' +
    'Slik kontrollerer du den, uten nett:\n' +
    '\n' +
    '  krav verify PAKKEN.zip\n' +
    '\n' +
    'Krav regner da ut kravet på nytt, lager papirene på nytt, og sammenligner med det som ligger her.\n' +
    '\n' +
    'claim.json     kravet, med grunnlaget for hver linje\n' +
    'input.json     radene og innstillingene det er regnet ut fra\n' +
    'regulations/   reglene, slik de var\n' +
    'papers/        papirene\n' +
    'approval/      sjekklisten og loggen: hva som er kontrollert, og hvem som har sendt, attestert og anvist\n' +
    'index.json     alle filene, med kontrollsum\n',
  verify: {
    good: 'Pakken er i orden: {files} filer er uendret, og kravet og papirene blir de samme når de regnes ut på nytt.',
    notZip: '«{text}» er ikke en kravpakke.',
    tooLarge: '«{text}» er for stor til å være en kravpakke.',
    noIndex: '«{text}» mangler index.json, eller den kan ikke leses. Det er ikke en kravpakke.',
    bad: 'Pakken stemmer ikke:',
    changed: 'Endret: {text}',
    missing: 'Borte: {text}',
    added: 'Lagt til: {text}',
    claim: 'Kravet blir et annet når det regnes ut på nytt: {text} er {was}, men blir {now}.',
    paper: 'Papiret blir et annet når det lages på nytt: {text}',
    rules: 'Reglene i pakken er ikke Kravs egne: {text}. Spør hvor de er fra.',
    cannot: 'Kravet kan ikke regnes ut på nytt fra filene i pakken.',
    version: 'Pakken er laget med Krav {was}; dette er Krav {now}. Papirer kan se annerledes ut av den grunn.',
  },
};
