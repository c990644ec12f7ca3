import { notLoaded as en } from '../text/en/not-loaded';
import type { Language } from '../text/language';
import { notLoaded as nb } from '../text/nb/not-loaded';
import { notLoaded as nn } from '../text/nn/not-loaded';
import { cellLanguage } from './cell-language';
import { FORMULA_IDS, type Formula, type FormulaId } from './formula-ids';

const NOT_LOADED: Readonly<Record<Language, string>> = { nb, nn, en };

type Formulas = Readonly<Record<FormulaId, Formula>>;

let formulas: Formulas | undefined;
let loading: Promise<Formulas> | undefined;

/**
 * The formulas as Excel is told of them when the page opens. What works them out, and the regulations, come right after: a formula that is
 * asked before gives its answer when they are there, and from then on at once.
 */
const ENTRIES: Readonly<Record<string, Formula>> = Object.fromEntries(
  FORMULA_IDS.map((id) => [
    id,
    (...values: readonly unknown[]) => (formulas ? formulas[id](...values) : whenLoaded(id, values)),
  ]),
);

// The pane's page also opens in a browser, where nobody asks for formulas.
if (typeof CustomFunctions !== 'undefined') CustomFunctions.associate(ENTRIES);
if (typeof Office !== 'undefined')
  // What does not come is said by the formulas that are asked; they try again.
  void Office.onReady(({ host }) => (host === Office.HostType.Excel ? load().catch(() => undefined) : undefined));

async function whenLoaded(id: FormulaId, values: readonly unknown[]): Promise<unknown> {
  let found: Formulas;
  try {
    found = await load();
  } catch {
    const { notAvailable } = CustomFunctions.ErrorCode;
    throw new CustomFunctions.Error(notAvailable, NOT_LOADED[cellLanguage()]) as unknown as Error;
  }
  return found[id](...values);
}

function load(): Promise<Formulas> {
  loading ??= loadOnce().catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}

async function loadOnce(): Promise<Formulas> {
  const { FUNCTIONS, followWorkbook } = await import(/* webpackChunkName: "formulas" */ './formulas');
  formulas = FUNCTIONS;
  if (typeof Office !== 'undefined')
    void Office.onReady(({ host }) => (host === Office.HostType.Excel ? followWorkbook() : undefined));
  return FUNCTIONS;
}
