import { nationalFiguresSchema, type NationalFigures } from './figures';
import { NATIONAL_FILE, REGULATION_FILES } from './files';
import { regulationSchema, type Regulation } from './schema';

/**
 * Our own files, read through the schema that a user's file also goes through. This file is run by the build, and in what is built its
 * exports stand as values (scripts/at-build): so that neither a page nor the terminal has to carry the schema to know our own rules.
 */
export const OWN_REGULATIONS: readonly Regulation[] = REGULATION_FILES.map((file) => regulationSchema.parse(file));

export const NATIONAL_FIGURES: NationalFigures = nationalFiguresSchema.parse(NATIONAL_FILE);
