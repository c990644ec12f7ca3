/** What a file is that is no workbook, and how to make one of it. */
export const otherFiles = {
  emptyFile: '«{text}» er tom. Hent filen på nytt, eller lagre den en gang til der den kommer fra.',
  openDocument:
    '«{text}» er et regneark fra LibreOffice eller OpenOffice (.ods). Åpne det der, velg Fil, Lagre som, og filtypen Excel (.xlsx).',
  numbersFile: '«{text}» er fra Numbers. Åpne den i Numbers, og velg Arkiv, Eksporter til, Excel.',
  binaryWorkbook:
    '«{text}» er en binær arbeidsbok (.xlsb). Åpne den i Excel eller LibreOffice, og lagre den som Excel-arbeidsbok (.xlsx).',
  pdfFile: '«{text}» er en PDF, og i den finnes ikke cellene lenger. Bruk regnearket som den ble laget av.',
  pictureFile: '«{text}» er et bilde. Krav leser regneark; et bilde av en kvittering hører til blant bilagene.',
  notText:
    '«{text}» er ikke en tekstfil, enda navnet sier det. Lagre tabellen på nytt som CSV eller Excel-arbeidsbok (.xlsx).',
};
