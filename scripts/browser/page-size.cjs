const { readFileSync } = require('node:fs');
const { gzipSync } = require('node:zlib');

/** Our own scripts that a page asks for, in its order. Microsoft's are not ours to make smaller. */
function filesOfPage(html) {
  return [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)]
    .map(([, src]) => src)
    .filter((src) => !src.includes(':'));
}

/** Kilobytes of 1000 bytes, as a server would send the file: gzipped, at the highest level. */
function zipped(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length / 1000;
}

module.exports = { filesOfPage, zipped };
