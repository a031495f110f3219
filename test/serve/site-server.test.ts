import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { listen } from '../../src/serve/listen.js';
import { createSiteServer, type ServeOptions, type SiteServer } from '../../src/serve/site-server.js';

const FILES = new Map<string, string | Uint8Array>([
  ['index.html', '<html><head></head><body>home</body></html>'],
  ['404.html', '<html><head></head><body>missing</body></html>'],
  ['stories/a/index.html', '<html><head></head>a</html>'],
  ['assets/site.css', 'p{}'],
  ['assets/f.woff2', new Uint8Array([0, 255])],
  ['feed.xml', '<feed/>'],
]);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

describe('the server of a site', () => {
  const running: SiteServer[] = [];
  afterEach(() => {
    for (const site of running.splice(0)) site.close();
  });

  async function start(options: Partial<ServeOptions> = {}): Promise<{ site: SiteServer; port: number }> {
    const site = createSiteServer({ files: () => FILES, basePath: () => '/', ...options });
    running.push(site);
    return { site, port: await listen(site.server, 0) };
  }

  function ask(
    port: number,
    path: string,
    headers: Record<string, string> = {},
    method = 'GET',
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          resolve({
            status: response.statusCode!,
            headers: response.headers,
            body: Buffer.concat(parts).toString('latin1'),
          });
        });
      });
      asked.on('error', reject);
      asked.end();
    });
  }

  it('serves under a path of other letters', async () => {
    const { port } = await start({ basePath: () => '/%C3%A4%20b/' });
    expect((await ask(port, '/')).headers['location']).toBe('/%C3%A4%20b/');
    expect((await ask(port, '/%C3%A4%20b/stories/a/')).status).toBe(200);
  });

  it.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/stories/a/', 200, 'text/html; charset=utf-8'],
    ['/stories/a/?x=1', 200, 'text/html; charset=utf-8'],
    ['/assets/site.css', 200, 'text/css; charset=utf-8'],
    ['/assets/f.woff2', 200, 'font/woff2'],
    ['/feed.xml', 200, 'application/xml; charset=utf-8'],
    ['/nowhere/', 404, 'text/html; charset=utf-8'],
    ['/%2e%2e/%2e%2e/etc/passwd', 404, 'text/html; charset=utf-8'],
    ['/%zz', 404, 'text/html; charset=utf-8'],
  ])('answers %s with %i, %s', async (path, status, type) => {
    const { port } = await start();
    const answer = await ask(port, path);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('keeps the bytes of files, and lets pages follow changes', async () => {
    const { port } = await start();
    expect((await ask(port, '/assets/f.woff2')).body).toBe('\u0000\u00ff');
    expect((await ask(port, '/')).body).toContain(
      '<script src="/_pullquote/reload.js" defer></script>\n</head>',
    );
    expect((await ask(port, '/_pullquote/reload.js')).body).toContain('EventSource');
  });

  it('leads to the folder and to the base path', async () => {
    const { port } = await start({ basePath: () => '/digest/' });
    expect((await ask(port, '/')).headers['location']).toBe('/digest/');
    expect((await ask(port, '/digest')).headers['location']).toBe('/digest/');
    expect((await ask(port, '/digest/stories/a?q=1')).headers['location']).toBe('/digest/stories/a/?q=1');
    expect((await ask(port, '/digest/stories/a/')).status).toBe(200);
    expect((await ask(port, '/stories/a/')).status).toBe(404);
  });

  it('answers only to names of this machine, and only to reading', async () => {
    const { port } = await start();
    for (const host of ['evil.example', `evil.example:${port}`, 'localhost.evil.example']) {
      expect((await ask(port, '/', { host })).status, host).toBe(403);
    }
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, 'localhost']) {
      expect((await ask(port, '/', { host })).status, host).toBe(200);
    }
    expect((await ask(port, '/', {}, 'POST')).status).toBe(405);
  });

  it('tells open pages to load again', async () => {
    const { site, port } = await start();
    const told = new Promise<string>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path: '/_pullquote/events' }, (response) => {
        let text = '';
        response.on('data', (part: Buffer) => {
          text += part.toString();
          if (text.includes('event: reload')) resolve(text);
          else site.reload();
        });
      });
      asked.on('error', reject);
      asked.end();
    });
    expect(await told).toContain('event: reload');
  });

  it('hands requests to handlers first', async () => {
    const { port } = await start({
      handlers: [
        (_, response, url) => {
          if (url.pathname !== '/_desk/') return false;
          response.end('desk');
          return true;
        },
      ],
    });
    expect((await ask(port, '/_desk/', {}, 'POST')).body).toBe('desk');
    expect((await ask(port, '/')).body).toContain('home');
  });

  it('takes the next port where one is taken', async () => {
    const { port } = await start();
    const site = createSiteServer({ files: () => FILES, basePath: () => '/' });
    running.push(site);
    expect(await listen(site.server, port)).toBeGreaterThan(port);
  });
});
