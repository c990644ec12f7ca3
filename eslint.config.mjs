import tseslint from 'typescript-eslint';

const CORE = [
  'src/values',
  'src/regulation',
  'src/claim',
  'src/approval',
  'src/timesheet',
  'src/workbook',
  'src/documents',
  'src/text',
].map((room) => `${room}/**/*.ts`);

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'coverage/', 'examples/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-empty-object-type': 'off',
      // A port is asynchronous for the adapters that must wait; one that need not still keeps its promise.
      '@typescript-eslint/require-await': 'off',
      // «const { left, ...rest }» is how a field is left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that a thing has one name everywhere.' },
      ],
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: CORE,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: 'The locale of the machine must not change what is printed. Use src/text/values.ts.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Two runs give the same bytes.' },
        { object: 'Date', property: 'now', message: 'The day is handed in.' },
        {
          property: 'toLocaleString',
          message: 'The locale of the machine must not change what is printed. Use src/text/values.ts.',
        },
        {
          property: 'localeCompare',
          message: 'The locale of the machine must not change an order. Compare with < and >.',
        },
      ],
    },
  },
  {
    files: CORE,
    ignores: ['src/values/day.ts', 'src/values/oslo-offset.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that a thing has one name everywhere.' },
        {
          selector: "NewExpression[callee.name='Date']",
          message: 'Only src/values/day.ts and oslo-offset.ts touch Date.',
        },
      ],
    },
  },
  {
    // The rooms of the core are kept from Office by their own tsconfig.
    files: ['src/cli/**/*.ts', 'src/taskpane/**/*.ts', 'src/taskpane/**/*.tsx', 'src/workbench/**/*.ts'],
    ignores: ['src/taskpane/office.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Office', 'Excel', 'OfficeExtension'].map((name) => ({
          name,
          message:
            'Cells are reached through src/workbook/excel, and what Excel tells of itself through src/taskpane/office.ts.',
        })),
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
