import bambleFile from '../../regulations/bamble-folkevalgte.json';
import birkenesFile from '../../regulations/birkenes-stottekontakt.json';
import mileageFile from '../../regulations/kjoregodtgjorelse.json';
import lillesandFile from '../../regulations/lillesand-stottekontakt.json';
import nationalFile from '../../regulations/norge.json';
import taxFreeFile from '../../regulations/skattefrie-satser.json';
import domesticFile from '../../regulations/statens-reiseavtale-innland.json';
import abroadFile from '../../regulations/statens-reiseavtale-utland.json';
import vestlandFile from '../../regulations/vestland-provenemnd.json';
import { nationalFiguresSchema, type NationalFigures } from './figures';
import { regulationSchema, type Regulation } from './schema';
import { withUsed } from './uses';

/** The first is the one that is meant where nobody says which. */
const OURS: readonly unknown[] = [
  vestlandFile,
  bambleFile,
  lillesandFile,
  birkenesFile,
  domesticFile,
  abroadFile,
  mileageFile,
  taxFreeFile,
];

/** Ids of the regulations that come with Krav, without reading the files whole. */
export const REGULATION_IDS: readonly string[] = OURS.map((file) => (file as { id: string }).id);

/** A file of ours as it stands: a regulation by its id, or the national figures. */
export function regulationFile(id: string): unknown {
  return OURS[REGULATION_IDS.indexOf(id)];
}

export function nationalFiguresFile(): unknown {
  return nationalFile;
}

const read = new Map<string, Regulation>();

/**
 * One of ours, as its file says it. The tests hold them against the linter; a user's own file goes through it each time.
 *
 * @returns undefined when Krav has no regulation of that id
 */
export function ownRegulation(id: string): Regulation | undefined {
  const known = read.get(id);
  if (known) return known;
  const file = OURS[REGULATION_IDS.indexOf(id)];
  if (file === undefined) return undefined;
  const regulation = regulationSchema.parse(file);
  read.set(id, regulation);
  return regulation;
}

const whole = new Map<string, Regulation>();

/** One of ours with the agreements that it uses: what claims and formulas are worked out under. */
export function knownRegulation(id: string): Regulation | undefined {
  const known = whole.get(id);
  if (known) return known;
  const own = ownRegulation(id);
  if (!own) return undefined;
  const regulation = wholeRegulation(own);
  whole.set(id, regulation);
  return regulation;
}

let national: NationalFigures | undefined;

export function nationalFigures(): NationalFigures {
  national ??= nationalFiguresSchema.parse(nationalFile);
  return national;
}

/**
 * A regulation with the agreements that it uses, and those that they use in turn.
 *
 * @throws when it uses one that Krav does not have: the linter says so first
 */
export function wholeRegulation(regulation: Regulation): Regulation {
  const used: Regulation[] = [];
  const take = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (id === regulation.id || used.some((one) => one.id === id)) continue;
      const agreement = ownRegulation(id);
      if (!agreement) throw new Error(`unreachable: ${regulation.id} uses ${id}, which Krav does not have`);
      used.push(agreement);
      take(agreement.uses);
    }
  };
  take(regulation.uses);
  return used.length === 0 ? regulation : withUsed(regulation, used);
}
