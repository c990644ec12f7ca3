/**
 * What a Norwegian Excel calls the functions, by their English names, which files and engines use. Functions with the same name in both
 * languages are not here.
 *
 * @source Microsoft's help for Excel in Norwegian, support.microsoft.com/nb-no, «Excel-funksjoner (alfabetisk)». The page could not be
 * read when this was written: names were put down as known and held against the Norwegian words of LibreOffice 7.4 (package
 * libreoffice-l10n-nb, `for.mo` and `sca.mo`, read 2026-11-29), which are the same but for those marked. Names that neither gave for sure are left out:
 * an unknown name is shown by the engine as #NAME?, never worked out as something else.
 */
export const NORWEGIAN_NAMES: Readonly<Record<string, string>> = {
  ADDRESS: 'ADRESSE',
  AGGREGATE: 'MENGDE',
  AND: 'OG',
  ARABIC: 'ARABISK',
  AREAS: 'OMRÅDER',
  AVEDEV: 'GJENNOMSNITTSAVVIK',
  AVERAGE: 'GJENNOMSNITT',
  AVERAGEA: 'GJENNOMSNITTA',
  AVERAGEIF: 'GJENNOMSNITTHVIS',
  AVERAGEIFS: 'GJENNOMSNITT.HVIS.SETT',
  CEILING: 'AVRUND.GJELDENDE.MULTIPLUM',
  'CEILING.MATH': 'AVRUND.GJELDENDE.MULTIPLUM.OPP.MATEMATISK',
  CELL: 'CELLE',
  CHAR: 'TEGNKODE',
  CHOOSE: 'VELG',
  CLEAN: 'RENSK',
  CODE: 'KODE',
  COLUMN: 'KOLONNE',
  COLUMNS: 'KOLONNER',
  COMBIN: 'KOMBINASJON',
  CONCAT: 'KJED.SAMMEN', // Excel 2019, not in LibreOffice's list
  CONCATENATE: 'KJEDE.SAMMEN',
  COUNT: 'ANTALL',
  COUNTA: 'ANTALLA',
  COUNTBLANK: 'TELLBLANKE',
  COUNTIF: 'ANTALL.HVIS',
  COUNTIFS: 'ANTALL.HVIS.SETT',
  DATE: 'DATO',
  DATEVALUE: 'DATOVERDI',
  DAVERAGE: 'DGJENNOMSNITT',
  DAY: 'DAG',
  DAYS: 'DAGER',
  DAYS360: 'DAGER360',
  DB: 'DAVSKR',
  DCOUNT: 'DANTALL',
  DCOUNTA: 'DANTALLA',
  DDB: 'DEGRAVS',
  DECIMAL: 'DESIMAL',
  DEGREES: 'GRADER',
  DGET: 'DHENT',
  DMAX: 'DSTØRST',
  DSUM: 'DSUMMER',
  EDATE: 'DAG.ETTER',
  EFFECT: 'EFFEKTIV.RENTE',
  EOMONTH: 'MÅNEDSSLUTT',
  ERF: 'FEILF',
  ERFC: 'FEILFK',
  'ERROR.TYPE': 'FEIL.TYPE',
  EVEN: 'AVRUND.TIL.PARTALL',
  EXACT: 'EKSAKT',
  EXP: 'EKSP',
  FACT: 'FAKULTET',
  FALSE: 'USANN',
  FIND: 'FINN',
  FLOOR: 'AVRUND.GJELDENDE.MULTIPLUM.NED',
  'FLOOR.MATH': 'AVRUND.GJELDENDE.MULTIPLUM.NED.MATEMATISK',
  FORECAST: 'PROGNOSE',
  FORMULATEXT: 'FORMELTEKST', // not in LibreOffice's list
  FREQUENCY: 'FREKVENS',
  FV: 'SLUTTVERDI',
  GCD: 'SFF',
  GEOMEAN: 'GJENNOMSNITT.GEOMETRISK',
  GROWTH: 'VEKST',
  HARMEAN: 'GJENNOMSNITT.HARMONISK',
  HLOOKUP: 'FINN.KOLONNE',
  HOUR: 'TIME',
  HYPERLINK: 'HYPERKOBLING', // LibreOffice: HYPERLENKE
  IF: 'HVIS',
  IFERROR: 'HVISFEIL',
  IFNA: 'HVIS.IT',
  IFS: 'HVIS.SETT', // LibreOffice has the English one
  INDEX: 'INDEKS',
  INDIRECT: 'INDIREKTE',
  INT: 'HELTALL',
  IPMT: 'RAVDRAG',
  IRR: 'IR',
  ISBLANK: 'ERTOM',
  ISERR: 'ERF',
  ISERROR: 'ERFEIL',
  ISEVEN: 'ERPARTALL',
  ISFORMULA: 'ERFORMEL',
  ISLOGICAL: 'ERLOGISK',
  ISNA: 'ERIT',
  ISNONTEXT: 'ERIKKETEKST',
  ISNUMBER: 'ERTALL',
  ISODD: 'ERODDE',
  ISREF: 'ERREF',
  ISTEXT: 'ERTEKST',
  LARGE: 'N.STØRST',
  LCM: 'MFM',
  LEFT: 'VENSTRE',
  LEN: 'LENGDE',
  LOOKUP: 'SLÅ.OPP',
  LOWER: 'SMÅ',
  MATCH: 'SAMMENLIGNE',
  MAX: 'STØRST',
  MAXA: 'MAKSA',
  MAXIFS: 'MAKS.HVIS.SETT', // LibreOffice has the English one
  MID: 'DELTEKST',
  MINIFS: 'MIN.HVIS.SETT', // LibreOffice has the English one
  MINUTE: 'MINUTT',
  MOD: 'REST',
  MODE: 'MODUS',
  MONTH: 'MÅNED',
  MROUND: 'MRUND',
  NA: 'IT',
  NETWORKDAYS: 'NETT.ARBEIDSDAGER', // LibreOffice: NETTOARBEIDSDAGER
  'NETWORKDAYS.INTL': 'NETT.ARBEIDSDAGER.INTL', // LibreOffice: NETTO.ARBEIDSDAGER.INTL
  NOT: 'IKKE',
  NOW: 'NÅ',
  NPER: 'PERIODER',
  NPV: 'NNV',
  NUMBERVALUE: 'TALLVERDI',
  ODD: 'AVRUND.TIL.ODDETALL',
  OFFSET: 'FORSKYVNING',
  OR: 'ELLER',
  PERCENTILE: 'PERSENTIL',
  PMT: 'AVDRAG',
  POWER: 'OPPHØYD.I',
  PPMT: 'AMORT',
  PRODUCT: 'PRODUKT',
  PROPER: 'STOR.FORBOKSTAV',
  PV: 'NÅVERDI',
  QUARTILE: 'KVARTIL',
  QUOTIENT: 'KVOTIENT',
  RADIANS: 'RADIANER',
  RAND: 'TILFELDIG',
  RANDBETWEEN: 'TILFELDIGMELLOM',
  RANK: 'RANG',
  RATE: 'RENTE',
  REPLACE: 'ERSTATT',
  REPT: 'GJENTA',
  RIGHT: 'HØYRE',
  ROMAN: 'ROMERTALL',
  ROUND: 'AVRUND',
  ROUNDDOWN: 'AVRUND.NED',
  ROUNDUP: 'AVRUND.OPP',
  ROW: 'RAD',
  ROWS: 'RADER',
  SEARCH: 'SØK',
  SECOND: 'SEKUND',
  SHEET: 'ARK',
  SIGN: 'FORTEGN',
  SLN: 'LINAVS',
  SMALL: 'N.MINST',
  SQRT: 'ROT',
  STDEV: 'STDAV',
  'STDEV.P': 'STDAV.P',
  'STDEV.S': 'STDAV.S',
  SUBSTITUTE: 'BYTT.UT',
  SUBTOTAL: 'DELSUM',
  SUM: 'SUMMER',
  SUMIF: 'SUMMERHVIS', // LibreOffice: SUMMER.HVIS
  SUMIFS: 'SUMMER.HVIS.SETT',
  SUMPRODUCT: 'SUMMERPRODUKT',
  SUMSQ: 'SUMMERKVADRAT',
  SWITCH: 'BRYTER', // LibreOffice has the English one
  TEXT: 'TEKST',
  TEXTJOIN: 'TEKST.KOMBINER', // LibreOffice: TEKSTJOIN
  TIME: 'TID',
  TIMEVALUE: 'TIDSVERDI',
  TODAY: 'IDAG',
  TRANSPOSE: 'TRANSPONER',
  TRIM: 'TRIMME',
  TRUE: 'SANN',
  TRUNC: 'AVKORT', // LibreOffice: FORKORT
  TYPE: 'VERDITYPE',
  UNICHAR: 'UNICODETEGN',
  UPPER: 'STORE',
  VALUE: 'VERDI',
  VAR: 'VARIANS',
  'VAR.P': 'VARIANS.P',
  'VAR.S': 'VARIANS.S',
  VLOOKUP: 'FINN.RAD',
  WEEKDAY: 'UKEDAG',
  WEEKNUM: 'UKENR',
  WORKDAY: 'ARBEIDSDAG',
  'WORKDAY.INTL': 'ARBEIDSDAG.INTL',
  XLOOKUP: 'XOPPSLAG', // newer than LibreOffice 7.4
  XOR: 'EKSKLUSIVELLER',
  YEAR: 'ÅR',
  YEARFRAC: 'ÅRDEL',
};

