import fc from 'fast-check';
import { asShown, asStored } from '../../src/workbook/formula-spelling';
import { NEWER_FUNCTIONS } from '../../src/workbook/newer-functions';

describe('formula-spelling', () => {
  it.each([
    // why                                        in the file                                     to a person
    ['a function of the add-in', '_xldudf_KRAV_DIETT(A2,B2)', 'KRAV.DIETT(A2,B2)'],
    ['two of them', '_xldudf_KRAV_SATS("x",A1)+_xldudf_KRAV_FRIST(A2)', 'KRAV.SATS("x",A1)+KRAV.FRIST(A2)'],
    ['inside another', 'IF(A1>0,_xldudf_KRAV_DIETT(A1),0)', 'IF(A1>0,KRAV.DIETT(A1),0)'],
    ['a newer function', '_xlfn.XLOOKUP(A1,B:B,C:C)', 'XLOOKUP(A1,B:B,C:C)'],
    ['one with two prefixes', '_xlfn._xlws.FILTER(A:A,B:B=1)', 'FILTER(A:A,B:B=1)'],
    ['a name with dots', '_xlfn.STDEV.S(A1:A9)', 'STDEV.S(A1:A9)'],
    ['a newer one without a prefix', 'NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
    ['an old function', 'SUM(A1:A3)', 'SUM(A1:A3)'],
    ['another add-in', '_xldudf_OTHER_THING(1)', '_xldudf_OTHER_THING(1)'],
    ['a newer function than we know', '_xlfn.TOMORROW(1)', '_xlfn.TOMORROW(1)'],
    ['another program’s', '__xludf.DUMMYFUNCTION("x")', '__xludf.DUMMYFUNCTION("x")'],
    ['a text', '"_xlfn.XLOOKUP( KRAV.DIETT("&A1', '"_xlfn.XLOOKUP( KRAV.DIETT("&A1'],
    ['a text with quotes in it', '"a ""_xlfn.IFS("" b"&_xlfn.IFS(A1,1)', '"a ""_xlfn.IFS("" b"&IFS(A1,1)'],
    ['a sheet’s name', "'O''Brien _xlfn.IFS('!A1", "'O''Brien _xlfn.IFS('!A1"],
    ['a column of a table', "Tabell1[IFS('[KRAV.DIETT(]", "Tabell1[IFS('[KRAV.DIETT(]"],
    ['a column of this row', 'Tabell1[[#This Row],[IFS(]]+1', 'Tabell1[[#This Row],[IFS(]]+1'],
    ['a name, not a call', 'IFS+KRAV.DIETT', 'IFS+KRAV.DIETT'],
    ['names of LET', '_xlfn.LET(_xlpm.x,A1*2,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)', 'LET(x,A1*2,y,x+1,x*y)'],
    ['a name that LET does not give', '_xlfn.LET(_xlpm.x,1,_xlpm.x+sats)', 'LET(x,1,x+sats)'],
    ['the name after LET is done', '_xlfn.LET(_xlpm.x,1,_xlpm.x)+x', 'LET(x,1,x)+x'],
    ['names of LAMBDA', '_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)', 'LAMBDA(a,b,a+b)(1,2)'],
    [
      'LAMBDA in another function',
      '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,SUM({1,2},_xlpm.v)))',
      'MAP(A1:A3,LAMBDA(v,SUM({1,2},v)))',
    ],
    ['a function that LET names', '_xlfn.LET(_xlpm.f,1,_xlpm.f(2))', 'LET(f,1,f(2))'],
    ['an argument that may be left out', '_xlfn.LAMBDA(_xlop.a,_xlpm.a+1)', 'LAMBDA(_xlop.a,a+1)'],
    ['a cell where LET should have a name', '_xlfn.LET(A1,A1)', 'LET(A1,A1)'],
    ['a name that is like a cell but beyond the last column', '_xlfn.LET(_xlpm.XFE1,1,_xlpm.XFE1)', 'LET(XFE1,1,XFE1)'],
    ['nothing', '', ''],
  ])('%s', (_why, stored, shown) => {
    expect(asShown(stored)).toBe(shown);
    expect(asStored(shown)).toBe(stored);
    expect([asShown(shown), asStored(stored)]).toEqual([shown, stored]);
  });

  it.each([
    // why                                   as written                       in the file
    ['small letters', 'krav.diett(a1)', '_xldudf_KRAV_DIETT(a1)'],
    ['a newer one in small letters', 'xlookup(a1,b:b,c:c)', '_xlfn.XLOOKUP(a1,b:b,c:c)'],
    ['the prefix in other letters', '_XLFN.ifs(A1,1)', '_xlfn.IFS(A1,1)'],
    ['the dot kept', '_xldudf_KRAV.DIETT(1)', '_xldudf_KRAV_DIETT(1)'],
    ['Norwegian letters', 'krav.næring(1)', '_xldudf_KRAV_NÆRING(1)'],
    ['with its sign', '=KRAV.DIETT(1)', '=_xldudf_KRAV_DIETT(1)'],
  ])('writes %s', (_why, written, stored) => {
    expect(asStored(written)).toBe(stored);
  });

  it.each([
    ['the dot kept', '_xldudf_KRAV.DIETT(1)', 'KRAV.DIETT(1)'],
    ['other letters', '_XLDUDF_krav_diett(1)', 'KRAV.DIETT(1)'],
    ['a prefix in other letters', '_XLFN.IFS(A1,1)', 'IFS(A1,1)'],
  ])('reads %s', (_why, stored, shown) => {
    expect(asShown(stored)).toBe(shown);
  });

  it('gives back whatever a file spells', () => {
    const call = fc.constantFrom(
      '_xldudf_KRAV_DIETT',
      '_xldudf_KRAV_SATS',
      'SUM',
      '_xlfn.TOMORROW',
      ...NEWER_FUNCTIONS.values(),
    );
    const piece = fc.constantFrom(
      'A1',
      '$B$2',
      '"_xlfn.IFS("',
      "'A ''b'!C3",
      'T[[#This Row],[x]]',
      '1E5',
      '{1,2;3,4}',
      '#N/A',
    );
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 4 },
        piece,
        fc
          .tuple(call, fc.array(tie('formula'), { maxLength: 3 }))
          .map(([name, parts]) => `${name}(${parts.join(',')})`),
        fc.tuple(tie('formula'), tie('formula')).map((sides) => sides.join('+')),
      ),
    }));
    fc.assert(
      fc.property(formula, (stored) => {
        expect(asStored(asShown(stored))).toBe(stored);
        expect(asStored(stored)).toBe(stored);
      }),
    );
  });

  it('takes any text without complaint', () => {
    fc.assert(fc.property(fc.string(), (text) => asStored(asShown(asStored(text))) === asStored(text)));
  });
});
