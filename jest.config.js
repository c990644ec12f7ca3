const { moduleNameMapper } = require('./scripts/browser/grid-engine.cjs');

module.exports = {
  testEnvironment: 'node',
  // Jest leaves a core free unless told; on two cores that is half of them.
  maxWorkers: '100%',
  // A busy machine is no failure; how fast things are is measured in bench/.
  testTimeout: 60_000,
  // Else each use of one in a file is looked up through the sandbox that Jest runs it in, which takes longer than most of what is done with it.
  sandboxInjectedGlobals: ['Array', 'Math', 'Number', 'Object', 'String', 'Uint8Array'],
  testSequencer: '<rootDir>/scripts/slowest-first.cjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '/src/regulation/own-regulations\\.ts$': '<rootDir>/scripts/at-build/jest.cjs',
    '\\.[jt]sx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
    '\\.hbs$': '<rootDir>/scripts/handlebars-jest.cjs',
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'hbs'],
  moduleNameMapper,
  // ES modules alone: fast-png, and some that the grid uses.
  transformIgnorePatterns: ['/node_modules/(?!fast-png|iobuffer|lodash-es|nanoid|kdbush|rbush|quickselect)'],
};