/** Names that people type too, from other programs and from memory. No function has them in either language. */
const ALSO_TYPED: Readonly<Record<string, string>> = {
  MAKS: 'MAX',
  'SUMMER.HVIS': 'SUMIF',
  DATODIFF: 'DATEDIF',
  NETTOARBEIDSDAGER: 'NETWORKDAYS',
  'NETTO.ARBEIDSDAGER.INTL': 'NETWORKDAYS.INTL',
  TEKSTJOIN: 'TEXTJOIN',
  FORKORT: 'TRUNC',
};

/** By the Norwegian names, also those that are typed though Excel has others. */
export const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ALSO_TYPED),
  ...Object.entries(NORWEGIAN_NAMES).map(([english, norwegian]): [string, string] => [norwegian, english]),
]);

/** English names that are another function's Norwegian one, with how many values tell that the English one is meant. */
export const SAME_NAME_OTHER_FUNCTION: ReadonlyMap<string, number> = new Map([
  ['TIME', 3], // else HOUR
  ['ERF', 2], // else ISERR
]);

/** What takes one value alone, so that a comma in it can only be a decimal one. */
export const TAKES_ONE: ReadonlySet<string> = new Set([
  ...['ABS', 'ACOS', 'ASIN', 'ATAN', 'COS', 'SIN', 'TAN', 'LN', 'LOG10', 'N', 'T', 'HOUR', 'INT', 'SQRT', 'EXP'],
]);

export const ERRORS: Readonly<Record<string, string>> = {
  '#I/T': '#N/A',
  '#VERDI!': '#VALUE!',
  '#NAVN?': '#NAME?',
  '#OVERFLYT!': '#SPILL!',
};
