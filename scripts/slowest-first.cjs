const Sequencer = require('@jest/test-sequencer').default;

/**
 * What takes longest, so that no core stands idle at the end while one of these is begun. Jest knows how long each took the last time, but
 * on a new machine there is no last time.
 */
const SLOW = [
  'cli/papers',
  'workbench/offline',
  'taskpane/documents',
  'taskpane/accessible',
  'cli/claim',
  'cli/everyones-papers',
  'taskpane/preview/open-preview',
  'cli/redact',
  'workbench/accessible',
  'workbench/cells-only',
  'workbench/table-view',
  'workbench/typing',
  'workbench/workbench',
  'workbench/layouts',
  'workbench/bad-files',
  'cli/own-look',
  'cli/sign',
  'documents/pdf/print-pdf',
  'taskpane/papers/load-papers',
  'cli/pool/print-all',
  'taskpane/own-regulation',
  'cli/overview',
  'documents/vouchers/bound-vouchers',
  'taskpane/undo',
  'taskpane/bad-input-meanwhile',
  'documents/ehf/ehf-properties',
  'cli/vouchers',
  'cli/commands',
  'documents/signing/identity',
].map((name) => `/test/${name}.test.ts`);

module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const known = super.sort(tests);
    if (known.every(({ duration }) => duration !== undefined)) return known;
    return [...known].sort((one, other) => place(one) - place(other));
  }
};

function place({ path }) {
  const named = SLOW.findIndex((end) => path.replaceAll('\\', '/').endsWith(end));
  return named === -1 ? SLOW.length : named;
}
