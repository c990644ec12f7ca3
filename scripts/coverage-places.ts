/** Where each requirement id stands: in the data of `regulations/`, in the comments of `src/`, in the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Id -> the first place. */
export type Places = ReadonlyMap<string, string>;

/** "vestland-provenemnd.json: kinds.leisure". What people are told comes after what is worked out. */
export function placesInData(root: string): Places {
  const found: [id: string, place: string][] = [];
  for (const file of readdirSync(join(root, 'regulations')).sort()) {
    const walk = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return;
      for (const [key, value] of Object.entries(part)) {
        if (key === 'requirements' && Array.isArray(value))
          for (const id of value) found.push([String(id), `${file}: ${path}`]);
        else walk(value, Array.isArray(part) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
      }
    };
    walk(JSON.parse(readFileSync(join(root, 'regulations', file), 'utf8')), '');
  }
  const isTold = ([, place]: [string, string]): boolean => / guidance\[/.test(place);
  return firsts([...found.filter((one) => !isTold(one)), ...found.filter(isTold)]);
}

/** "src/claim/hourly-line.ts": the files whose comments name the id as their source. */
export function placesInCode(root: string): Places {
  return placesInText(root, 'src', (text) => (text.match(/\/\*[\s\S]*?\*\/|\/\/.*$/gm) ?? []).join('\n'));
}

export function placesInTests(root: string): Places {
  return placesInText(root, 'test', (text) => text);
}

function placesInText(root: string, folder: string, readable: (text: string) => string): Places {
  const found = filesIn(root, folder).flatMap((file) =>
    idsIn(readable(readFileSync(join(root, file), 'utf8'))).map((id): [string, string] => [id, file]),
  );
  return firsts(found);
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(root, path);
      return /\.tsx?$/.test(entry.name) ? [path] : [];
    });
}

/** Ids in a text, with those between the ends of «V-34 … V-40». Not a part of another name, such as «A-V01» or «C-VAT-01». */
function idsIn(text: string): string[] {
  const single = text.matchAll(/(?<![\w-])([SVTB]-\d{2,3})(?![\w-])/g);
  const spans = text.matchAll(/(?<![\w-])([SVTB])-(\d{2,3})\s*(?:…|\.\.)\s*\1-(\d{2,3})(?![\w-])/g);
  return [
    ...[...single].map(([, id]) => id as string),
    ...[...spans].flatMap(([, letter, first, last]) =>
      Array.from(
        { length: Number(last) - Number(first) + 1 },
        (_, index) => `${letter}-${String(Number(first) + index).padStart(2, '0')}`,
      ),
    ),
  ];
}

function firsts(found: readonly (readonly [string, string])[]): Places {
  return new Map([...found].reverse());
}
