/** The walk through a built site in Chromium, as tests: `describeWalk('the sample', SAMPLE)`. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from '../../scripts/serve-site.mjs';
import { type BuiltSite, buildSite } from '../site/built-site.js';
import { KINDS, choosePage } from './choose-page.js';
import { launchChromium } from './launch-chromium.js';
import { walkKeyboard } from './walk-keyboard.js';
import { openContext, walkPage } from './walk-page.js';

/** Builds the folder under a base path, serves it, and visits a page of each kind. */
export function describeWalk(name: string, content: string): void {
  describe(name, () => {
    let browser: Browser;
    let site: BuiltSite;
    let served: ServedSite;

    beforeAll(async () => {
      browser = await launchChromium();
      site = await buildSite({ content, basePath: '/some/base/' });
      served = await serveSite(site.folder, site.basePath);
    });

    afterAll(async () => {
      await browser.close();
      await served.close();
    });

    describe.each([...KINDS])('%s', (_, files) => {
      const address = (): string => served.origin + choosePage(site, files).url;

      it('is sound in every width and colour, with script', async () => {
        expect(await walkPage(browser, address(), true)).toEqual([]);
      });

      it('is sound in every width and colour, without script', async () => {
        expect(await walkPage(browser, address(), false)).toEqual([]);
      });

      it('is reached wholly by keyboard, with visible focus, in the order of reading', async () => {
        const context = await openContext(browser, true);
        const page = await context.newPage();
        await page.goto(address());
        expect(await walkKeyboard(page)).toEqual([]);
        await context.close();
      });
    });
  });
}
