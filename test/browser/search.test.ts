/** The search page as a reader uses it, under a base path and the site's own Content-Security-Policy. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from '../../scripts/serve-site.mjs';
import { buildSite, SAMPLE } from '../site/built-site.js';
import { launchChromium } from './launch-chromium.js';

const BASE = '/some/base/';
let browser: Browser;
let served: ServedSite;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [browser, served] = await Promise.all([
    launchChromium(),
    buildSite({ content: SAMPLE, basePath: BASE }).then(({ folder }) => serveSite(folder, BASE)),
  ]);
  context = await browser.newContext();
  page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

async function open(path: string): Promise<void> {
  await page.goto(`${served.origin}${BASE}${path}`);
}

const links = (list: string) =>
  page.locator(`${list} a`).evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));

describe('the search page', () => {
  it('finds stories by a word, and marks it', async () => {
    await open('search/');
    await page.getByRole('searchbox').fill('ferry');
    await page.waitForURL('**/search/?q=ferry');
    await page.locator('.search-results li').first().waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ results?$/);
    expect((await page.locator('.search-results mark').first().textContent())?.toLowerCase()).toMatch(
      /^ferr/,
    );
    const found = await links('.search-results');
    expect(found.every((href) => href.startsWith(BASE))).toBe(true);
    for (const href of found) expect((await page.request.get(`${served.origin}${href}`)).status()).toBe(200);
  });

  it('finds a story by its headline, which the words below do not say again, and nothing by what it is', async () => {
    await open('search/?q=merrowland+premier');
    const first = page.locator('.search-results li', { hasText: 'Story' }).first();
    await first.waitFor();
    const headline = await first.getByRole('heading').textContent();
    expect(await first.locator('p').last().textContent()).not.toContain(headline);
    for (const kind of ['story', 'speaker', 'topic']) {
      await open(`search/?q=${kind}`);
      await expect
        .poll(() => page.getByRole('status').textContent())
        .toMatch(/^(?:Nothing found\.|[1-9] results?)$/);
    }
  });

  it('narrows them by speaker, topic, outlet and year, and shares them by address', async () => {
    await open('search/?q=ferry');
    await page.locator('.search-results li').first().waitFor();
    const all = (await links('.search-results')).length;
    for (const name of ['speaker', 'topic', 'outlet', 'year']) {
      const options = page.locator(`select[name=${name}] option`);
      expect(await options.count()).toBeGreaterThan(1);
    }
    await page.locator('select[name=outlet]').selectOption({ index: 1 });
    await page.waitForURL('**/search/?q=ferry&outlet=*');
    await expect.poll(async () => (await links('.search-results')).length).toBeLessThan(all);
    await page.reload();
    await expect.poll(() => page.getByRole('status').textContent()).not.toBe('');
    expect((await links('.search-results')).length).toBeLessThan(all);
  });

  it('shows what a filter alone holds', async () => {
    await open('search/');
    await page.locator('select[name=year]').selectOption({ index: 1 });
    await page.locator('.search-results li').first().waitFor();
  });

  it('says when there is nothing', async () => {
    await open('search/?q=qqqq');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Nothing found.');
  });

  it('says that it searches while the index is loading, and keeps what is typed and filtered meanwhile', async () => {
    const slow = await context.newPage();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await slow.route('**/pagefind/pagefind.js', async (route) => {
      await released;
      await route.continue();
    });
    await slow.goto(`${served.origin}${BASE}search/?year=2026`);
    const status = slow.getByRole('status');
    await expect.poll(() => status.textContent()).toBe('Searching…');
    await slow.getByRole('searchbox').fill('ferry');
    release();
    await slow.locator('.search-results li').first().waitFor();
    expect(await status.textContent()).toMatch(/^\d+ results?$/);
    expect(new URL(slow.url()).search).toBe('?q=ferry&year=2026');
    await slow.close();
  });

  it('says when the index cannot be loaded, and where else to look', async () => {
    const broken = await context.newPage();
    await broken.route('**/pagefind/pagefind.js', (route) => route.abort());
    await broken.goto(`${served.origin}${BASE}search/?q=ferry`);
    await expect.poll(() => broken.getByRole('status').textContent()).toMatch(/could not be loaded/);
    expect(await broken.locator('.ways-on a').first().isVisible()).toBe(true);
    await broken.close();
  });

  it('jumps to a speaker by any name', async () => {
    const response = await page.request.get(`${served.origin}${BASE}search/names.json`);
    const names = (await response.json()) as string[][];
    const [id, , other] = names.find(([, name, alias]) => alias !== undefined && !name!.startsWith(alias))!;
    await open('search/');
    await page.getByRole('searchbox').fill(other!.toUpperCase());
    await expect.poll(() => links('.search-jump')).toContain(`${BASE}speakers/${id!}/`);
  });

  it('is one key away', async () => {
    await open('');
    await page.keyboard.press('/');
    await page.waitForURL('**/search/#q');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('q');
  });

  it('complains of nothing', () => {
    expect(complaints).toEqual([]);
  });

  it('alone may compile WebAssembly', async () => {
    const compile =
      'WebAssembly.compile(new Uint8Array([0,97,115,109,1,0,0,0])).then(() => "ran", () => "refused")';
    await open('search/');
    expect(await page.evaluate(compile)).toBe('ran');
    await open('');
    expect(await page.evaluate(compile)).toBe('refused');
  });

  it('says that it needs JavaScript, and leads to the indexes', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${served.origin}${BASE}search/`);
    expect(await still.locator('form.search').isVisible()).toBe(false);
    expect(await still.locator('noscript').textContent()).toContain('needs JavaScript');
    expect(await still.locator('.ways-on a').count()).toBeGreaterThan(1);
    await plain.close();
  });
});
