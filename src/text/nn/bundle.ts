export const bundle = {
  readmeName: 'les-meg.txt',
  readme:
    'Dette er ein kravpakke frå Krav: kravet, tala og reglane det er rekna ut frå, papira, og ei liste over filene med kontrollsum (SHA-256).\n' +
    '\n' +
    'Slik kontrollerer du han, utan nett:\n' +
    '\n' +
    '  krav verify PAKKEN.zip\n' +
    '\n' +
    'Krav reknar då ut kravet på nytt, lagar papira på nytt, og samanliknar med det som ligg her.\n' +
    '\n' +
    'claim.json     kravet, med grunnlaget for kvar linje\n' +
    'input.json     radene og innstillingane det er rekna ut frå\n' +
    'regulations/   reglane, slik dei var\n' +
    'papers/        papira\n' +
    'approval/      sjekklista og loggen: kva som er kontrollert, og kven som har sendt, attestert og tilvist\n' +
    'index.json     alle filene, med kontrollsum\n',
  verify: {
    good: 'Pakken er i orden: {files} filer er uendra, og kravet og papira blir dei same når dei blir rekna ut på nytt.',
    notZip: '«{text}» er ikkje ein kravpakke.',
    tooLarge: '«{text}» er for stor til å vere ein kravpakke.',
    noIndex: '«{text}» manglar index.json, eller ho kan ikkje lesast. Det er ikkje ein kravpakke.',
    bad: 'Pakken stemmer ikkje:',
    changed: 'Endra: {text}',
    missing: 'Borte: {text}',
    added: 'Lagt til: {text}',
    claim: 'Kravet blir eit anna når det blir rekna ut på nytt: {text} er {was}, men blir {now}.',
    paper: 'Papiret blir eit anna når det blir laga på nytt: {text}',
    rules: 'Reglane i pakken er ikkje Kravs eigne: {text}. Spør kvar dei er frå.',
    cannot: 'Kravet kan ikkje reknast ut på nytt frå filene i pakken.',
    version: 'Pakken er laga med Krav {was}; dette er Krav {now}. Papir kan sjå annleis ut av den grunnen.',
  },
};
