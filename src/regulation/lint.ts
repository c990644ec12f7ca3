import type { z } from 'zod';
import { RULES } from './kinds';
import type { Fault, FaultCode, FaultValues } from './faults';
import { lintContent } from './lint-content';
import { references } from './references';
import { regulationSchema, type Regulation } from './schema';
import { pathText, type JsonPath } from './json-path';
import { SourceText } from './source-text';

export interface Linted {
  /** There when no fault is an error. */
  readonly regulation?: Regulation;
  readonly faults: readonly Fault[];
}

/** Notes a fault at a place. */
export type Report = <C extends FaultCode>(
  severity: Fault['severity'],
  code: C,
  path: JsonPath,
  values: FaultValues[C],
) => void;

/**
 * Everything that is wrong with a regulation file, or looks wrong: first its form, then what it refers to, then what it says.
 *
 * @param text the file as it stands, so that each fault can name its line
 */
export function lintRegulation(text: string): Linted {
  const source = new SourceText(text);
  const faults: Fault[] = [];
  const report: Report = (severity, code, path, values) => {
    faults.push({ severity, code, path: pathText(path), line: source.lineOf(path), values } as unknown as Fault);
  };
  const { notJson } = source;
  if (notJson) {
    return {
      faults: [
        { severity: 'error', code: 'file/not-json', path: '', line: notJson.line, values: { detail: notJson.detail } },
      ],
    };
  }
  const parsed = regulationSchema.safeParse(JSON.parse(text), { reportInput: true });
  if (!parsed.success) {
    for (const found of parsed.error.issues) reportForm(found, report);
    return { faults: sorted(faults) };
  }
  for (const { path, what, id } of references(parsed.data)) report('error', 'reference/dangling', path, { what, id });
  if (faults.length === 0) lintContent(parsed.data, report);
  const hasErrors = faults.some(({ severity }) => severity === 'error');
  return { faults: sorted(faults), ...(hasErrors ? {} : { regulation: parsed.data }) };
}

function sorted(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => a.line - b.line);
}

/** What the schema found, in codes of our own: its sentences are English and made for programmers. */
function reportForm(found: z.core.$ZodIssue, report: Report): void {
  const path = found.path as JsonPath;
  switch (found.code) {
    case 'invalid_type':
      if (found.input === undefined) report('error', 'field/missing', path, { field: String(path.at(-1) ?? '') });
      else report('error', 'field/wrong-type', path, { expected: found.expected });
      return;
    case 'unrecognized_keys':
      for (const field of found.keys) report('error', 'field/unknown', [...path, field], { field });
      return;
    case 'invalid_value':
      report('error', 'field/not-a-choice', path, { choices: found.values.map(String).join(', ') });
      return;
    case 'invalid_union':
      report('error', 'field/not-a-choice', path, { choices: RULES.join(', ') });
      return;
    case 'too_small':
      report('error', 'field/too-few', path, { least: Number(found.minimum) });
      return;
    default:
      report('error', 'field/wrong-form', path, { detail: found.message });
  }
}
