/** What the test of keys and signatures in a browser loads there. The whole signing, with what it shows on the page, is in test/taskpane/papers. */
export { cms } from '../../../src/documents/signing/cms';
export { identityFromP12 } from '../../../src/documents/signing/identity';
export { PdfFile } from '../../../src/documents/signing/pdf-file';
