/**
 * Serves a site from memory to this machine alone, as a host would (folders, 404 page, base path, policy), and tells
 * open pages to load again after a change. Requests that name another host are refused: a page of some other site must
 * not reach this server by a name that it lets point here.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HEADER_POLICY } from '../eleventy/headers.js';
import type { SiteFile } from '../website/files/site-file.js';
import type { ServedFiles } from './files-on-demand.js';
import { mediaType } from './media-type.js';

/** Answers requests beside the site, such as the editor's desk; resolves to false for those that are not its own. */
export type RequestHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<boolean> | boolean;

export interface SiteServer {
  readonly server: Server;
  /** Tells open pages to load again. */
  reload(): void;
  close(): void;
}

export interface ServeOptions {
  /** The site as it is now. */
  readonly files: () => ServedFiles;
  readonly basePath: () => string;
  readonly handlers?: readonly RequestHandler[];
}

const EVENTS = '/_pullquote/events';
const SCRIPT = '/_pullquote/reload.js';
const RELOAD = `new EventSource('${EVENTS}').addEventListener('reload', () => location.reload());\n`;
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Not yet listening: `listen` of `server` is the caller's. */
export function createSiteServer(options: ServeOptions): SiteServer {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, options, open).catch((error: unknown) => {
      send(response, 500, 'text/plain; charset=utf-8', String(error));
    });
  });
  return {
    server,
    reload() {
      for (const response of open) response.write('event: reload\ndata:\n\n');
    },
    close() {
      for (const response of open) response.end();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServeOptions,
  open: Set<ServerResponse>,
): Promise<void> {
  if (!isOwnHost(request.headers.host)) {
    send(response, 403, 'text/plain; charset=utf-8', 'This server answers to localhost only.\n');
    return;
  }
  const url = parseUrl(request.url ?? '/');
  if (url === null) {
    send(response, 400, 'text/plain; charset=utf-8', 'This is no address.\n');
    return;
  }
  for (const handler of options.handlers ?? []) if (await handler(request, response, url)) return;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(response, 405, 'text/plain; charset=utf-8', 'Only reading is possible here.\n');
  } else if (url.pathname === EVENTS) stream(response, open);
  else if (url.pathname === SCRIPT) send(response, 200, mediaType(SCRIPT), RELOAD);
  else await answerFile(response, url, options.files(), options.basePath());
}

/** `localhost:8080` → true */
function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && OWN_NAMES.has(host.replace(/:\d+$/, ''));
}

function parseUrl(address: string): URL | null {
  return URL.canParse(address, 'http://localhost') ? new URL(address, 'http://localhost') : null;
}

function stream(response: ServerResponse, open: Set<ServerResponse>): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('retry: 500\n\n');
  open.add(response);
  response.on('close', () => open.delete(response));
}

async function answerFile(
  response: ServerResponse,
  url: URL,
  files: ServedFiles,
  basePath: string,
): Promise<void> {
  const [path, base] = [decodePath(url.pathname), decodePath(basePath)];
  if (!path.startsWith(base)) {
    if (path === '/' || `${path}/` === base) redirect(response, basePath);
    else await sendMissing(response, files);
    return;
  }
  const file = path.slice(base.length);
  const page = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  const content = await files.get(page);
  if (content !== undefined) sendFile(response, 200, page, content);
  else if ((await files.get(`${file}/index.html`)) !== undefined)
    redirect(response, `${url.pathname}/${url.search}`);
  else await sendMissing(response, files);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function sendMissing(response: ServerResponse, files: ServedFiles): Promise<void> {
  sendFile(response, 404, '404.html', (await files.get('404.html')) ?? 'There is no such page.\n');
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location, 'Cache-Control': 'no-store' }).end();
}

function sendFile(
  response: ServerResponse,
  status: number,
  file: string,
  content: SiteFile['content'],
): void {
  const followed =
    file.endsWith('.html') && typeof content === 'string'
      ? content.replace('</head>', `<script src="${SCRIPT}" defer></script>\n</head>`)
      : content;
  send(response, status, mediaType(file), followed);
}

function send(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(content),
    'Content-Security-Policy': HEADER_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  response.end(content);
}
