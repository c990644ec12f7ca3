import { Package } from '../package/package';
import { addContentType } from '../package/content-types';
import { addRelation } from '../package/relations';
import { BLANK_STYLES, THEME } from './blank-styles';
import { CONTENT_TYPES, TRANSITIONAL, XML_HEAD } from './vocabulary';

const WORKBOOK =
  `${XML_HEAD}<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relations}">` +
  '<workbookPr defaultThemeVersion="124226"/>' +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
  '<sheets/><calcPr calcId="191029"/></workbook>';

const TYPES =
  `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="${CONTENT_TYPES.relations}"/>` +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

/** A workbook without sheets: default font, theme and styles, and nothing that tells when or by whom it was made. */
export function blankPackage(): Package {
  const parts = Package.empty();
  parts.put('[Content_Types].xml', TYPES);
  const add = (from: string, kind: 'theme' | 'styles' | 'officeDocument', part: string, type: string, text: string) => {
    addRelation(parts, from, `${TRANSITIONAL.relations}/${kind}`, part);
    addContentType(parts, part, type);
    parts.put(part, text);
  };
  add('', 'officeDocument', 'xl/workbook.xml', CONTENT_TYPES.workbook, WORKBOOK);
  add('xl/workbook.xml', 'theme', 'xl/theme/theme1.xml', CONTENT_TYPES.theme, THEME);
  add('xl/workbook.xml', 'styles', 'xl/styles.xml', CONTENT_TYPES.styles, BLANK_STYLES);
  return parts;
}
