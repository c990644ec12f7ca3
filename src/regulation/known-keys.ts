import { z } from 'zod';
import type { JsonPath } from './json-path';

/** As much of JSON Schema as zod writes. */
interface Part {
  readonly properties?: Readonly<Record<string, Part>>;
  readonly additionalProperties?: Part | boolean;
  readonly items?: Part;
  readonly oneOf?: readonly Part[];
  readonly anyOf?: readonly Part[];
  readonly const?: unknown;
}

/** The keys that the schema knows at a place of a file: for telling what a misspelt one was meant to be. */
export function knownKeys(schema: z.ZodType, file: unknown, path: JsonPath): string[] {
  let part: Part | undefined = z.toJSONSchema(schema, { io: 'input' }) as Part;
  let value = file;
  for (const step of path) {
    part = partAt(chosen(part, value), step);
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
  }
  part = chosen(part, value);
  const ways = part?.anyOf ?? [part];
  return ways.flatMap((way) => Object.keys(way?.properties ?? {}));
}

function partAt(part: Part | undefined, step: string | number): Part | undefined {
  if (typeof step === 'number') return part?.items;
  const { properties, additionalProperties } = part ?? {};
  return properties?.[step] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
}

/** Of the kinds, the one with the same `rule`. */
function chosen(part: Part | undefined, value: unknown): Part | undefined {
  if (!part?.oneOf) return part;
  const { rule } = (value ?? {}) as { rule?: unknown };
  return part.oneOf.find(({ properties }) => properties?.['rule']?.const === rule) ?? part.oneOf[0];
}
