// Takes the screenshots of the documents from the built sample: `npm run build && node scripts/take-screenshots.mjs`.
// Needs Chromium (CHROMIUM, or `chromium` on the path) and, to make the files small, ImageMagick.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serveSite } from './serve-site.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, '_site');
const images = join(root, 'docs', 'images');
const story = '/stories/tolle-bursts-its-banks/';
const shots = [
  { name: 'story', path: story, width: 1440, height: 1320 },
  { name: 'speaker', path: '/speakers/ingrid-vasmer/', width: 1440, height: 1000 },
  { name: 'story-narrow', path: story, width: 360, height: 780 },
];

const served = await serveSite(site);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const { name, path, width, height } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  const answer = await page.goto(`${served.origin}${path}`);
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
await served.close();
