/**
 * A visit to pages in Chromium, and what was wrong with them, as sentences; none is none. What is looked for:
 * errors on the console, requests that fail or leave the site, a page wider than the window, and all that axe finds.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const WIDTHS = [360, 768, 1440];
const SCHEMES = ['light', 'dark'] as const;

/**
 * Opens `url` and looks at it in every width and colour scheme, and with letters of twice the size, with its scripts or
 * without. A missing page may answer 404 for itself.
 */
export async function walkPage(browser: Browser, url: string, script: boolean): Promise<string[]> {
  const context = await openContext(browser, script);
  const page = await context.newPage();
  const problems = listen(page, url);
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready.then(() => true)');
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      // Without timers axe cannot run; the page is the same.
      const found = [...(await findOverflow(page)), ...(script ? await findBarriers(page) : [])];
      problems.push(...found.map((problem) => `${width} px, ${colorScheme}: ${problem}`));
    }
  }
  await page.setViewportSize({ width: WIDTHS[0]!, height: 800 });
  await page.evaluate('document.documentElement.style.fontSize = "200%"');
  problems.push(...(await findOverflow(page)).map((problem) => `letters of twice the size: ${problem}`));
  await context.close();
  return [...new Set(problems)];
}

/** A fresh window. Reduced motion, so that nothing is measured while it moves. */
export function openContext(browser: Browser, script: boolean): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 1440, height: 900 },
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
  });
}

/** Collects, from now on, what the page reports and asks for. */
function listen(page: Page, url: string): string[] {
  const { origin } = new URL(url);
  const problems: string[] = [];
  page.on('console', (message) => {
    // What fails to load is told below, but for the page itself: where that is missing, 404 is as it should be.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) problems.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== url) {
      problems.push(`${response.status()} for ${response.url()}`);
    }
  });
  return problems;
}

/** Chromium runs what we evaluate even where the page's own scripts are off. */
async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].find((e) => e.getBoundingClientRect().right > clientWidth + 1);
    const name = wide ? wide.tagName.toLowerCase() + '.' + wide.className : 'something';
    return ['wider than the window by ' + (scrollWidth - clientWidth) + ' px: ' + name];
  })()`);
}

async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(`globalThis.axe === undefined && ${AXE}`);
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] })`,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => {
      const why = (failureSummary ?? '').split('\n').slice(1, 2).join('').trim();
      return `axe ${id}: ${help}. ${why} ${html.slice(0, 160)}`;
    }),
  );
}
