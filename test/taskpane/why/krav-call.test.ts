import { kravCall } from '../../../src/taskpane/why/krav-call';

describe('krav-call', () => {
  it.each<[string, string, string, string[]]>([
    // why, the formula, the name, the arguments
    ['two cells', '=KRAV.DIETT(A2,B2)', 'DIETT', ['A2', 'B2']],
    ['inside another function', '=ROUND(KRAV.KM(A2, 40),0)', 'KM', ['A2', '40']],
    ['small letters', '=krav.diett(a2)', 'DIETT', ['a2']],
    ['a comma and a bracket in a text', '=KRAV.SATS("a, (b","x"" ,y")', 'SATS', ['"a, (b"', '"x"" ,y"']],
    ['a function in an argument', '=KRAV.FRITID(MAX(A1,A2),B1)', 'FRITID', ['MAX(A1,A2)', 'B1']],
    ['a list in an argument', '=KRAV.DIETT({1,2},B1)', 'DIETT', ['{1,2}', 'B1']],
    ['columns of a table', '=KRAV.KM(T[[#This Row],[a, b]],[@Dato])', 'KM', ['T[[#This Row],[a, b]]', '[@Dato]']],
    ['an argument left out', '=KRAV.DIETT(A2,,B2)', 'DIETT', ['A2', '', 'B2']],
    ['no arguments', '=KRAV.SATS()', 'SATS', []],
    ['the first of two', '=KRAV.KM(A1)+KRAV.DIETT(B1)', 'KM', ['A1']],
    ['a sheet named like one', "=KRAV.KM('KRAV.DIETT(1)'!A1)", 'KM', ["'KRAV.DIETT(1)'!A1"]],
  ])('%s', (_why, formula, name, values) => {
    expect(kravCall(formula)).toEqual({ name, arguments: values });
  });

  it.each([
    ['no formula', ''],
    ['another function', '=SUM(A1:A2)'],
    ['a text', '="KRAV.DIETT(A2)"'],
    ['a name that ends so', '=MINKRAV.DIETT(A2)'],
    ['a bracket is missing', '=KRAV.DIETT(A2'],
  ])('%s: none', (_why, formula) => {
    expect(kravCall(formula)).toBeUndefined();
  });
});
