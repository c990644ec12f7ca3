import { TRANSITIONAL, XML_HEAD } from './vocabulary';

export const BLANK_STYLES =
  `${XML_HEAD}<styleSheet xmlns="${TRANSITIONAL.main}">` +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleLight1" defaultPivotStyle="PivotStyleLight16"/>' +
  '</styleSheet>';

const color = (name: string, rgb: string) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`;
const font = (name: string, face: string) =>
  `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
const threeTimes = (xml: string) => xml + xml + xml;
const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** Excel takes the default font and the colours it offers from here. */
export const THEME =
  `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Krav"><a:themeElements>` +
  '<a:clrScheme name="Krav">' +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  color('dk2', '1F2937') +
  color('lt2', 'EEF3F8') +
  color('accent1', '3B6EA5') +
  color('accent2', 'B5651D') +
  color('accent3', '6B7280') +
  color('accent4', 'C9A227') +
  color('accent5', '4C8C6B') +
  color('accent6', '7A5C99') +
  color('hlink', '1F5FA8') +
  color('folHlink', '6B4C9A') +
  '</a:clrScheme>' +
  `<a:fontScheme name="Krav">${font('majorFont', 'Calibri')}${font('minorFont', 'Calibri')}</a:fontScheme>` +
  '<a:fmtScheme name="Krav">' +
  `<a:fillStyleLst>${threeTimes(solid)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${threeTimes(`<a:ln w="9525">${solid}</a:ln>`)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${threeTimes('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${threeTimes(solid)}</a:bgFillStyleLst>` +
  '</a:fmtScheme></a:themeElements></a:theme>';
