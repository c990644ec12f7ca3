import type { Checked } from '../state/pane-state';

const known = new WeakMap<Checked, string>();

/** What the papers are made from, as text: a workbook that has been read again may come to the same. */
export function claimText(checked: Checked): string {
  const found = known.get(checked);
  if (found !== undefined) return found;
  const { claim, reading } = checked;
  const text = JSON.stringify([claim, reading.regulation, reading.language, reading.ownFigures]);
  known.set(checked, text);
  return text;
}
