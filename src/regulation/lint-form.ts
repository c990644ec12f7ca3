import type { z } from 'zod';
import { nearest } from '../values/nearest';
import type { FaultCode, Report } from './faults';
import { DAY_PATTERN } from './figures';
import type { JsonPath } from './json-path';
import { knownKeys } from './known-keys';
import { RULES } from './kinds';

type Found = z.core.$ZodIssue;

/** What the schema found, in codes of our own: its sentences are English and made for programmers. */
export function reportForm(issues: readonly Found[], file: unknown, schema: z.ZodType, report: Report): void {
  for (const found of issues) {
    const path = found.path as JsonPath;
    // What is not there has no wrong value.
    if (found.code !== 'custom' && found.input === undefined) report('error', 'field/missing', path, named(path));
    else if (found.code === 'unrecognized_keys') reportKeys(found, file, schema, report);
    else if (found.code === 'invalid_union') reportUnion(found, file, schema, report);
    else reportValue(found, path, report);
  }
}

function named(path: JsonPath): { field: string } {
  return { field: String(path.at(-1) ?? '') };
}

const TYPES: Readonly<Record<string, FaultCode & `field/not-${string}`>> = {
  string: 'field/not-text',
  number: 'field/not-a-number',
  int: 'field/not-a-number',
  boolean: 'field/not-true-or-false',
  array: 'field/not-a-list',
  object: 'field/not-an-object',
  record: 'field/not-an-object',
};

function reportValue(found: Found, path: JsonPath, report: Report): void {
  switch (found.code) {
    case 'invalid_type': {
      const code = TYPES[found.expected];
      if (code) report('error', code, path, {});
      else report('error', 'field/wrong-type', path, { expected: found.expected });
      return;
    }
    case 'invalid_value':
      report('error', 'field/not-a-choice', path, { choices: found.values.map(String).join(', ') });
      return;
    case 'too_small':
      if (found.origin === 'number') report('error', 'field/too-low', path, { least: Number(found.minimum) });
      else report('error', 'field/too-few', path, { least: Number(found.minimum) });
      return;
    case 'too_big':
      report('error', 'field/too-high', path, { most: Number(found.maximum) });
      return;
    case 'not_multiple_of':
      report('error', 'field/too-many-decimals', path, { step: found.divisor });
      return;
    case 'invalid_format':
      if (found.pattern === String(DAY_PATTERN))
        report('error', 'field/not-a-day', path, { text: String(found.input) });
      else report('error', 'field/wrong-form', path, { detail: found.pattern ?? found.format });
      return;
    case 'custom':
      reportOwn(found, path, report);
      return;
    default:
      report('error', 'field/wrong-form', path, { detail: found.message });
  }
}

/** The conditions of our own that a pattern cannot say. */
function reportOwn({ params = {}, input, message }: z.core.$ZodIssueCustom, path: JsonPath, report: Report): void {
  if (params['day'] === true) report('error', 'field/not-a-day', path, { text: String(input) });
  else if (typeof params['exactlyOne'] === 'string')
    report('error', 'field/exactly-one', path, { fields: params['exactlyOne'] });
  else report('error', 'field/wrong-form', path, { detail: message });
}

function reportKeys(
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  file: unknown,
  schema: z.ZodType,
  report: Report,
): void {
  const known = knownKeys(schema, file, path as JsonPath);
  for (const field of keys)
    report('error', 'field/unknown', [...(path as JsonPath), field], { field, nearest: nearest(field, known) });
}

/** An unknown rule, or a part that can be made in several ways: then what the likeliest of them misses. */
function reportUnion(found: z.core.$ZodIssueInvalidUnion, file: unknown, schema: z.ZodType, report: Report): void {
  const path = found.path as JsonPath;
  const [likeliest] = [...found.errors].sort((one, other) => one.length - other.length);
  if (!likeliest) report('error', 'field/not-a-choice', path, { choices: RULES.join(', ') });
  else
    reportForm(
      likeliest.map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
      file,
      schema,
      report,
    );
}
