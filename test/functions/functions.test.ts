import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { customFunctionsRuntime } from './excel';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}

const FOLDER = join(__dirname, '../../src/functions');

async function metadata(): Promise<{ functions: Metadata['functions']; errors: string[] }> {
  const files = readdirSync(FOLDER).map((name) => join(FOLDER, name));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  return { functions: (JSON.parse(metadataJson) as Metadata).functions, errors };
}

describe('functions', () => {
  it('every formula has its help, and nothing else has', async () => {
    const runtime = customFunctionsRuntime();
    Object.assign(globalThis, { CustomFunctions: runtime });
    const { FUNCTIONS } = await import('../../src/functions/functions');
    const { functions, errors } = await metadata();
    expect(errors).toEqual([]);
    expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(FUNCTIONS).sort());
    const { mappings } = (runtime as unknown as { _association: { mappings: Record<string, unknown> } })._association;
    expect(Object.keys(mappings).sort()).toEqual(Object.keys(FUNCTIONS).sort());
  });

  it('the help is whole sentences, and every parameter has some', async () => {
    const { functions } = await metadata();
    const texts = functions.flatMap(({ id, description, parameters }) => [
      [id, description],
      ...parameters.map((parameter) => [`${id} ${parameter.name}`, parameter.description]),
    ]);
    expect(texts.filter(([, text]) => !/^\p{Lu}.*\.$/su.test(text ?? ''))).toEqual([]);
  });

  it('what can be left out comes last', async () => {
    const { functions } = await metadata();
    const wrong = functions.filter(({ parameters }) => {
      const optional = parameters.map((parameter) => parameter.optional === true);
      return optional.lastIndexOf(false) > optional.indexOf(true) && optional.includes(true);
    });
    expect(wrong).toEqual([]);
  });
});
