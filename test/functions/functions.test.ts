import { functionsMetadata, type FunctionMetadata, type Metadata } from '../../scripts/functions-metadata.cjs';
import { FUNCTIONS } from '../../src/functions/formulas';
import help from '../../src/functions/help.en.json';
import { parameterNames } from '../../src/text/en/cell';
import builtIn from './built-in-functions.json';
import { customFunctionsRuntime } from './excel';

/** Microsoft's rules for names, which its generator does not check. */
const CELL_ADDRESS = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;
const TAKEN = new Set([...Object.entries(builtIn.functions).flat(), ...builtIn.macros].filter((name) => name !== null));

let found: Awaited<ReturnType<typeof functionsMetadata>>;
beforeAll(async () => {
  found = await functionsMetadata();
});

const languages: (readonly [string, () => Metadata])[] = [
  ['nb', () => found.nb],
  ['en', () => found.en],
];
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

describe('functions', () => {
  it('every formula has its help, and nothing else has', async () => {
    const runtime = customFunctionsRuntime();
    Object.assign(globalThis, { CustomFunctions: runtime });
    await jest.isolateModulesAsync(async () => {
      await import('../../src/functions/functions');
    });
    expect(found.errors).toEqual([]);
    const ids = Object.keys(FUNCTIONS).sort();
    expect(found.nb.functions.map(({ id }) => id).sort()).toEqual(ids);
    const { mappings } = (runtime as unknown as { _association: { mappings: Record<string, unknown> } })._association;
    expect(Object.keys(mappings).sort()).toEqual(ids);
  });

  it('ids are letters and digits, at least three, and no cell address', () => {
    const ids = found.nb.functions.map(({ id }) => id);
    expect(ids.filter((id) => !/^[A-Z][A-Z0-9]{2,}$/.test(id) || CELL_ADDRESS.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(languages)(
    '%s: names are letters, at least three, no cell address, and no function of Excel',
    (_, metadata) => {
      const names = metadata().functions.map(({ name }) => name);
      const wrong = names.filter((name) => !/^\p{L}{3,}$/u.test(name) || CELL_ADDRESS.test(name) || TAKEN.has(name));
      expect(wrong).toEqual([]);
      expect(names.filter((name) => name !== name.toUpperCase())).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    },
  );

  it.each([
    // why                              name     address
    ['a column and a row', 'MVA1', true],
    ['three letters', 'ABC123', true],
    ['rows and columns by number', 'R1C1', true],
    ['four letters are no column', 'KRAV1', false],
    ['no digits', 'KID', false],
  ])('a cell address: %s', (_why, name, expected) => {
    expect(CELL_ADDRESS.test(name)).toBe(expected);
  });

  it('the list of what Excel has is not empty', () => {
    expect(TAKEN.size).toBeGreaterThan(800);
    expect(['SUM', 'SUMMER', 'RATE', 'RENTE', 'ECHO'].filter((name) => !TAKEN.has(name))).toEqual([]);
  });

  it.each(languages)('%s: the help is whole sentences, and every parameter has some', (_, metadata) => {
    const texts = metadata().functions.flatMap(({ id, description, parameters }) => [
      [id, description],
      ...parameters.map((parameter) => [`${id} ${parameter.name}`, parameter.description]),
    ]);
    expect(texts.filter(([, text]) => !/^\p{Lu}.*\.$/su.test(text ?? ''))).toEqual([]);
    // Excel cuts a longer one.
    expect(texts.filter(([, text]) => (text ?? '').length > 255)).toEqual([]);
  });

  it.each(languages)('%s: parameters are words, no cell addresses, and each of a formula its own', (_, metadata) => {
    const wrong = metadata().functions.filter(({ parameters }) => {
      const names = parameters.map(({ name }) => name);
      return (
        new Set(names).size !== names.length || names.some((name) => !/^\p{L}+$/u.test(name) || CELL_ADDRESS.test(name))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('what can be left out comes last', () => {
    const wrong = found.nb.functions.filter(({ parameters }) => {
      const optional = parameters.map((parameter) => parameter.optional === true);
      return optional.lastIndexOf(false) > optional.indexOf(true) && optional.includes(true);
    });
    expect(wrong).toEqual([]);
  });

  it('Excel hands over columns and takes columns back; FORKLAR takes any number of values', () => {
    const shape = ({ parameters, result }: FunctionMetadata): string =>
      [...parameters, result].every(({ dimensionality }) => dimensionality === 'matrix') ? 'columns' : 'other';
    const others = found.nb.functions.filter((one) => shape(one) !== 'columns');
    expect(others.map(({ id }) => id)).toEqual(['FORKLAR']);
    expect(others[0]?.result.dimensionality).toBe('matrix');
    expect(others[0]?.parameters.map(({ repeating = false }) => repeating)).toEqual([false, true]);
    expect(found.nb.allowErrorForDataTypeAny).toBe(true);
  });

  it('English has the same formulas with the same parameters, all in words of its own', () => {
    const shape = ({ functions }: Metadata): unknown[] =>
      functions.map(({ id, parameters, result }) => [
        id,
        result,
        parameters.map(({ name: _name, description: _description, ...rest }) => rest),
      ]);
    expect(shape(found.en)).toEqual(shape(found.nb));
    expect(Object.keys(help).sort()).toEqual(found.nb.functions.map(({ id }) => id).sort());
    const same = found.en.functions.filter((one, index) => one.description === found.nb.functions[index]?.description);
    expect(same).toEqual([]);
    const counts = Object.values(help).map(({ parameters }) => parameters.length);
    expect(counts).toEqual(
      Object.keys(help).map((id) => found.nb.functions.find((one) => one.id === id)?.parameters.length),
    );
  });

  it('a sentence about a parameter calls it what English Excel does', () => {
    const [nb, en] = [found.nb, found.en].map(({ functions }) => [...functions].sort(byId));
    const pairs = nb?.flatMap(({ parameters }, index) =>
      parameters.map(({ name }, place) => [name, en?.[index]?.parameters[place]?.name]),
    );
    const names = Object.fromEntries(pairs ?? []) as Record<string, string>;
    expect(parameterNames).toEqual(names);
    expect(pairs?.filter(([norwegian = '', english]) => names[norwegian] !== english)).toEqual([]);
  });
});
