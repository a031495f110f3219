/**
 * Checks that the pages show what `pullquote parse` found, and nothing that it did not: the promise of the site.
 * Problems come as sentences, as in `site-checks.ts`.
 */
import { formatAddressPart } from '../../src/article/article-id.js';
import type { Quotation, Story } from '../../src/types.js';
import type { BuiltPage, BuiltSite } from './built-site.js';
import type { PageElement } from './page-elements.js';

/** The stories of a content folder as `pullquote parse` prints them, one JSON object a line. */
export function parseStories(jsonLines: string): Story[] {
  return jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Story);
}

/** Every story has its page, with its headline. */
export function findUnpublished(site: BuiltSite, stories: readonly Story[]): string[] {
  return stories.flatMap((story) => {
    const page = pageAt(site, fileOf(story));
    if (page === null) return [`${story.source}: no page`];
    const heading = page.elements.find(({ name }) => name === 'h1')?.text ?? '';
    return heading.includes(squeeze(story.headline)) ? [] : [`${page.file}: the headline is "${heading}"`];
  });
}

/** Every attributed quotation stands on its story with its speaker, and on the page of each who speaks it. */
export function findMissingQuotations(site: BuiltSite, stories: readonly Story[]): string[] {
  return stories.flatMap((story) =>
    story.quotations.flatMap((quotation) => {
      const { id, status, speaker, jointly } = quotation;
      const words = wordsOf(story, quotation);
      const anchor = anchorOf(site, story, id);
      if (anchor === null) return [`${story.source}: no place for ${id} “${words}”`];
      if (status !== 'attributed' || speaker === null) return [];
      return [speaker, ...jointly].flatMap((who) => {
        const page = pageAt(site, `speakers/${who.id}/index.html`);
        if (page === null) return [`${story.source}: ${who.name} of ${id} has no page`];
        return linksTo(site, page, story, id) ? [] : [`${page.file}: lacks ${story.id}#${id} “${words}”`];
      });
    }),
  );
}

/** A quotation whose speaker is not established is on no speaker's page, and names no speaker in its own place. */
export function findUnsupportedSpeakers(site: BuiltSite, stories: readonly Story[]): string[] {
  const speakerPages = site.pages.filter(({ file }) => file.startsWith('speakers/'));
  return stories.flatMap((story) =>
    story.quotations
      .filter(({ status }) => status !== 'attributed')
      .flatMap(({ id }) => {
        const anchor = anchorOf(site, story, id);
        const named = anchor?.links.filter((href) => href.includes('/speakers/')) ?? [];
        return [
          ...named.map((href) => `${story.id}#${id}: is not established but links ${href}`),
          ...speakerPages
            .filter((page) => linksTo(site, page, story, id))
            .map((page) => `${page.file}: shows ${story.id}#${id}, which is not established`),
        ];
      }),
  );
}

function fileOf({ id }: Story): string {
  return `stories/${formatAddressPart(id)}/index.html`;
}

function wordsOf({ text }: Story, { spans }: Quotation): string {
  return squeeze(spans.map(({ start, end }) => text.slice(start, end)).join(' … '));
}

function anchorOf(site: BuiltSite, story: Story, id: string): PageElement | null {
  const page = pageAt(site, fileOf(story));
  return page?.elements.find(({ attributes }) => attributes.get('id') === id) ?? null;
}

function linksTo({ basePath }: BuiltSite, page: BuiltPage, story: Story, id: string): boolean {
  const address = `${basePath}stories/${formatAddressPart(story.id)}/#${id}`;
  return page.elements.some(({ name, attributes }) => name === 'a' && attributes.get('href') === address);
}

function pageAt(site: BuiltSite, file: string): BuiltPage | null {
  return site.pages.find((page) => page.file === file) ?? null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
