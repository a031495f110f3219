import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/types.js';
import { indexSite } from '../../src/website/site-index.js';
import { buildHeadMeta } from '../../src/website/build-head-meta.js';
import type { HeadMeta } from '../../src/website/head-meta.js';
import type { PageKind } from '../../src/website/pages/page.js';
import { by, handmadeSite, handmadeStory, MAYOR } from './handmade-site.js';

const STORIES = ['03', '02', '01'].map((day) =>
  handmadeStory(`2031-05-${day}-x`, `2031-05-${day}`, [['So it is', by(MAYOR)]]),
);
const SITE = handmadeSite(STORIES, { basePath: '/digest/', language: 'en-GB' });

function metaOf(kind: PageKind, url: string, site: Site = SITE): HeadMeta {
  const subject = url.split('/')[2] ?? '';
  const page = { kind, url, subject, title: kind, description: '', breadcrumbs: [] };
  return buildHeadMeta(page, site, indexSite(site));
}

describe('buildHeadMeta', () => {
  it('gives a story its one address, type and date', () => {
    expect(metaOf('story', '/stories/2031-05-03-x/')).toMatchObject({
      canonical: 'https://vale.example/digest/stories/2031-05-03-x/',
      noindex: false,
      type: 'article',
      locale: 'en_GB',
      published: '2031-05-03T00:00:00Z',
    });
  });

  it('names the card of a story, and says what is written on it', () => {
    const { image } = metaOf('story', '/stories/2031-05-03-x/');
    expect(image).toMatchObject({ width: 1200, height: 630, alt: 'Headline of 2031-05-03-x' });
    expect(image?.url).toMatch(/^https:\/\/vale\.example\/digest\/social\/[\da-f]{20}\.png$/);
    expect(metaOf('home', '/').image).toBeNull();
  });

  it('keeps the second page of a speaker apart from the first', () => {
    const first = metaOf('speaker', '/speakers/sigrid-halvorsen/');
    const second = metaOf('speaker', '/speakers/sigrid-halvorsen/2/');
    expect(second.canonical).toBe('https://vale.example/digest/speakers/sigrid-halvorsen/2/');
    expect(second.feeds).toEqual(first.feeds);
  });

  it('names the feed of a speaker and a topic before those of the site', () => {
    expect(metaOf('speaker', '/speakers/sigrid-halvorsen/').feeds[0]?.href).toBe(
      '/speakers/sigrid-halvorsen/feed.xml',
    );
    expect(metaOf('topic', '/topics/harbour/').feeds.map(({ href }) => href)).toEqual([
      '/topics/harbour/feed.xml',
      '/feed.xml',
      '/rss.xml',
      '/feed.json',
    ]);
    const few = handmadeSite(STORIES.slice(1));
    expect(metaOf('topic', '/topics/harbour/', few).feeds[0]?.href).toBe('/feed.xml');
  });

  it.each(['not-found', 'search'] as const)('keeps a page of kind %s out of search engines', (kind) => {
    expect(metaOf(kind, '/x/')).toMatchObject({ canonical: null, noindex: true });
  });

  it('names nothing absolute where the publication gives no address', () => {
    const meta = metaOf('story', '/stories/2031-05-03-x/', handmadeSite(STORIES, { url: null }));
    expect(meta.canonical).toBeNull();
    expect(meta.feeds.map(({ href }) => href)).toEqual(['/feed.xml']);
    expect(meta.structuredData).not.toContain('vale.example');
  });
});
