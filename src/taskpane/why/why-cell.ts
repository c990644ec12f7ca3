import type { AskedCell } from '../../commands/bus';
import type { WorkbookCells } from '../../flow/basis';
import { argumentValue } from './argument-value';
import { kravCall } from './krav-call';

/** What there is to say of a cell's amount. */
export type WhyCell =
  /** Sentences of its trail, or the one that says what is wrong. */
  | { readonly found: 'sentences'; readonly sentences: readonly string[] }
  /** A formula whose values only Excel can work out. */
  | { readonly found: 'values'; readonly name: string }
  | { readonly found: 'noFormula' };

const loadExplain = () => import(/* webpackChunkName: "why" */ '../../functions/explain');

/** The same words as KRAV.FORKLAR gives for the same formula. */
export async function whyCell(cell: AskedCell, cells: WorkbookCells): Promise<WhyCell> {
  const call = kravCall(cell.formula);
  if (!call) return { found: 'noFormula' };
  const asked = call.arguments.map((text) => argumentValue(text, cell, cells));
  const values = asked.flatMap((one) => (one.known ? [one.value] : []));
  if (values.length < asked.length) return { found: 'values', name: call.name };
  // An explanation is explained as what it explains.
  const [name, ...others] = /^(FORKLAR|EXPLAIN)$/.test(call.name) ? values : [call.name, ...values];
  const { cellExplain } = await loadExplain();
  return { found: 'sentences', sentences: sentencesOf(() => cellExplain(name, others).flat()) };
}

/** What a formula refuses is said as its cell says it. */
function sentencesOf(explain: () => string[]): readonly string[] {
  try {
    return explain();
  } catch (problem) {
    if (problem instanceof CustomFunctions.Error) return [problem.message ?? ''];
    throw problem;
  }
}
