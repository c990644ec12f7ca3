/** What webpack must know to put pdfmake's and pdfkit's insides into a page. Used by the build, and by the tests that bundle for a browser. */
const path = require('node:path');
const webpack = require('webpack');

const absent = path.join(__dirname, 'absent.cjs');

/** Of pdfmake, pdfkit and fontkit, what Krav's papers never use: see there. */
const LEFT_OUT = ['brotli/decompress.js', 'png-js', '@noble/ciphers/aes', '@noble/hashes/sha2', 'xmldoc'];

const resolve = {
  alias: {
    ...Object.fromEntries(LEFT_OUT.map((name) => [`${name}$`, absent])),
    [path.join(path.dirname(require.resolve('pdfmake/js/Renderer')), '3rd-party/svg-to-pdfkit')]: absent,
  },
  fallback: {
    stream: path.join(__dirname, 'stream.cjs'),
    buffer: require.resolve('buffer/'),
    events: require.resolve('events/'),
    fs: absent,
    zlib: absent,
    // js-md5 asks for it in Node alone.
    crypto: false,
  },
};

/** pdfkit takes Node's global Buffer for granted. */
const plugins = () => [new webpack.ProvidePlugin({ Buffer: ['buffer', 'Buffer'] })];

module.exports = { resolve, plugins };
