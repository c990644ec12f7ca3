import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metadata } from '../../scripts/functions-metadata.cjs';
import { startClient, type Client } from '../office-host/client/in-node';

const BUILT = join(__dirname, '../../dist/addin');
/** What the page loads for its formulas, in its order. The pane's own script is left out: there is no page to put a pane in. */
const SCRIPTS = ['runtime.js', 'functions.js'];

if (!existsSync(join(BUILT, 'functions.js'))) throw new Error('the add-in is not built: npm run build');

/** What Excel is told of the formulas, as the build made it. */
export function builtMetadata(language: 'nb' | 'en'): Metadata {
  const name = language === 'en' ? 'functions.en.json' : 'functions.json';
  return JSON.parse(readFileSync(join(BUILT, name), 'utf8')) as Metadata;
}

/** Excel opens the page: it knows the formulas from the metadata, and the page's scripts run. */
export function openBuiltPage({ host, runScript }: Client, language: 'nb' | 'en' = 'nb'): void {
  host.functions.register('KRAV', builtMetadata(language).functions);
  for (const name of SCRIPTS) runScript(join(BUILT, name));
}

/** Until every formula has its answer. */
export async function answered({ host }: Client): Promise<void> {
  const until = Date.now() + 8000;
  do await aMoment();
  while (host.functions.areWaiting && Date.now() < until);
}

export const aMoment = (): Promise<void> => new Promise((done) => setTimeout(done, 10));

/** The cells from a place on: a value, or an error with its sentence. */
export function cells({ host }: Client, address: string): unknown[] {
  return host.model
    .area(address)
    .map((cell) => (cell?.errorMessage ? `${cell.value} ${cell.errorMessage}` : (cell?.value ?? '')))
    .flat();
}

/**
 * The page opened once for all tests of the block, with each formula in a row of its own from column D on, twenty rows apart.
 *
 * @returns what formula number `index` and the cells under it show
 */
export function builtFormulas(language: 'nb' | 'en', formulas: readonly string[], sheet: readonly unknown[][] = []) {
  let client: Client | undefined;
  beforeAll(async () => {
    client = await startClient({ displayLanguage: language === 'en' ? 'en-US' : 'nb-NO' });
    openBuiltPage(client, language);
    const { model } = client.host;
    sheet.forEach((row, index) => row.forEach((value, column) => model.type(`${'AB'[column]}${index + 1}`, value)));
    formulas.forEach((formula, index) => model.type(`D${20 * index + 1}`, formula));
    await answered(client);
  });
  afterAll(() => {
    client!.close();
    const { notEmulated } = client!.host;
    if (notEmulated) throw notEmulated;
  });
  return (index: number, rows: number): unknown[] => cells(client!, `D${20 * index + 1}:D${20 * index + rows}`);
}
