import type { otherFiles as nb } from '../nb/other-files';

export const otherFiles = {
  emptyFile: '«{text}» er tom. Hent fila på nytt, eller lagre ho ein gong til der ho kjem frå.',
  openDocument:
    '«{text}» er eit rekneark frå LibreOffice eller OpenOffice (.ods). Opne det der, vel Fil, Lagre som, og filtypen Excel (.xlsx).',
  numbersFile: '«{text}» er frå Numbers. Opne fila i Numbers, og vel Arkiv, Eksporter til, Excel.',
  binaryWorkbook:
    '«{text}» er ei binær arbeidsbok (.xlsb). Opne ho i Excel eller LibreOffice, og lagre ho som Excel-arbeidsbok (.xlsx).',
  pdfFile: '«{text}» er ein PDF, og der finst ikkje cellene lenger. Bruk reknearket som han vart laga av.',
  pictureFile: '«{text}» er eit bilete. Krav les rekneark; eit bilete av ei kvittering høyrer til blant bilaga.',
  notText:
    '«{text}» er ikkje ei tekstfil, endå namnet seier det. Lagre tabellen på nytt som CSV eller Excel-arbeidsbok (.xlsx).',
} satisfies typeof nb;
