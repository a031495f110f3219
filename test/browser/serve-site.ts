/**
 * Serves a built site on the loopback address, as a web host would: with the site's own `_headers`, an index for each
 * folder, and 404 for the rest.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { BuiltSite } from '../site/built-site.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export interface ServedSite {
  /** `http://127.0.0.1:41234`, without the base path. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves what stands in `site.files` and nothing else. */
export async function serveSite(site: BuiltSite): Promise<ServedSite> {
  const files = new Set(site.files);
  const headers = readHeaders(site);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname).slice(site.basePath.length);
    const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const file = files.has(wanted) ? wanted : '404.html';
    response.writeHead(files.has(wanted) ? 200 : 404, {
      ...headers,
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(join(site.folder, file)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** The headers for all paths. Those that ask for https are left out, for here is none. */
function readHeaders({ folder, files }: BuiltSite): Record<string, string> {
  if (!files.includes('_headers')) return {};
  const [, all = ''] = readFileSync(join(folder, '_headers'), 'utf8').split(/^\/.*\n/m);
  const lines = all.split('\n').filter((line) => line.includes(':'));
  const pairs = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return Object.fromEntries(
    pairs
      .filter(([name]) => name !== 'strict-transport-security')
      .map(([name, value]) => [name, value.replace('; upgrade-insecure-requests', '')]),
  );
}
