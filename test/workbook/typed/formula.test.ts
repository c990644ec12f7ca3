import fc from 'fast-check';
import { formulaPieces } from '../../../src/workbook/typed/formula-pieces';
import { formulaShown } from '../../../src/workbook/typed/formula-shown';
import { formulaTyped, isFormula } from '../../../src/workbook/typed/formula-typed';
import { ENGLISH_NAMES, NORWEGIAN_NAMES, SAME_NAME_OTHER_FUNCTION } from '../../../src/workbook/typed/function-names';

describe('formula', () => {
  it.each([
    // why                                            typed                                  as the engine has it
    ['semicolons between values', '=SUMMER(A1;B1)', 'SUM(A1,B1)'],
    ['a decimal comma', '=A1*12,5', 'A1*12.5'],
    ['both', '=AVRUND(B2*1,5;2)', 'ROUND(B2*1.5,2)'],
    ['small letters', '=summer(a1:a9)', 'SUM(a1:a9)'],
    ['English names too', '=IF(A1>1,5;"ja";"nei")', 'IF(A1>1.5,"ja","nei")'],
    ['a name with a point', '=FINN.RAD(A1;B1:C9;2;USANN)', 'VLOOKUP(A1,B1:C9,2,FALSE)'],
    ['true as a value and as a function', '=HVIS(SANN;SANN();USANN())', 'IF(TRUE,TRUE(),FALSE())'],
    ['texts are left alone', '=HVIS(A1="1,5;SUMMER(";"a""b;";"")', 'IF(A1="1,5;SUMMER(","a""b;","")'],
    ['quoted sheets are left alone', "='Timer; 1,5'!A1+'Per''s'!B2", "'Timer; 1,5'!A1+'Per''s'!B2"],
    ['a sheet with a plain name', '=SUMMER(Timeliste!A1:A9)', 'SUM(Timeliste!A1:A9)'],
    ['a sheet that is called as a function', '=SUMMER!A1', 'SUMMER!A1'],
    ['a Norwegian name says the language: one number', '=SUMMER(1,5)', 'SUM(1.5)'],
    ['a semicolon says it too', '=SUM(1,5;2)', 'SUM(1.5,2)'],
    ['also far from the comma', '=SUM(A1;B1)+MIN(2,5)', 'SUM(A1,B1)+MIN(2.5)'],
    ['brackets of its own around the number', '=SUM((1,5))', 'SUM((1.5))'],
    ['a function of one value', '=ABS(-1,5)', 'ABS(-1.5)'],
    ['outside every function', '=SUM(A1:A3)*1,25', 'SUM(A1:A3)*1.25'],
    ['a power of ten', '=1,5e-3', '1.5E-3'],
    ['per cent', '=A1*14,1%', 'A1*14.1%'],
    ['KRAV’s own', '=KRAV.HONORAR("bamble";A2;7,5)', 'KRAV.HONORAR("bamble",A2,7.5)'],
    ['an array in a row', '=SUMMER({1\\2,5\\3})', 'SUM({1,2.5,3})'],
    ['an array with rows', '={1\\2;3\\4}', '{1,2;3,4}'],
    ['an array of one column', '={1;2;3}', '{1;2;3}'],
    ['an array of texts', '={"a,b"\\"c"}', '{"a,b","c"}'],
    ['union in brackets', '=SUMMER((A1;B1))', 'SUM((A1,B1))'],
    ['errors', '=HVISFEIL(#I/T;#VERDI!)', 'IFERROR(#N/A,#VALUE!)'],
    ['an hour', '=TIME(A1)', 'HOUR(A1)'],
    ['a time of three values can only be English', '=TIME(7;30;0)', 'TIME(7,30,0)'],
    ['a time in Norwegian', '=TID(7;30;0)', 'TIME(7,30,0)'],
    ['a name from memory', '=MAKS(A1;B1)', 'MAX(A1,B1)'],
    ['the day', '=IDAG()', 'TODAY()'],
    ['a column of a table', '=SUMMER(Timer[Antall; km])', 'SUM(Timer[Antall; km])'],
    ['a part of a table', '=SUMMER(Timer[[#Totals];[Antall]])', 'SUM(Timer[[#Totals],[Antall]])'],
    ['an unknown name is the engine’s to refuse', '=FINNESIKKE(A1)', 'FINNESIKKE(A1)'],
    ['spaces are kept', '= SUMMER( A1 ; B1 )', 'SUM( A1 , B1 )'],
  ])('%s: %s', (_why, typed, formula) => {
    expect(isFormula(typed)).toBe(true);
    expect(formulaTyped(typed)).toEqual({ formula });
  });

  it.each([
    // why                                                        typed                  refused
    ['nothing', '=', 'empty'],
    ['one number in Norwegian, two in English', '=SUM(1,5)', 'commaInCall'],
    ['also within a sum', '=ROUND(B2*1,5)', 'commaInCall'],
    ['also in a function named alike in both', '=MIN(1,5)', 'commaInCall'],
    ['also in KRAV’s own', '=KRAV.DIETT(7,5)', 'commaInCall'],
    ['also in the inner one', '=ABS(SUM(1,5))', 'commaInCall'],
    ['the Norwegian TIME is also English', '=TIME(1,5)', 'commaInCall'],
    ['commas between references', '=SUM(A1,B1)', 'comma'],
    ['in Norwegian words too', '=SUMMER(A1,B1)', 'comma'],
    ['three numbers', '=SUM(1,5,2)', 'comma'],
    ['a comma after a reference', '=ROUND(A1,2)', 'comma'],
    ['semicolons and commas', '=HVIS(A1;B1,2)', 'comma'],
    ['a decimal comma without a digit before', '=,5', 'comma'],
    ['a decimal point', '=A1*1.5', 'point'],
    ['a decimal point without a digit before', '=.5', 'point'],
    ['a thousand with a space', '=SUMMER(1 234;5)', 'space'],
    ['a text without an end', '=HVIS(A1="x;1;2)', 'unclosed'],
    ['a sheet without an end', "='Ark 1!A1", 'unclosed'],
    ['a bracket too few', '=SUMMER(A1', 'brackets'],
    ['a bracket too many', '=SUMMER(A1))', 'brackets'],
    ['brackets crossed', '=SUMMER({1;2)}', 'brackets'],
    ['an array with commas', '={1,5;2,5}', 'array'],
    ['an array with commas alone', '={1,2}', 'array'],
    ['an array of texts with commas', '={"a","b"}', 'array'],
    ['an array with points', '={1.2}', 'array'],
    ['a table’s own row', '=Timer[@Antall]*2', 'thisRow'],
    ['a table’s own row, from inside the table', '=[@Antall]*2', 'thisRow'],
    ['another workbook', '=[Bok2.xlsx]Ark1!A1', 'otherWorkbook'],
    ['another workbook in quotes', "='[Bok 2.xlsx]Ark1'!A1", 'otherWorkbook'],
  ])('%s: %s is refused', (_why, typed, refused) => {
    expect(formulaTyped(typed)).toEqual({ refused });
  });

  it.each([
    // why                                   in the cell                             shown
    ['values and decimals', 'ROUND(B2*1.5,2)', '=AVRUND(B2*1,5;2)'],
    ['an equals sign in the cell', '=SUM(A1,B1)', '=SUMMER(A1;B1)'],
    ['texts are left alone', 'IF(A1="1.5,x",1,2)', '=HVIS(A1="1.5,x";1;2)'],
    ['an array', 'SUM({1,2.5;3,4})', '=SUMMER({1\\2,5;3\\4})'],
    ['a newer function as a file writes it', '_xlfn.XLOOKUP(A1,B:B,C:C)', '=XOPPSLAG(A1;B:B;C:C)'],
    ['one from the newest', '_xlfn._xlws.FILTER(A1:A9,B1:B9)', '=FILTER(A1:A9;B1:B9)'],
    ['a decimal without a digit before', 'A1*.5', '=A1*,5'],
    ['errors and truth', 'IF(TRUE,#N/A,#REF!)', '=HVIS(SANN;#I/T;#REF!)'],
    ['an hour and a time', 'HOUR(TIME(7,30,0))', '=TIME(TID(7;30;0))'],
    ['KRAV’s own', 'KRAV.KILOMETER("bamble",A2,12.5)', '=KRAV.KILOMETER("bamble";A2;12,5)'],
    ['a part of a table', 'SUM(Timer[[#Totals],[Antall, km]])', '=SUMMER(Timer[[#Totals];[Antall, km]])'],
  ])('%s: %s', (_why, formula, shown) => {
    expect(formulaShown(formula)).toBe(shown);
  });

  it('has one English name for each Norwegian one, and knows those that mean two things', () => {
    const norwegian = Object.values(NORWEGIAN_NAMES);
    expect(new Set(norwegian).size).toBe(norwegian.length);
    expect(norwegian.filter((name) => name in NORWEGIAN_NAMES).sort()).toEqual(
      [...SAME_NAME_OTHER_FUNCTION.keys()].sort(),
    );
    for (const [english, name] of Object.entries(NORWEGIAN_NAMES)) expect(ENGLISH_NAMES.get(name)).toBe(english);
  });

  it('comes back as it was when what is shown is typed', () => {
    fc.assert(
      fc.property(ENGLISH_FORMULA, (formula) => {
        const typed = formulaTyped(formulaShown(formula));
        // What is shown as SUM(1,5) nobody may take for granted, but it must never become another formula.
        if ('refused' in typed) expect(typed.refused).toBe('commaInCall');
        else expect(typed.formula).toBe(formula);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes what is shown of nearly every formula', () => {
    const formulas = fc.sample(ENGLISH_FORMULA, { numRuns: 500, seed: 1 });
    const taken = formulas.filter((formula) => 'formula' in formulaTyped(formulaShown(formula)));
    expect(taken.length).toBeGreaterThan(450);
  });

  it('never throws, and its pieces are the formula again', () => {
    const sign = fc.constantFrom(...`=(){}[]"',;.\\1 5AÆ#!:$@/N\u{1f600}`);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(sign).map((signs) => signs.join('')),
        ),
        (text) => {
          const typed = formulaTyped(`=${text}`);
          expect('refused' in typed || typeof typed.formula === 'string').toBe(true);
          for (const mark of [',', '.'] as const) {
            expect(
              formulaPieces(text, mark)
                .map((piece) => piece.text)
                .join(''),
            ).toBe(text);
          }
          expect(formulaShown(text).startsWith('=')).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

const CONSTANT = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map(String),
  fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 9 })).map(([whole, tenths]) => `${whole}.${tenths}`),
  fc.constantFrom('TRUE', 'FALSE', '#N/A', '#VALUE!', '"a,b;c"', '"x""1.5"', '""'),
);
const REFERENCE = fc.constantFrom('A1', '$B$2:C9', "'Ark 1,5'!A1", 'Timer[Antall]', 'Sats', 'Ark1!A:A');
const ARRAY = fc
  .array(fc.array(CONSTANT, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  .map((rows) => `{${rows.map((row) => row.join(',')).join(';')}}`);
const NAME = fc.constantFrom(
  // These two are told from others by how many values they take.
  ...Object.keys(NORWEGIAN_NAMES).filter((name) => name !== 'HOUR' && name !== 'ISERR'),
  'MIN',
  'MEDIAN',
  'ABS',
  'KRAV.DIETT',
  'KRAV.SATS',
);

const { formula: ENGLISH_FORMULA } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small' },
    CONSTANT,
    REFERENCE,
    ARRAY,
    fc.tuple(tie('formula'), fc.constantFrom('+', '*', '&', '>=', '^'), tie('formula')).map((parts) => parts.join('')),
    tie('formula').map((inner) => `(${inner})`),
    fc.tuple(NAME, fc.array(tie('formula'), { maxLength: 3 })).map(([name, values]) => `${name}(${values.join(',')})`),
    fc.tuple(fc.constantFrom('HOUR', 'ISERR'), tie('formula')).map(([name, value]) => `${name}(${value})`),
  ),
}));
