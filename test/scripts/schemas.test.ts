import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from '../../scripts/schemas';

describe('schemas', () => {
  it.each(Object.entries(schemaFiles()))('docs/schemas/%s says what the code says (npm run schemas)', (name, text) => {
    expect(readFileSync(join(__dirname, '../../docs/schemas', name), 'utf8')).toBe(text);
  });
});
