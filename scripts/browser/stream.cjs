/**
 * Node's stream as far as a PDF document is one: it has listeners. Ours gathers its bytes itself and is never read as a stream
 * (src/documents/pdf/archive-document.ts), so a whole polyfill, 30 kB gzipped, would only lie there. What is not here is undefined and throws.
 */
const { EventEmitter } = require('events');

class Readable extends EventEmitter {}

module.exports = { Readable };
