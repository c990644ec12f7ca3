/** Headers of what elected officials claim: losses of a day, meetings, care of children. See `headers.ts`. */
export const MEETING_HEADERS = {
  lossType: [
    ...['Type tap', 'Tapstype', 'Slags tap', 'Tapet er', 'Type tapt arbeidsfortjeneste'],
    ...['Slag tap', 'Type tapt arbeidsforteneste'],
    ...['Type of loss', 'Loss type', 'Kind of loss'],
  ],
  // «Hele dagen» is what people write in the cell.
  wholeDay: ['Hel dag', 'Tapt hel dag', 'Heil dag', 'Tapt heil dag', 'Whole day', 'Full day'],
  // «Tapt arbeidsfortjeneste» alone is not here: people write hours under it as well as kroner, and 7,5 is both.
  loss: [
    ...['Tap', 'Tap kr', 'Tap i kroner', 'Tapt beløp', 'Beløp tap', 'Tapsbeløp', 'Trekk i lønn kr', 'Lønnstrekk kr'],
    ...['Tapt arbeidsfortjeneste kr', 'Tapt arbeidsfortjeneste i kroner', 'Tapt arbeidsfortjeneste beløp'],
    ...['Tapt arbeidsinntekt kr', 'Tapt arbeidsinntekt i kroner', 'Tapt arbeidsinntekt beløp', 'Tapt inntekt kr'],
    ...['Tapt arbeidsforteneste kr', 'Tapt arbeidsforteneste i kroner', 'Trekk i løn kr', 'Lønstrekk kr'],
    ...['Loss', 'Loss kr', 'Amount lost', 'Loss in kroner', 'Lost income kr', 'Lost earnings kr'],
  ],
  probable: [
    ...['Sannsynliggjort', 'Tapet er sannsynliggjort', 'Sannsynleggjort', 'Tapet er sannsynleggjort'],
    ...['Made probable', 'Probable'],
  ],
  body: [
    ...['Utvalg', 'Møte i', 'Organ', 'Utvalg/råd', 'Råd/utvalg', 'Styre/råd/utvalg', 'Råd', 'Komité', 'Komite'],
    ...['Hvilket utvalg', 'Navn på utvalg', 'Politisk utvalg', 'Folkevalgt organ', 'Politisk organ'],
    ...['Utval', 'Råd/utval', 'Utval/råd', 'Kva utval', 'Namn på utval', 'Politisk utval', 'Folkevalt organ'],
    ...['Body', 'Committee', 'Board', 'Council', 'Meeting of', 'Meeting in', 'Name of committee'],
  ],
  event: [
    ...['Type møte', 'Møtetype', 'Slags møte', 'Type arrangement', 'Arrangement', 'Hendelse'],
    ...['Slag møte', 'Hending', 'Event', 'Type of meeting', 'Kind of meeting', 'Type of event'],
  ],
  wholeBodySummoned: [
    ...['Møteplikt', 'Innkalt med møteplikt', 'Hele utvalget innkalt', 'Hele utvalget er innkalt'],
    ...['Innkalla med møteplikt', 'Heile utvalet innkalla', 'Heile utvalet er innkalla'],
    ...['Duty to attend', 'Whole committee summoned', 'Whole body summoned', 'Summoned'],
  ],
  singleCase: [
    ...[
      'Kun én sak',
      'Kun en sak',
      'Bare én sak',
      'Bare en sak',
      'Enkeltsak',
      'Innkalt til én sak',
      'Innkalt til en sak',
    ],
    ...['Berre éi sak', 'Berre ei sak', 'Innkalla til éi sak', 'Innkalla til ei sak'],
    ...['Single case', 'One case only', 'Only one case'],
  ],
  fixedLeader: [
    ...['Fast ledergodtgjørelse', 'Har fast ledergodtgjørelse', 'Fast godtgjørelse som leder'],
    ...['Fast leiargodtgjersle', 'Har fast leiargodtgjersle', 'Fast godtgjersle som leiar'],
    ...['Fixed leader allowance', 'Fixed allowance as leader', 'Fixed allowance'],
  ],
  office: [
    ...['Verv med fast godtgjørelse', 'Ordfører/varaordfører', 'Ordfører eller varaordfører', 'Frikjøpt verv'],
    ...['Verv med fast godtgjersle', 'Ordførar/varaordførar', 'Ordførar eller varaordførar'],
    ...['Office', 'Office with a fixed allowance', 'Mayor/deputy mayor'],
  ],
  childAge: [
    ...['Barnets alder', 'Alder på barnet', 'Alder barn', 'Barn alder', 'Barnets alder den dagen', 'Alder'],
    ...['Alderen til barnet', 'Barnet sin alder', 'Alderen på barnet'],
    ...["Child's age", 'Age of the child', 'Age of child', 'Child age', 'Age'],
  ],
  // «Barnepass» alone is hours to some and kroner to others.
  childcareHours: [
    ...['Timer barnepass', 'Barnepass timer', 'Timer med barnepass', 'Antall timer barnepass', 'Timer pass av barn'],
    ...['Timar barnepass', 'Barnepass timar', 'Timar med barnepass', 'Tal timar barnepass', 'Timar pass av barn'],
    ...['Childcare hours', 'Hours of childcare', 'Hours childcare'],
  ],
  childcareAmount: [
    ...['Beløp barnepass', 'Barnepass beløp', 'Barnepass kr', 'Barnepass kroner', 'Utgift barnepass'],
    ...['Utgifter til barnepass', 'Utgifter barnepass', 'Kostnad barnepass', 'Pass av barn kr'],
    ...['Childcare amount', 'Childcare cost', 'Amount childcare', 'Childcare kr'],
  ],
  documented: [
    ...[
      'Dokumentert',
      'Dokumentert utgift',
      'Utgiften er dokumentert',
      'Dokumentasjon vedlagt',
      'Kvittering barnepass',
    ],
    ...['Utgifta er dokumentert', 'Dokumentasjon lagd ved', 'Documented', 'Documentation attached'],
  ],
} as const;
