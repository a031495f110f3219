// Takes the screenshots of the documents from the built sample: `npm run build && node scripts/take-screenshots.mjs`.
// Needs Chromium (CHROMIUM, or `chromium` on the path) and, to make the files small, ImageMagick.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, '_site');
const images = join(root, 'docs', 'images');
const story = '/stories/tolle-bursts-its-banks/';
const shots = [
  { name: 'story', path: story, width: 1440, height: 1320 },
  { name: 'speaker', path: '/speakers/ingrid-vasmer/', width: 1440, height: 1000 },
  { name: 'story-narrow', path: story, width: 360, height: 780 },
];
const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.woff2': 'font/woff2' };

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  return response.end(readFileSync(file));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const { name, path, width, height } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  const answer = await page.goto(`http://127.0.0.1:${port}${path}`);
  if (answer.status() !== 200) throw new Error(`There is no ${path} in _site/.`);
  await page.evaluate('document.fonts.ready.then(() => true)');
  const file = join(images, `${name}.png`);
  await page.screenshot({ path: file });
  spawnSync('convert', [
    file,
    '-strip',
    '+dither',
    '-colors',
    '96',
    '-define',
    'png:compression-level=9',
    file,
  ]);
  await page.close();
}
await browser.close();
server.close();
