/** Writes the JSON Schemas in `docs/schemas/`: for editors that help with a regulation, and for those who read claim.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { claimFileSchema } from '../src/claim/claim-file-schema';
import { nationalFiguresSchema } from '../src/regulation/figures';
import { regulationSchema } from '../src/regulation/schema';

const SCHEMAS = {
  'regulation.schema.json': regulationSchema,
  'national-figures.schema.json': nationalFiguresSchema,
  'claim.schema.json': claimFileSchema,
};

/** The text of each schema file, by its name. */
export function schemaFiles(): Record<string, string> {
  const entries = Object.entries(SCHEMAS).map(([name, schema]) => [
    name,
    `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** @param folder where the files are put */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(join(folder, name), text);
}
