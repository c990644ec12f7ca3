const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12';

/** Long after any browser has taken what it was given. */
const FORGET_MS = 60_000;

/** As a download: a browser never puts one over a file that is there. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const type = /\.xlsm$/i.test(name) ? XLSM : XLSX;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = savedName(name);
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), FORGET_MS);
}

/** A list that was read from another kind of file is a workbook now. */
function savedName(name: string): string {
  return /\.xls[xm]$/i.test(name) ? name : `${name.replace(/\.[^.]*$/, '')}.xlsx`;
}
