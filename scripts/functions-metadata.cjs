/** What Excel is told of the formulas, made of the comments in src/functions: Norwegian from there, English from help.en.json. */
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const FOLDER = path.join(__dirname, '..', 'src', 'functions');
const ENGLISH = path.join(FOLDER, 'help.en.json');

/** Every file that the metadata is made of. */
function functionFiles() {
  return [...sources(), ENGLISH];
}

/** @returns functions.json and functions.en.json as objects, and what is wrong with the comments */
async function functionsMetadata() {
  // It brings the whole compiler: only who asks waits for it.
  const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(sources());
  if (errors.length > 0) return { errors, nb: { functions: [] }, en: { functions: [] } };
  const { functions } = JSON.parse(metadataJson);
  const nb = {
    // A row whose cell holds an error gets that error. Without this, one such cell would stop the whole column.
    allowErrorForDataTypeAny: true,
    functions: functions.map(byColumns),
  };
  const help = JSON.parse(readFileSync(ENGLISH, 'utf8'));
  return { errors, nb, en: { ...nb, functions: nb.functions.map((one) => inEnglish(one, help)) } };
}

function sources() {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => path.join(FOLDER, name));
}

/**
 * In the code a formula is for one row; columns.ts makes it one for columns, which Excel must know. Any value may come and go: a text where
 * a number is asked for gets our sentence, not Excel's bare #VALUE!, and a row's result may be an error.
 */
function byColumns({ result, parameters, ...rest }) {
  if (result.dimensionality === 'matrix') return { ...rest, parameters, result };
  return {
    ...rest,
    parameters: parameters.map((parameter) => ({ ...parameter, dimensionality: 'matrix' })),
    result: { dimensionality: 'matrix' },
  };
}

/** The id stays: it is what the workbook keeps. */
function inEnglish(one, help) {
  const words = help[one.id];
  if (!words) return one;
  const parameters = one.parameters.map((parameter, index) => ({ ...parameter, ...words.parameters[index] }));
  return { ...one, name: words.name, description: words.description, parameters };
}

module.exports = { functionFiles, functionsMetadata };
