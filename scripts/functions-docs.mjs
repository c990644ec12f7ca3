/** `npm run functions`: docs/functions.md, from the comments in src/functions and the examples beside them. A path as argument writes there instead. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { functionsMetadata } from './functions-metadata.cjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const INTRO = readFileSync(join(ROOT, 'scripts', 'functions-intro.md'), 'utf8');
const EXAMPLES = JSON.parse(readFileSync(join(ROOT, 'src', 'functions', 'examples.json'), 'utf8'));

const { errors, nb, en } = await functionsMetadata();
if (errors.length > 0) throw new Error(errors.join('\n'));
const english = new Map(en.functions.map((one) => [one.id, one.name]));
const byId = new Map(nb.functions.map((one) => [one.id, one]));
const written = Object.keys(EXAMPLES).map((id) => byId.get(id));
const contents = written.map(({ id, name, description }) => {
  const [first] = description.split(/(?<=\.) /);
  return `| [KRAV.${name}](#krav${name.toLowerCase()}) | KRAV.${english.get(id)} | ${first} |`;
});
const page = [INTRO.trimEnd(), '', '| Formel | På engelsk | |', '| --- | --- | --- |', ...contents, ''];
for (const one of written) page.push(...section(one, EXAMPLES[one.id]));
writeFileSync(process.argv[2] ?? join(ROOT, 'docs', 'functions.md'), `${page.join('\n').trimEnd()}\n`);

function section({ name, description, parameters }, { units, examples, errors: refusals, result, source }) {
  const rows = parameters.map(
    (one, index) => `| ${one.name}${one.optional ? '' : ' *'} | ${units[index]} | ${one.description} |`,
  );
  return [
    `## KRAV.${name}`,
    '',
    description,
    '',
    ...['```', syntax(name, parameters), '```', ''],
    ...['| Argument | Enhet | |', '| --- | --- | --- |', ...rows, ''],
    `Svar: ${result}.`,
    '',
    ...examples.flatMap((one) => example(name, one, result)),
    ...['| Feil | Viser | Forklaring i cellen |', '| --- | --- | --- |'],
    ...refusals.map(({ call, shows, says }) => `| \`${formula(name, call)}\` | ${shows} | ${says} |`),
    ...['', `Kilde: ${source}`, ''],
  ];
}

/** What can be left out stands in brackets, as in Excel. */
function syntax(name, parameters) {
  const names = parameters.map((one) => {
    const shown = one.repeating ? `${one.name}; …` : one.name;
    return one.optional ? `[${shown}]` : shown;
  });
  return `=KRAV.${name}(${names.join('; ')})`;
}

function example(name, { why, call, gives, as }, result) {
  const answer = Array.isArray(gives) ? gives.map((line) => `  ${line}`).join('\n') : `  ${shown(gives, as ?? result)}`;
  return [why, '', '```', formula(name, call), answer, '```', ''];
}

function formula(name, call) {
  return `=KRAV.${name}(${call
    .map(literal)
    .join('; ')
    .replace(/ (?=;)/g, '')})`;
}

function literal(value) {
  if (value === null) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : `"${value}"`;
}

function shown(value, unit) {
  if (typeof value !== 'number') return value;
  if (unit === 'prosent') return `${literal(Math.round(value * 1000) / 10)} %`;
  const [kroner, ore] = value.toFixed(2).split('.');
  return `${kroner.replace(/\B(?=(\d{3})+$)/g, '\u00a0')},${ore} kr`;
}
