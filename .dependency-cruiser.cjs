/** Who may import whom. The table is in docs/maintainers.md; each rule says why, and what to do instead. */
const SHELLS = 'functions|taskpane|workbench|cli|commands|save';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea. Move the shared part to a third.',
      from: { path: '^src' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'values-stand-alone',
      severity: 'error',
      comment: 'Money, time and days are known by everyone and know nobody.',
      from: { path: '^src/values' },
      to: { path: '^src/(?!values)' },
    },
    {
      name: 'regulation-stands-alone',
      severity: 'error',
      comment: 'The shape of the rules knows nothing of claims or sheets. What a claim needs is handed to it.',
      from: { path: '^src/regulation' },
      to: { path: '^src/(?!regulation|values)' },
    },
    {
      name: 'claim-is-pure',
      severity: 'error',
      comment:
        'A claim is handed its rules: no file, no sheet, no sentence. It may look a figure up by day, and see whose it is, not load one.',
      from: { path: '^src/claim' },
      to: { path: '^src/(?!claim|values|regulation/(amount-on|figures|kinds|parts|schema|uses|version-on)\\.ts)' },
    },
    {
      name: 'approval-is-pure',
      severity: 'error',
      comment:
        'Approval judges what it is told: statuses, roles, what is attached. It says so in the issues of claim, and works nothing out again.',
      from: { path: '^src/approval' },
      to: {
        path: '^src/(?!approval|values|claim/(claim|days-away|entry|issue|overnight|terms)\\.ts|regulation/(kinds|schema)\\.ts|timesheet/table\\.ts)',
      },
    },
    {
      name: 'overview-counts-only',
      severity: 'error',
      comment:
        'Many claims are counted from what each came to: nothing is worked out again, and no sentence is said. How it is shown is for delivery.',
      from: { path: '^src/overview' },
      to: {
        path: '^src/(?!overview|values|claim/(claim|days-away|issue|person-name)\\.ts|approval/(claim-state|status|log/log-row)\\.ts)',
      },
    },
    {
      name: 'text-knows-codes-only',
      severity: 'error',
      comment: 'Sentences are chosen by code and filled with values; they are never worked out.',
      from: { path: '^src/text' },
      to: {
        path: '^src/(?!text|values|claim|approval/(content|returned|log/log-row)\\.ts|regulation/faults\\.ts|timesheet/table\\.ts)',
      },
    },
    {
      name: 'timesheet-reads-only',
      severity: 'error',
      comment: 'Reading gives cells their meaning; what they are worth is for claim to say, with a regulation at hand.',
      from: { path: '^src/timesheet' },
      to: {
        path: '^src/(?!timesheet|values|claim/(entry|issue|settings|sheet-issues|known-rates|own-figures|own-figure-issues)\\.ts|approval/(assigned|content|checklist/control|controls/(course-programme|programme-meals)|log/(kept-content|log-row))\\.ts|text)',
      },
    },
    {
      name: 'workbook-moves-cells',
      severity: 'error',
      comment: 'An adapter knows the types of a table and nothing of what stands in it.',
      from: { path: '^src/workbook' },
      to: { path: '^src/(?!workbook|values|timesheet/table\\.ts)' },
    },
    {
      name: 'excel-from-its-shells-only',
      severity: 'error',
      comment:
        'src/workbook/excel speaks to a running Excel. Only the shells that live in Excel may open it; what others need goes through the port.',
      from: { path: '^src/(?!taskpane|functions|commands|workbook/excel)' },
      to: { path: '^src/workbook/excel' },
    },
    {
      name: 'grid-from-the-workbench-only',
      severity: 'error',
      comment: 'The grid is larger than all else in the product together. Only the page that shows it loads it.',
      from: { path: '^src/(?!workbench|workbook/grid)' },
      to: { path: '^src/workbook/grid' },
    },
    {
      name: 'documents-from-the-claim-alone',
      severity: 'error',
      comment: 'A paper is made from the claim and words; it never looks back into the sheet or the rules.',
      from: { path: '^src/documents' },
      to: { path: '^src/(?!documents|values|claim|text)' },
    },
    {
      name: 'privacy-copies-what-is-made',
      severity: 'error',
      comment:
        'What a copy for the archive may tell. It reads claims, vouchers and texts, and makes no paper: whoever asks for a copy has papers made anew.',
      from: { path: '^src/privacy' },
      to: {
        path: '^src/(?!privacy|values|claim|regulation/schema\\.ts|delivery/bundle-input\\.ts|documents/(bundle/(bundle|zip-file)|vouchers/.*|signing/platform)\\.ts)',
      },
    },
    {
      name: 'flow-connects-the-rooms',
      severity: 'error',
      comment:
        'What a workbook comes to, for every shell alike: cells and rules are handed in, so no adapter and no file. Of documents only what a claim lacks for its papers, so that no shell loads an engine with it.',
      from: { path: '^src/flow' },
      to: {
        path: '^src/(?!flow|values|claim|approval|overview|timesheet|text|documents/ehf/paper-fields\\.ts|regulation/schema\\.ts)',
      },
    },
    {
      name: 'delivery-packs-what-is-made',
      severity: 'error',
      comment:
        'What is handed over, for every shell alike: a bundle, a list as a workbook, a sheet to print. Of documents only what loads no engine: papers are handed in.',
      from: { path: '^src/delivery' },
      to: {
        path: '^src/(?!delivery|values|claim|approval|overview|text|timesheet/(table|approval/[a-z-]+)\\.ts|flow/(approval-paper|bundled-approval|read-rows)\\.ts|regulation/(files|load|schema)\\.ts|workbook|documents/(bundle/bundle|papers/paper-file|signing/platform)\\.ts)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'new-sheets-from-the-rules',
      severity: 'error',
      comment: 'Sheets to fill in are made of a regulation and words; how they get into a workbook is for an adapter.',
      from: { path: '^src/new-sheets' },
      to: {
        path: '^src/(?!new-sheets|values|claim|approval/log/[a-z-]+\\.ts|timesheet|text|regulation/(kinds|schema)\\.ts|workbook/(new-sheets|workbook)\\.ts)',
      },
    },
    {
      name: 'nobody-imports-a-shell',
      severity: 'error',
      comment:
        'Shells connect the rooms. What two shells need belongs in a room. Three doors are open: the pane hears the ribbon and explains a cell with the formula’s own words, and the page that saves loads papers as the pane does.',
      from: { path: `^src/(${SHELLS})`, pathNot: '^src/workbench' },
      to: {
        path: `^src/(${SHELLS})`,
        pathNot: '^src/($1|commands/bus\\.ts|functions/explain\\.ts|taskpane/papers/load-papers\\.ts)',
      },
    },
    {
      name: 'rooms-import-no-shell',
      severity: 'error',
      comment: 'Shells connect the rooms, never the other way.',
      from: { path: `^src/(?!${SHELLS})` },
      to: { path: `^src/(${SHELLS})` },
    },
    {
      name: 'core-has-no-node',
      severity: 'error',
      comment: 'The same code runs in Excel, in a page and at the terminal. Bytes are handed in.',
      from: { path: `^src/(?!${SHELLS})` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'declared-dependencies-only',
      severity: 'error',
      comment: 'What is imported stands in package.json, with its exact version and the reason in docs/decisions.md.',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown', 'undetermined'], pathNot: '@types/' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      comment: 'The product does not know its tests.',
      from: { path: '^src' },
      to: { path: '^(test|bench|scripts)' },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      comment: 'A path that leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(hbs|ttf)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
