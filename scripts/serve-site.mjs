// Serves a built site on the loopback address as a web host would: with the site's own `_headers`, an index for each
// folder, compressed, and 404.html for the rest. For what looks at a site from outside; `pullquote serve` is for editors
// and adds to the pages.
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaType } from '../dist/serve/media-type.js';

/**
 * Serves what stands in the folder now and nothing else.
 *
 * @param {string} folder
 * @param {string} basePath begins and ends with a slash
 * @returns {Promise<import('./serve-site.mjs').ServedSite>}
 */
export async function serveSite(folder, basePath = '/') {
  const files = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  const headers = files.has('_headers') ? parseHeaders(readFileSync(join(folder, '_headers'), 'utf8')) : {};
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = decodeURIComponent(pathname).slice(basePath.length);
    const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const file = files.has(wanted) ? wanted : '404.html';
    const plain = /\.(?:woff2|png)$/.test(file);
    const content = readFileSync(join(folder, file));
    response.writeHead(files.has(wanted) ? 200 : 404, {
      ...headers,
      'content-type': mediaType(file),
      'cache-control': 'public, max-age=31536000, immutable',
      ...(plain ? {} : { 'content-encoding': 'gzip' }),
    });
    response.end(plain ? content : gzipSync(content));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The headers for all paths. Those that ask for https are left out, for here is none. */
function parseHeaders(text) {
  const [, all = ''] = text.split(/^\/.*\n/m);
  const pairs = all
    .split('\n')
    .map((line) => /^ *([\w-]+): (.*)$/.exec(line))
    .filter((match) => match !== null && match[1] !== 'Strict-Transport-Security')
    .map(([, name, value]) => [name, value.replace('; upgrade-insecure-requests', '')]);
  return Object.fromEntries(pairs);
}
