import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionsMetadata } from '../../scripts/functions-metadata.cjs';
import examples from '../../src/functions/examples.json';
import type { FormulaId } from '../../src/functions/formula-ids';
import { FUNCTIONS } from '../../src/functions/formulas';
import { installRuntime, serial, shown, speak } from './excel';

beforeAll(installRuntime);
beforeEach(() => speak('nb-NO'));

const ROOT = join(__dirname, '../..');

interface Example {
  readonly why?: string;
  readonly call: readonly unknown[];
  readonly gives?: unknown;
  readonly shows?: string;
  readonly says?: string;
}

/** As Excel calls the formula that is shown. */
function result(id: string, call: readonly unknown[]): unknown {
  const formula = FUNCTIONS[id as FormulaId] as (...values: readonly unknown[]) => unknown[][];
  const values = id === 'FORKLAR' ? [call[0], call.slice(1)] : call;
  return shown(() => {
    const rows = formula(...values);
    return (id === 'FORKLAR' ? rows.flat() : rows[0]?.[0]) as string;
  });
}

const ids = Object.keys(examples) as (keyof typeof examples)[];
const all = (kind: 'examples' | 'errors'): [string, string, Example][] =>
  ids.flatMap((id) =>
    examples[id][kind].map((one: Example): [string, string, Example] => [id, one.why ?? one.says ?? '', one]),
  );

const IN_NORWEGIAN: Readonly<Record<string, string>> = { '#VERDI!': '#VALUE!', '#I/T': '#N/A' };
const dayOf = (shownDay: string): string => shownDay.split('.').reverse().join('-');

describe('examples', () => {
  it('every formula has its own, with a unit for each parameter', async () => {
    const { nb } = await functionsMetadata();
    expect([...ids].sort()).toEqual(nb.functions.map(({ id }) => id).sort());
    const counts = nb.functions.map(({ id, parameters }) => [id, parameters.length]);
    expect(Object.fromEntries(ids.map((id) => [id, examples[id].units.length]))).toEqual(Object.fromEntries(counts));
    expect(ids.filter((id) => examples[id].examples.length === 0 || examples[id].errors.length === 0)).toEqual([]);
  });

  it.each(all('examples'))('%s gives what the page shows: %s', (id, _why, { call, gives }) => {
    const isDay = typeof gives === 'string' && /^\d\d\.\d\d\.\d{4}$/.test(gives);
    expect(result(id, call)).toEqual(isDay ? serial(dayOf(gives)) : gives);
  });

  it.each(all('errors'))('%s refuses with what the page shows: %s', (id, _why, { call, shows = '', says }) => {
    expect(result(id, call)).toBe(`${IN_NORWEGIAN[shows]} ${says}`);
  });

  it('docs/functions.md is what the script makes', () => {
    const made = join(mkdtempSync(join(tmpdir(), 'krav-')), 'functions.md');
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/functions-docs.mjs'), made]);
    expect([status, stderr.toString()]).toEqual([0, '']);
    expect(readFileSync(made, 'utf8')).toBe(readFileSync(join(ROOT, 'docs/functions.md'), 'utf8'));
  });
});
