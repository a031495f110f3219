/** Serves a built site on the loopback address, as a plain web host would: folders have an index, the rest is 404. */
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
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname).slice(site.basePath.length);
    const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const file = files.has(wanted) ? wanted : '404.html';
    response.writeHead(files.has(wanted) ? 200 : 404, {
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
