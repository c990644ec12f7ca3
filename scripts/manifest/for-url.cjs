/** The manifest of the development machine, made into the manifest of a place where Krav is served. */

const DEVELOPMENT_URL = 'https://localhost:3000/';

/**
 * Where Krav is to be served, with «/» at the end.
 *
 * @param {string} text as it was typed
 * @returns {string}
 * @throws when it is no address that Excel takes
 */
function servedAt(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:')
    throw new Error(`--url ${text}: Excel opens https alone, for example https://krav.kommune.no/`);
  if (url.search || url.hash || url.username)
    throw new Error(`--url ${text}: an address of a folder, without «?», «#» or a user name`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * @param {string} xml
 * @param {string} url of `servedAt`
 */
function manifestFor(xml, url) {
  return xml.replaceAll(DEVELOPMENT_URL, url).replace(/<!-- For development:[^]*?-->\n?/, '');
}

module.exports = { DEVELOPMENT_URL, servedAt, manifestFor };
