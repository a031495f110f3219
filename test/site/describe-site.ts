/** The claims that hold for every site that Pullquote builds, as tests: `describeSite('the sample', SAMPLE)`. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '../../src/types.js';
import { type BuiltSite, buildSite, runPullquote } from './built-site.js';
import {
  findMissingQuotations,
  findUnpublished,
  findUnsupportedSpeakers,
  parseStories,
} from './quotation-checks.js';
import {
  findBrokenLinks,
  findDifferences,
  findDuplicateIds,
  findIncompletePages,
  findInvalidHtml,
  findLeakedValues,
  findMalformedJson,
  findMalformedXml,
} from './site-checks.js';

/** Builds the folder three times: as it is; under a base path; and again, far away and with other settings. */
export function describeSite(name: string, content: string): void {
  describe(name, () => {
    let site: BuiltSite;
    let below: BuiltSite;
    let again: BuiltSite;
    let stories: Story[];

    beforeAll(async () => {
      site = await buildSite({ content });
      below = await buildSite({ content, basePath: '/some/base/' });
      again = await buildSite({ content, env: { TZ: 'Pacific/Chatham', LC_ALL: 'C', LANG: 'C' } });
      stories = parseStories(await runPullquote(['parse', content]));
    });

    it('has pages, feeds and quotations to check', () => {
      expect(site.pages.length).toBeGreaterThan(stories.length);
      expect(site.files).toEqual(
        expect.arrayContaining(['404.html', 'feed.xml', 'index.html', 'robots.txt']),
      );
      // A sitemap holds whole addresses, so it is there where the publication names its own.
      expect(site.files.includes('sitemap.xml')).toBe(site.origin !== null);
      expect(stories.flatMap(({ quotations }) => quotations).length).toBeGreaterThan(stories.length);
    });

    it('publishes every article', () => {
      expect(findUnpublished(site, stories)).toEqual([]);
    });

    it('shows every quotation on its story, and on the pages of those who speak it', () => {
      expect(findMissingQuotations(site, stories)).toEqual([]);
    });

    it('shows no speaker who is not established', () => {
      expect(findUnsupportedSpeakers(site, stories)).toEqual([]);
    });

    it('has no broken link, fragment or asset', () => {
      expect(findBrokenLinks(site)).toEqual([]);
      expect(findBrokenLinks(below)).toEqual([]);
    });

    it('is valid HTML', async () => {
      expect(await findInvalidHtml(site)).toEqual([]);
    });

    it('has complete pages without duplicate ids', () => {
      expect(findIncompletePages(site)).toEqual([]);
      expect(findDuplicateIds(site)).toEqual([]);
    });

    it('shows no value that was lost on the way', () => {
      expect(findLeakedValues(site)).toEqual([]);
    });

    it('has well-formed feeds, sitemaps, data and JSON-LD', () => {
      expect(findMalformedXml(site)).toEqual([]);
      expect(findMalformedJson(site)).toEqual([]);
    });

    it('is the same to the byte in another folder, time zone and locale', () => {
      expect(findDifferences(site, again)).toEqual([]);
    });
  });
}
