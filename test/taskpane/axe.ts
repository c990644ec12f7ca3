import { source, type AxeResults, type RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

declare const axe: { run: (context: { exclude: string[][] }, options: RunOptions) => Promise<AxeResults> };

/** Fluent's own stops for the Tab key: nobody hears them, and the focus goes on from them at once. axe takes them for a fault. */
const FOCUS_STOPS = '[data-tabster-dummy]';

const RULES: Readonly<Record<'all' | 'colours' | 'contrast', RunOptions>> = {
  all: {},
  colours: { runOnly: { type: 'tag', values: ['cat.color'] } },
  contrast: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
};

/**
 * What axe finds in the pane as it stands: the rule, the element, and what is wrong with it.
 *
 * @param rules `colours` where the same elements have been looked at in other colours; `contrast` is as much as WCAG's AA asks for
 * @param without what is not looked at, by selectors
 */
export async function violations(
  pane: Frame,
  rules: keyof typeof RULES = 'all',
  without: readonly string[] = [],
): Promise<unknown[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(source);
  // A colour on its way to another is neither. What is waited for must be held on to: a transition whose element goes never ends.
  await pane.waitForFunction(() => !document.getAnimations().some((one) => one instanceof CSSTransition));
  const options: RunOptions = { ...RULES[rules], resultTypes: ['violations'], preload: false };
  const exclude = [FOCUS_STOPS, ...without].map((selector) => [selector]);
  const found = await pane.evaluate(([stops, of]) => axe.run({ exclude: stops }, of), [exclude, options] as const);
  return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]);
}
