/** What the test of signing in a browser loads there: all but the appearance, which needs the PDF engine. */
export { cms } from '../../../src/documents/signing/cms';
export { identityFromP12 } from '../../../src/documents/signing/identity';
export { PdfFile } from '../../../src/documents/signing/pdf-file';
