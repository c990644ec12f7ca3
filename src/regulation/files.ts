import bambleFile from '../../regulations/bamble-folkevalgte.json';
import birkenesFile from '../../regulations/birkenes-stottekontakt.json';
import mileageFile from '../../regulations/kjoregodtgjorelse.json';
import lillesandFile from '../../regulations/lillesand-stottekontakt.json';
import nationalFile from '../../regulations/norge.json';
import taxFreeFile from '../../regulations/skattefrie-satser.json';
import domesticFile from '../../regulations/statens-reiseavtale-innland.json';
import abroadFile from '../../regulations/statens-reiseavtale-utland.json';
import vestlandFile from '../../regulations/vestland-provenemnd.json';

/** Our own files as they stand. The first is the one that is meant where nobody says which. */
export const REGULATION_FILES: readonly unknown[] = [
  vestlandFile,
  bambleFile,
  lillesandFile,
  birkenesFile,
  domesticFile,
  abroadFile,
  mileageFile,
  taxFreeFile,
];

export const NATIONAL_FILE: unknown = nationalFile;

/** A regulation's file by its id. */
export function regulationFile(id: string): unknown {
  return REGULATION_FILES.find((file) => (file as { id: string }).id === id);
}
