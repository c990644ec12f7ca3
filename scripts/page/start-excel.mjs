import { run } from '../prepare.mjs';

const PAGE = 'Skriv «npm start» for å åpne Krav i nettleseren i stedet.';

/** Excel with the add-in in it, where there is one. @returns the exit status; what went wrong has been said */
export function startExcel(platform = process.platform) {
  if (platform !== 'win32' && platform !== 'darwin') {
    console.error(`Excel finnes bare for Windows og Mac, så tillegget kan ikke startes på denne maskinen. ${PAGE}`);
    return 1;
  }
  const status = run('npm', ['run', 'excel']);
  if (status !== 0)
    console.error(
      `\nKrav ble ikke startet i Excel. Meldingen over sier hvorfor. Oftest er grunnen at sertifikatet for https://localhost:3000 ikke ble godkjent: det krever at du sier ja når maskinen spør, og at IT-avdelingen tillater det. ${PAGE}`,
    );
  return status;
}
