import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { ROOT } from '../../scripts/prepare.mjs';

const BUILT = join(ROOT, 'dist/addin');
const OFFICE = join(ROOT, 'node_modules/@microsoft/office-js/dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

const frame = (page) => `<!doctype html><title>Excel</title><link rel="icon" href="data:,">
<style>body{margin:0}iframe{border:0;width:100vw;height:100vh;display:block}</style>
<script src="/bench/excel-page.js"></script><script>window.excel = KravExcel.startExcel(ROWS);</script><iframe src="${page}"></iframe>`;

const office = '<script src="/office/office.js"></script>';
const PAGES = {
  '/minimal.html': `<!doctype html><meta charset="utf-8"><title>Minimal</title>${office}<script defer src="/bench/minimal.js"></script><div id="pane"></div>`,
  '/whole.html': `<!doctype html><meta charset="utf-8"><title>Whole</title>${office}<script defer src="/bench/whole-table.js"></script>`,
};

/**
 * The pane and what is beside it, from an address of this machine: `/excel?page=/taskpane.html&rows=1000` is a page that plays Excel, with
 * that page in its frame. office.js, unmodified, comes from its npm package.
 *
 * @param files of `benchFiles`
 */
export async function serve(files) {
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const answer = (type, body) => response.writeHead(200, { 'Content-Type': type }).end(body);
    const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
    if (pathname === '/excel')
      return answer(TYPES['.html'], frame(searchParams.get('page')).replace('ROWS', searchParams.get('rows')));
    if (pathname in PAGES) return answer(TYPES['.html'], PAGES[pathname]);
    const name = pathname.replace('/bench/', '');
    // Its chunks have the names that the pane's own have.
    if (pathname.startsWith('/bench/') && files.has(name)) return answer(type, files.get(name));
    const path = pathname.startsWith('/office/') ? join(OFFICE, pathname.slice(8)) : join(BUILT, pathname);
    if (!existsSync(path)) return response.writeHead(404).end();
    if (pathname === '/taskpane.html') {
      const page = readFileSync(path, 'utf8').replace(CDN, '/office/');
      return answer(type, page);
    }
    return answer(type, readFileSync(path));
  });
  await new Promise((done) => server.listen(0, 'localhost', done));
  return { address: `http://localhost:${server.address().port}`, close: () => server.close() };
}
