import type { otherFiles as nb } from '../nb/other-files';

export const otherFiles = {
  emptyFile: '“{text}” is empty. Fetch the file again, or save it once more where it comes from.',
  openDocument:
    '“{text}” is a spreadsheet from LibreOffice or OpenOffice (.ods). Open it there and choose File, Save As, with the file type Excel (.xlsx).',
  numbersFile: '“{text}” is from Numbers. Open it in Numbers and choose File, Export To, Excel.',
  binaryWorkbook:
    '“{text}” is a binary workbook (.xlsb). Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).',
  pdfFile: '“{text}” is a PDF, and the cells are no longer in it. Use the spreadsheet that it was made from.',
  pictureFile: '“{text}” is a picture. Krav reads spreadsheets; a picture of a receipt belongs among the vouchers.',
  notText:
    '“{text}” is no text file, though its name says so. Save the table again as CSV or as an Excel workbook (.xlsx).',
} satisfies typeof nb;
