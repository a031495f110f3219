/** The desk of `pullquote serve` in a browser, by keyboard alone: from a quotation in doubt to the corrected page. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';
import { launchChromium } from './launch-chromium.js';

const MAIN = join(import.meta.dirname, '../../dist/cli/main.js');
const folder = temporaryFolder();
const corrections = join(folder, 'content', '_editorial', 'corrections.yaml');

let server: ChildProcess;
let browser: Browser;
let page: Page;
let desk = '';
const complaints: string[] = [];

beforeAll(async () => {
  mkdirSync(join(folder, 'content', '_editorial'), { recursive: true });
  writeFileSync(corrections, '# What we settled by hand.\n');
  writeFileSync(join(folder, 'content', 'bridge.txt'), ARTICLE);
  server = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--quiet'], { cwd: folder });
  [browser, desk] = await Promise.all([launchChromium(), findDesk(server)]);
  page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
});

afterAll(async () => {
  await browser.close();
  server.kill('SIGINT');
});

const ARTICLE = `Bridge to stay open

2026-03-04

The council met in the hall of Ostvik on Wednesday, and the windows stayed dark.

"Nobody has counted what all of this is going to cost the town in the end."

Snow fell on the quay. Nothing moved on the water until the morning came.

"The ferry was late again, and so were the people who were to count the votes."

Mara Lindqvist, the harbour master of Ostvik, sat beside Bo Hartmann.

"We will keep the old bridge open," said Mara Lindqvist.
`;

/** The address that the command prints. */
function findDesk({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let printed = '';
    stdout!.on('data', (part: Buffer) => {
      printed += part.toString();
      const found = /(http:\S+\/_desk\/)/.exec(printed);
      if (found) resolve(found[1]!);
    });
  });
}

it('has no barriers that axe can find', async () => {
  await page.goto(desk);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }).axe.run(),
  );
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('settles a quotation by one key, goes on to the next, and the story follows', async () => {
  complaints.length = 0;
  await page.goto(desk);
  expect(await page.locator('main article').count()).toBe(2);
  const first = page.locator('main article').first();
  await expect.poll(() => first.evaluate((item) => item === document.activeElement)).toBe(true);
  const name = await first.locator('button[data-key="1"]').getAttribute('value');
  const place = await first.locator('h2 a').getAttribute('href');

  await page.keyboard.press('1');
  await expect.poll(() => page.locator('#said').innerText()).toBe(`Saved: ${name!} said it.`);
  const second = page.locator('main article').nth(1);
  await expect.poll(() => second.evaluate((item) => item === document.activeElement)).toBe(true);

  const written = readFileSync(corrections, 'utf8');
  expect(written).toMatch(/^# What we settled by hand\.\n/);
  expect(written).toContain(`speaker: ${name!}`);
  await expect.poll(() => readBox(place!), { timeout: 60_000, interval: 200 }).toContain(name);
  expect(complaints).toEqual([]);
});

/** The text of the quotation's box on the story's page, as served now. */
async function readBox(place: string): Promise<string> {
  const address = new URL(place, desk);
  const story = await browser.newPage();
  await story.goto(address.href);
  const box = await story.locator('figure', { has: story.locator(address.hash) }).innerText();
  await story.close();
  return box;
}

it('takes a name by its field and Enter, and takes it back', async () => {
  await page.goto(desk);
  await page.keyboard.press('o');
  await page.keyboard.type('Kaia Moen');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#said').innerText()).toBe('Saved: Kaia Moen said it.');
  expect(readFileSync(corrections, 'utf8')).toContain('speaker: Kaia Moen');
  await page.keyboard.press('u');
  await expect.poll(() => page.locator('#said').innerText()).toBe('The correction was taken back.');
  expect(readFileSync(corrections, 'utf8')).not.toContain('Kaia Moen');
});

it('works without its script, by Tab and Enter', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  // What was taken back is there again once the site is built.
  await expect
    .poll(() => plain.goto(desk).then(() => plain.locator('main article').count()), { timeout: 60_000 })
    .toBe(1);
  await plain.locator('main article button:visible').first().focus();
  await plain.keyboard.press('Enter');
  await expect.poll(() => plain.locator('#said').innerText()).toMatch(/^Saved: /);
  await context.close();
});

it('is not to be written to by a page of another site', async () => {
  const before = readFileSync(corrections, 'utf8');
  const other = await browser.newPage();
  // Another port is another origin, and the browser says so.
  await other.goto('data:text/html,<p>elsewhere');
  const sent = await other.evaluate(
    (address) =>
      fetch(`${address}corrections`, {
        method: 'POST',
        mode: 'no-cors',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'token=x&story=x&quotation=x&choice=nobody',
      })
        .then((response) => response.type)
        .catch(() => 'error'),
    desk,
  );
  expect(['opaque', 'error']).toContain(sent);
  expect(readFileSync(corrections, 'utf8')).toBe(before);
  await other.close();
});
